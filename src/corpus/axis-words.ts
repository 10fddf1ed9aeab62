import type { DateLanguage } from './date-language.ts'
import { partsOfDay, type UtcDay } from './utc-day.ts'

/** What stands on an axis at the beginning of a day: that day's own name, its month's, or its year's. */
export type AxisUnit = 'weekday' | 'day' | 'month' | 'year'

/** "Mon 6", "6", "Dec", "2021": a tick of a Gregorian axis, whatever calendar the language has for days. */
export function tickInWords(day: UtcDay, unit: AxisUnit, { formats }: DateLanguage): string {
  const { year, date } = partsOfDay(day)
  switch (unit) {
    case 'weekday':
      return `${formats.weekday(day)} ${formats.number(date)}`
    case 'day':
      return formats.number(date)
    case 'month':
      return formats.shortMonth(day)
    case 'year':
      return formats.number(year)
  }
}

/** "6 Dec", "Dec 2021", "2021": a tick of a Gregorian axis over which nothing stands. */
export function wholeTickInWords(day: UtcDay, unit: 'day' | 'month' | 'year', { formats }: DateLanguage): string {
  switch (unit) {
    case 'day':
      return formats.shortDay(day)
    case 'month':
      return formats.shortMonthWithYear(day)
    case 'year':
      return formats.number(partsOfDay(day).year)
  }
}

/** "Mon 6 December", "December 2021", "2021": what stands over the ticks of a unit; nothing over years. */
export function overTicksInWords(day: UtcDay, unit: AxisUnit | 'hour', { formats }: DateLanguage): string {
  const { year, date } = partsOfDay(day)
  switch (unit) {
    case 'hour':
      return `${formats.weekday(day)} ${formats.number(date)} ${formats.monthOfYear(day)}`
    case 'weekday':
    case 'day':
      return formats.month(day)
    case 'month':
      return formats.number(year)
    case 'year':
      return ''
  }
}
