import { expect, test } from 'vitest'
import { overTicksInWords, tickInWords } from './axis-words.ts'
import { englishDates } from './date-language.ts'
import { dayOf } from './utc-day.ts'

const monday = dayOf(2021, 12, 6) ?? 0

test.each([
  ['weekday', 'Mon 6', 'December 2021'],
  ['day', '6', 'December 2021'],
  ['month', 'Dec', '2021'],
  ['year', '2021', ''],
] as const)('an axis of each %s says “%s” under “%s”', (unit, tick, over) => {
  expect([tickInWords(monday, unit, englishDates), overTicksInWords(monday, unit, englishDates)]).toEqual([tick, over])
})

test('where a day is wide, its whole name stands over it', () => {
  expect(overTicksInWords(monday, 'hour', englishDates)).toBe('Mon 6 December')
})
