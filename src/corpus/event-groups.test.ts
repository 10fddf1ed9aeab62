import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupEvents } from './event-groups.ts'
import { sortDay } from './event-order.ts'
import { groupBy } from './group-by.ts'
import { collectionTexts, corpusFrom, forAll } from './testing.ts'

const { events } = corpusFrom`
  [..2014-10] | a | A | happened | | k24: a
  2020 | b | B | happened | | k24: b
  2020-06 | c | C | happened | | k24: c
  2021-04 | d | D | happened | | k24: d
  2021-12-09 | e | E | happened | | k24: e
  2021-12-31/.. | f | F | ongoing | | k24: f
`
const headings = (busy: number) => groupEvents(events, busy).map(({ date, events: some }) => `${date}: ${some.length}`)

test('events stand under their year, those of a busy year under their month', () => {
  expect(headings(6)).toEqual(['2014: 1', '2020: 2', '2021: 3'])
  expect(headings(2)).toEqual(['2014: 1', '2020: 2', '2021-04: 1', '2021-12: 2'])
  expect(headings(1)).toEqual(['2014: 1', '2020-01: 1', '2020-06: 1', '2021-04: 1', '2021-12: 2'])
})

test('no events make no groups', () => {
  expect(groupEvents([], 6)).toEqual([])
})

test('the groups hold every event once, in order, under the day it is sorted by; a heading stands once', () => {
  forAll([collectionTexts, fc.integer({ min: 0, max: 5 })], (text, busy) => {
    const random = corpusFrom`${text}`.events
    const groups = groupEvents(random, busy)
    expect(groups.flatMap((group) => group.events)).toEqual(random)
    expect(new Set(groups.map(({ date }) => date)).size).toBe(groups.length)
    for (const group of groups) {
      for (const event of group.events) expect(sortDay(event).startsWith(group.date)).toBe(true)
      if (group.date.length === 4) expect(group.events.length).toBeLessThanOrEqual(busy)
    }
  })
})

test('items are grouped by key in order of first appearance', () => {
  const groups = groupBy(['b1', 'a1', 'b2', 'c1', 'a2'], (item) => item.charAt(0))
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
    ['c', ['c1']],
  ])
})
