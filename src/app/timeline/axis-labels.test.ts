import { expect, test } from 'vitest'
import { englishDates } from '../../corpus/date-language.ts'
import { dayOf } from '../../corpus/utc-day.ts'
import { axisLabel, labelPatterns } from './axis-labels.ts'

const day = dayOf(2021, 12, 6) ?? 0

test('each pattern that the library is given has its label', () => {
  const patterns = [...Object.values(labelPatterns.minorLabels), ...Object.values(labelPatterns.majorLabels)]
  for (const pattern of patterns.filter((one) => one !== '')) expect(axisLabel(pattern, day, englishDates)).not.toBe('')
  expect(axisLabel('over month', day, englishDates)).toBe('2021')
})

test('a pattern of the library’s own is left to it', () => {
  expect(axisLabel('MMMM', day, englishDates)).toBeNull()
  expect(axisLabel(undefined, day, englishDates)).toBeNull()
})
