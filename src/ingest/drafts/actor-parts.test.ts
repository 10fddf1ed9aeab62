import { expect, it } from 'vitest'
import type { EventParts } from '../../corpus/model.ts'
import { joinedParts, partsOf } from './actor-parts.ts'
import { deedsIn } from './deed.ts'

const mentionsOf = (text: string) =>
  [...text.matchAll(/Brek|Lee|Orrin Steel/g)].map(({ 0: actor, index }) => ({
    start: index,
    end: index + actor.length,
    actor,
  }))

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

it('looks at the names beside each deed, not at all of a long text', () => {
  const looks = (sentences: number) => {
    let reads = 0
    const text = 'Brek fired Lee. '.repeat(sentences)
    const mentions = new Proxy(mentionsOf(text), {
      get: (list, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++
        return Reflect.get(list, key, receiver)
      },
    })
    const deeds = [...text.matchAll(/[^.]+\./g)].flatMap(({ 0: one, index }) =>
      deedsIn(text, { start: index, end: index + one.length }),
    )
    expect(partsOf(text, deeds, mentions)).toEqual({ Brek: 'agent', Lee: 'patient' })
    return reads
  }
  expect(looks(400)).toBeLessThan(2.5 * looks(200))
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
