import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesIn, setOf } from './bitset.ts'
import { countValues, eventsWith, type ListColumn, listColumn, postingsOf } from './list-column.ts'
import { forAll } from './testing.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const lists = fc.array(fc.subarray(ids), { maxLength: 100, size: 'max' })
const idsAt = ({ ids: known, offsets, values }: ListColumn, row: number) =>
  [...values.slice(offsets[row], offsets[row + 1])].map((value) => known[value])

test('a column gives back the ids of each event, each once, and takes ids that were not known', () => {
  const column = listColumn(['b', 'a'], [['a'], [], ['a', 'x', 'a', 'b']])
  expect(column.ids).toEqual(['b', 'a', 'x'])
  expect([0, 1, 2].map((event) => idsAt(column, event))).toEqual([['a'], [], ['a', 'x', 'b']])
})

test('the postings of a value are the events that have it, in order', () => {
  forAll([lists], (idsOfEvents) => {
    const postings = postingsOf(listColumn(ids, idsOfEvents))
    for (const [value, id] of ids.entries()) {
      const events = postings.events.slice(postings.offsets[value], postings.offsets[value + 1])
      expect([...events]).toEqual(idsOfEvents.flatMap((some, event) => (some.includes(id) ? [event] : [])))
    }
  })
})

test('events with one of some values are those that have one at least', () => {
  forAll([lists, fc.subarray(ids)], (idsOfEvents, chosen) => {
    const postings = postingsOf(listColumn(ids, idsOfEvents))
    const values = chosen.map((id) => ids.indexOf(id))
    const expected = idsOfEvents.flatMap((some, event) => (some.some((id) => chosen.includes(id)) ? [event] : []))
    expect([...placesIn(eventsWith(postings, values, idsOfEvents.length))]).toEqual(expected)
  })
})

test('values are counted among some events, by their rows or by the postings', () => {
  forAll([lists, fc.array(fc.boolean(), { minLength: 100, maxLength: 100 })], (idsOfEvents, chosen) => {
    const column = listColumn(ids, idsOfEvents)
    const among = idsOfEvents.flatMap((_, event) => (chosen[event] ? [event] : []))
    const set = setOf(idsOfEvents.length, among)
    const expected = ids.map((id) => among.filter((event) => idsOfEvents[event]?.includes(id)).length)
    expect([...countValues(column, set)]).toEqual(expected)
    expect([...countValues(column, set, postingsOf(column))]).toEqual(expected)
  })
})
