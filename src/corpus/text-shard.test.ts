import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { noneOf, placesIn } from './bitset.ts'
import { possibleRanges } from './edtf.ts'
import { dayOr, openEnd, openStart } from './event-columns.ts'
import { foldText, searchTerms } from './search-text.ts'
import { corpusFrom, forAll } from './testing.ts'
import { dateBetween, foldedTexts, openTextShard, scanShard } from './text-shard.ts'
import { parseIsoDay } from './utc-day.ts'

const { events } = corpusFrom`
  [..2014-10] | two | Two | happened | | k24: other
  2020-01-03 | one | One | happened | | k24: first words | rudaw: last words
`
const [template] = events

/** The places of the events with every term of a query; `first` is that of the first of them. */
function search(file: string, count: number, query: string, first = 0, dateOf = (_: number) => '') {
  const shard = openTextShard(first, file, dateOf)
  const found = noneOf(first + count)
  for (const term of searchTerms(query)) scanShard(shard, term, found)
  return [...placesIn(found)]
}
const titled = (titles: readonly string[]) =>
  foldedTexts(titles.flatMap((title) => (template ? [{ ...template, title, citations: [] }] : [])))
const inTitles = (titles: readonly string[], query: string, first = 0) =>
  search(titled(titles), titles.length, query, first)

test('an event is found once, however often its text has the term, and the last one too', () => {
  expect(inTitles(['dam dam', 'gate', 'the dam'], 'dam')).toEqual([0, 2])
  expect(inTitles(['dam', 'gate'], 'dam', 40)).toEqual([40])
})

test('quotes are looked through, each by itself, and dates as digits and as words', () => {
  const found = (query: string) => search(foldedTexts(events), 2, query, 0, (place) => events[place]?.date ?? '')
  expect(found('"last words"')).toEqual([1])
  expect(found('"words last"')).toEqual([])
  expect(found('"two other"')).toEqual([])
  expect(found('"3 january"')).toEqual([1])
  expect(found('october')).toEqual([0])
  expect(found('2020-01')).toEqual([1])
})

test('a term is found exactly where the folded texts have it, whatever is in them', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'É', '\u0000', '\n'), maxLength: 6 }), {
    minLength: 1,
  })
  forAll([texts, fc.constantFrom('a', 'ab', '"b a"', 'e')], (titles, query) => {
    const [term = ''] = searchTerms(query)
    const folded = titles.map(foldText)
    expect(inTitles(titles, query)).toEqual(folded.flatMap((text, i) => (text.includes(term) ? [i] : [])))
  })
})

test.each(['2020-01-03', '2020-02', '2021', '[2020-02-27..2020-03-01]', '[..2014-10-31]', '[2014-10-01..]'])(
  'the bounds of %s give its date again',
  (date) => {
    const [range] = possibleRanges(date)
    expect(dateBetween(dayOr(range?.earliest ?? null, openStart), dayOr(range?.latest ?? null, openEnd))).toBe(date)
  },
)

test('a year that is no leap year ends its February on the 28th', () => {
  const day = (text: string) => parseIsoDay(text) ?? 0
  expect(dateBetween(day('2021-02-01'), day('2021-02-28'))).toBe('2021-02')
  expect(dateBetween(day('2020-02-01'), day('2020-02-28'))).toBe('[2020-02-01..2020-02-28]')
})
