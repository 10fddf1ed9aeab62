import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { intlFormats } from './date-language.ts'
import { englishFormats } from './english-formats.ts'
import { forAll } from './testing.ts'
import { dayOf } from './utc-day.ts'

const intl = intlFormats('en-GB', 'en-GB', 'short')
const days = fc.integer({ min: dayOf(1, 1, 1) ?? 0, max: dayOf(9999, 12, 31) ?? 0 })
const ofDays = [
  ...(['day', 'dayOfYear', 'dayOfMonth', 'sharedMonth', 'sharedYear', 'month'] as const),
  ...(['monthOfYear', 'shortMonth', 'shortDay', 'shortMonthWithYear', 'weekday'] as const),
]

test.each(ofDays)('%s is what Intl writes, of any day from the year 1 on', (name) => {
  forAll([days], (day) => expect(englishFormats[name](day)).toBe(intl[name](day)))
})

test('every month is written as Intl does', () => {
  for (let month = 1; month <= 12; month++) {
    const day = dayOf(2024, month, 29) ?? 0
    for (const name of ofDays) expect(englishFormats[name](day)).toBe(intl[name](day))
  }
})

test('numbers and years are what Intl writes', () => {
  forAll([fc.integer({ min: 0, max: 1e12 })], (value) => {
    expect(englishFormats.number(value)).toBe(intl.number(value))
    expect(englishFormats.year(value)).toBe(intl.year(value))
  })
})

test('a list is what Intl writes', () => {
  forAll([fc.array(fc.constantFrom('ISIS', 'AFP', 'the embassy, in Baghdad', 'x'), { maxLength: 5 })], (parts) => {
    expect(englishFormats.or(parts)).toBe(intl.or(parts))
  })
})
