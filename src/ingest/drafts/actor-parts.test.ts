import { expect, it } from 'vitest'
import type { EventParts } from '../../corpus/model.ts'
import { joinedParts, partsOf } from './actor-parts.ts'
import { deedsIn } from './deed.ts'

const mentionsOf = (text: string) =>
  ['Brek', 'Lee', 'Orrin Steel'].flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      actor: name,
    })),
  )

it.each([
  ['Brek fired Lee.', { Brek: 'agent', Lee: 'patient' }],
  ['Lee was fired by Brek on Monday.', { Brek: 'agent', Lee: 'patient' }],
  ['Orrin Steel chairman Brek resigned.', { Brek: 'agent' }],
  ['A spokesman for Orrin Steel met Brek.', { Brek: 'patient' }],
  ['Brek’s lawyer met Lee of Orrin Steel.', { Lee: 'patient' }],
  ['Brek said that Lee had fired Brek.', { Brek: 'agent', Lee: 'agent' }],
  ['Brek and Lee bought Orrin Steel.', { Brek: 'agent', Lee: 'agent', 'Orrin Steel': 'patient' }],
  ['Brek will meet Lee.', { Brek: 'agent', Lee: 'patient' }],
  ['Lee, head of the River Board (Orrin Steel), resigned.', { Lee: 'agent' }],
  ['Nobody was there, in Orrin Steel.', null],
])('gives the actors of “%s” their parts', (text, parts) => {
  expect(partsOf(text, deedsIn(text, { start: 0, end: text.length }), mentionsOf(text))).toEqual(parts)
})

it('joins what two accounts tell, and drops what they contradict', () => {
  expect(
    joinedParts([
      { a: 'agent', b: 'patient' },
      { b: 'agent', c: 'patient' },
    ]),
  ).toEqual({ a: 'agent', c: 'patient' })
  expect(joinedParts([null, { c: 'patient' }])).toEqual({ c: 'patient' })
  expect(joinedParts([{ a: 'agent' }, { a: 'patient' }])).toBeNull()
})

it('reads each of many accounts no more often than twice', () => {
  let read = 0
  const counted = (parts: EventParts) =>
    new Proxy(parts, {
      ownKeys: (target) => {
        read += 1
        return Reflect.ownKeys(target)
      },
    })
  const accounts = Array.from({ length: 1000 }, (_, at) => counted({ [`actor-${at}`]: 'agent' }))
  expect(Object.keys(joinedParts(accounts) ?? {})).toHaveLength(1000)
  expect(read).toBeLessThanOrEqual(2000)
})
