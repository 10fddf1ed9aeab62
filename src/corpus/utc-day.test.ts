import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { forAll } from './testing.ts'
import { dayOf, daysInMonth, formatIsoDay, parseIsoDay, startOfDay, weekdayOf } from './utc-day.ts'

const anyDay = fc.integer({ min: dayOf(0, 1, 1) ?? 0, max: dayOf(9999, 12, 31) ?? 0 })

test('days are counted from the first of January 1970', () => {
  const days = ['1969-12-31', '1970-01-01', '1970-01-02', '1971-01-01', '2000-03-01', '2021-12-29', '0000-01-01']
  expect(days.map(parseIsoDay)).toEqual([-1, 0, 1, 365, 11_017, 18_990, -719_528])
})

test('writing a day and reading it gives the same day', () => {
  forAll([anyDay], (day) => expect(parseIsoDay(formatIsoDay(day))).toBe(day))
})

test('a day is written as the platform’s own calendar writes it', () => {
  forAll([anyDay], (day) => expect(formatIsoDay(day)).toBe(new Date(startOfDay(day)).toISOString().slice(0, 10)))
})

test('days as text sort as they do as numbers', () => {
  forAll([anyDay, anyDay], (a, b) => expect(formatIsoDay(a) < formatIsoDay(b)).toBe(a < b))
})

test.each([
  '2021-02-29',
  '2021-13-01',
  '2021-00-10',
  '2021-01-00',
  '2021-1-1',
  '20210101',
  ' 2021-01-01',
  '',
  '2021-12',
])('“%s” is no day', (text) => expect(parseIsoDay(text)).toBeNull())

test('parts that the calendar does not have make no day', () => {
  expect([dayOf(2021, 2, 29), dayOf(2021, 4, 31), dayOf(2021, 13, 1), dayOf(2021, 1, 0)]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(dayOf(2020, 2, 29)).toBe(18_321)
})

test('months have their days, February by the leap year', () => {
  const year = Array.from({ length: 12 }, (_, i) => daysInMonth(2021, i + 1))
  expect(year).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  expect([2020, 2000, 1900, 2100, 4, 0].map((leap) => daysInMonth(leap, 2))).toEqual([29, 29, 28, 28, 29, 29])
})

test.each([
  ['0001-01-01', 1],
  ['1582-10-15', 5],
  ['1969-12-31', 3],
  ['1970-01-01', 4],
  ['2000-02-29', 2],
  ['2020-01-03', 5],
  ['2021-12-09', 4],
  ['2021-12-12', 0],
  ['2021-12-25', 6],
])('the weekday of %s is %i, counted from Sunday', (day, weekday) => {
  expect(weekdayOf(parseIsoDay(day) ?? Number.NaN)).toBe(weekday)
})

test('the next day has the next weekday', () => {
  forAll([anyDay], (day) => expect(weekdayOf(day + 1)).toBe((weekdayOf(day) + 1) % 7))
})

test('a day begins at midnight in UTC, wherever the reader is', () => {
  expect(startOfDay(parseIsoDay('2021-12-29') ?? 0)).toBe(Date.parse('2021-12-29T00:00:00Z'))
})
