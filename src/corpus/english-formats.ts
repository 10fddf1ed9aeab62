import type { DateFormats } from './date-language.ts'
import { partsOfDay, type UtcDay, weekdayOf } from './utc-day.ts'

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]
const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/**
 * How `Intl` writes days in British English (`en-GB`), without it: English is what a page begins with, and the first date
 * and the first number of `Intl` take a browser as long as the first view has for all its rows. A test holds the two equal.
 */
export const englishFormats: DateFormats = {
  day: (day) => `${dateOf(day)} ${monthOf(day)} ${yearOf(day)}`,
  dayOfYear: (day) => `${dateOf(day)} ${monthOf(day)}`,
  dayOfMonth: (day) => String(dateOf(day)),
  sharedMonth: (day) => `${String(partsOfDay(day).month).padStart(2, '0')}/${yearOf(day)}`,
  sharedYear: (day) => String(yearOf(day)),
  month: (day) => `${monthOf(day)} ${yearOf(day)}`,
  monthOfYear: monthOf,
  shortMonth: shortMonthOf,
  shortDay: (day) => `${dateOf(day)} ${shortMonthOf(day)}`,
  shortMonthWithYear: (day) => `${shortMonthOf(day)} ${yearOf(day)}`,
  weekday: (day) => weekdays[weekdayOf(day)] ?? '',
  year: String,
  number: String,
  or: (parts) => [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' or '),
}

function dateOf(day: UtcDay): number {
  return partsOfDay(day).date
}

function yearOf(day: UtcDay): number {
  return partsOfDay(day).year
}

function monthOf(day: UtcDay): string {
  return months[partsOfDay(day).month - 1] ?? ''
}

function shortMonthOf(day: UtcDay): string {
  return shortMonths[partsOfDay(day).month - 1] ?? ''
}
