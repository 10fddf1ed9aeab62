import fc from 'fast-check'
import { expect, it } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { nearestListed, yearsOf } from './listed-places.ts'

const { events } = corpusFrom`
  [..2014-10] | formed | The Coalition forms | happened | us | k24: formed
  2020-01-03 | strike | A strike | happened | us | k24: ended
  2021-12-09 | talks | The last round of talks ends | happened | us | k24: ended
  2021-12-31 | leave | The combat mission ends | planned | us | rudaw: will leave
`
const listed = events.map((event) => ({ event, groupDate: null }))
const orders = new Map(events.map(({ id }, order) => [id, order]))

it('names each year once, with its first event', () => {
  expect(yearsOf(listed)).toEqual([
    { year: '2014', at: 0 },
    { year: '2020', at: 1 },
    { year: '2021', at: 2 },
  ])
})

it('finds the first that is left at a place or after it, else the last', () => {
  fc.assert(
    fc.property(fc.subarray(listed, { minLength: 1 }), fc.nat(events.length - 1), (left, order) => {
      const after = left.findIndex(({ event }) => (orders.get(event.id) ?? 0) >= order)
      expect(nearestListed(left, orders, order)).toBe(after === -1 ? left.length - 1 : after)
    }),
  )
})
