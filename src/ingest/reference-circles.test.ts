import fc from 'fast-check'
import { expect, it } from 'vitest'
import { circlesIn } from './reference-circles.ts'

type Ways = ReadonlyMap<string, readonly { readonly id: string }[]>

function reachedFrom(id: string, ways: Ways): Set<string> {
  const reached = new Set<string>()
  const open = [id]
  for (const from of open) {
    for (const { id: to } of ways.get(from) ?? []) {
      if (reached.has(to)) continue
      reached.add(to)
      open.push(to)
    }
  }
  return reached
}

it('finds who leads back to itself, and through whom', () => {
  const id = fc.nat(8).map(String)
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id), { maxLength: 20 }), (pairs) => {
      const ids = [...new Set(pairs.map(([from]) => from))]
      const ways = new Map(
        ids.map((one) => [one, pairs.filter(([from]) => from === one).map(([, to]) => ({ id: to }))]),
      )
      const reached = new Map(ids.map((one) => [one, reachedFrom(one, ways)]))
      const circles = circlesIn(ways)
      for (const one of ids) {
        const mates = ids.filter((other) => reached.get(one)?.has(other) && reached.get(other)?.has(one))
        expect([...(circles.get(one) ?? [])].toSorted()).toEqual(reached.get(one)?.has(one) ? mates.toSorted() : [])
      }
    }),
    { numRuns: 500 },
  )
})

it('follows a chain of any length, and looks at each link of it once', () => {
  let looks = 0
  const length = 100_000
  const chain = new Map(
    Array.from({ length }, (_, n) => [
      `e${n}`,
      [
        {
          get id() {
            looks++
            return `e${n === length - 1 ? length / 2 : n + 1}`
          },
        },
      ],
    ]),
  )
  expect(circlesIn(chain).size).toBe(length / 2)
  expect(looks).toBeLessThan(4 * length)
})
