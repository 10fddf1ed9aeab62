import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexCorpus } from './corpus-index.ts'
import { sortDay } from './event-order.ts'
import { groupBy } from './group-by.ts'
import { listHeadings } from './list-headings.ts'
import type { Corpus } from './model.ts'
import { collectionTexts, corpusFrom, forAll } from './testing.ts'

const some = corpusFrom`
  [..2014-10] | a | A | happened | | k24: a
  2020 | b | B | happened | | k24: b
  2020-06 | c | C | happened | | k24: c
  2021-04 | d | D | happened | | k24: d
  2021-12-09 | e | E | happened | | k24: e
  2021-12-31/.. | f | F | ongoing | | k24: f
`
function headings(corpus: Corpus, busy: number): [number, string][] {
  const { listed } = indexCorpus(corpus).eventIndex.days
  return [...listHeadings((position) => listed[position] ?? 0, corpus.events.length, busy)]
}

test('events stand under their year, those of a busy year under their month', () => {
  expect(headings(some, 6)).toEqual([
    [0, '2014'],
    [1, '2020'],
    [3, '2021'],
  ])
  expect(headings(some, 2).map(([, date]) => date)).toEqual(['2014', '2020', '2021-04', '2021-12'])
  expect(headings(some, 1).map(([, date]) => date)).toEqual(['2014', '2020-01', '2020-06', '2021-04', '2021-12'])
})

test('no events have no headings', () => {
  expect(listHeadings(() => 0, 0, 6)).toEqual(new Map())
})

test('a heading stands once, over the events of its year or month and no others', () => {
  forAll([collectionTexts, fc.integer({ min: 0, max: 5 })], (text, busy) => {
    const { events, ...rest } = corpusFrom`${text}`
    const years = groupBy(events, (event) => sortDay(event).slice(0, 4))
    const expected = [...years].flatMap(([year, inYear]) =>
      inYear.length <= busy ? [year] : [...groupBy(inYear, (event) => sortDay(event).slice(0, 7)).keys()],
    )
    const found = headings({ ...rest, events }, busy)
    expect(found.map(([, date]) => date)).toEqual(expected)
    for (const [at, date] of found) {
      const event = events[at]
      expect(event && sortDay(event).startsWith(date)).toBe(true)
      const before = events[at - 1]
      expect(before && sortDay(before).startsWith(date)).not.toBe(true)
    }
  })
})
