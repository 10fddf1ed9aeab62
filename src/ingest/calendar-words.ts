import { dayOf, daysInMonth, formatIsoDay, parseIsoDay, type UtcDay, weekdayOf } from '../corpus/utc-day.ts'

// English names of days and months, and the calendar arithmetic that time rules need.

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** From Sunday, as `weekdayOf` counts. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** The month (1–12) that a name or abbreviation begins: `Sept` is 9; null for anything else. */
export function monthOf(name: string): number | null {
  const index = monthNames.findIndex((month) => month.toLowerCase().startsWith(name.replace('.', '').toLowerCase()))
  return name.length < 3 || index === -1 ? null : index + 1
}

/** The number of a weekday's English name, 0 for Sunday; null for anything else. */
export function weekdayNumber(name: string): number | null {
  const index = weekdayNames.findIndex((weekday) => weekday.toLowerCase() === name.toLowerCase())
  return index === -1 ? null : index
}

/** The day that relative words count from, in its parts; `month` is 1–12. */
export interface Anchor {
  readonly iso: string
  readonly day: UtcDay
  readonly year: number
  readonly month: number
  readonly date: number
}

/** The anchor of an ISO day; null where the text is none. */
export function anchorOf(iso: string | null): Anchor | null {
  const day = iso === null ? null : parseIsoDay(iso)
  if (iso === null || day === null) return null
  return { iso, day, year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), date: Number(iso.slice(8)) }
}

/** `YYYY-MM` of a month that may lie outside its year: month 0 is December of the year before. */
export function yearMonth(year: number, month: number): string {
  const months = year * 12 + month - 1
  return `${pad(Math.floor(months / 12), 4)}-${pad((((months % 12) + 12) % 12) + 1, 2)}`
}

/** `YYYY` of a year, four digits. */
export function yearText(year: number): string {
  return pad(year, 4)
}

/** The last day of a month (1–12). */
export function endOfMonth(year: number, month: number): string {
  return `${yearMonth(year, month)}-${pad(daysInMonth(year, month), 2)}`
}

/** `YYYY-MM-DD` where the calendar has that day, else null. */
export function isoDayOf(year: number, month: number, date: number): string | null {
  const day = dayOf(year, month, date)
  return day === null ? null : formatIsoDay(day)
}

/** The ISO week that a day lies in: its Monday, and its number in the year that has its Thursday. */
export function weekOf(day: UtcDay): { readonly monday: UtcDay; readonly year: number; readonly week: number } {
  const monday = day - ((weekdayOf(day) + 6) % 7)
  const thursday = anchorOf(formatIsoDay(monday + 3))
  const year = thursday?.year ?? 0
  const newYear = dayOf(year, 1, 1) ?? monday
  return { monday, year, week: Math.floor((monday + 3 - newYear) / 7) + 1 }
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

/** Whether a word is written as a name: "May", not "may". */
export function isName(word: string): boolean {
  return /^[A-Z]/.test(word)
}
