import type { IsoDay } from './model.ts'

/** Whole days since 1970-01-01, UTC. */
export type UtcDay = number

const MS_PER_DAY = 86_400_000
const daysPerEra = 146_097
/** From 0000-03-01 to 1970-01-01. */
const daysBeforeEpoch = 719_468

/** The number of a calendar day; null for anything that is not a day of the Gregorian calendar. */
export function parseIsoDay(text: string): UtcDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** `YYYY-MM-DD` of a day number, for the years 0 to 9999. */
export function formatIsoDay(day: UtcDay): IsoDay {
  const { year, month, date } = partsOfDay(day)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`
}

/** Year, month (1–12) and day of the month of a day number. */
export interface DayParts {
  readonly year: number
  readonly month: number
  readonly date: number
}

/**
 * Counted in whole eras of 400 years that begin on 1 March, so that the leap day comes last (H. Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms"): a `Date` costs ten times as much, and a large folder needs millions.
 */
export function partsOfDay(day: UtcDay): DayParts {
  const sinceEra = day + daysBeforeEpoch
  const era = Math.floor(sinceEra / daysPerEra)
  const dayOfEra = sinceEra - era * daysPerEra
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date }
}

/** The number of a day given by its parts (month 1–12); null where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): UtcDay | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  const fromMarch = month <= 2 ? year - 1 : year
  const era = Math.floor(fromMarch / 400)
  const yearOfEra = fromMarch - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - daysBeforeEpoch
}

/** Days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (isLeap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: UtcDay): number {
  return (((day + 4) % 7) + 7) % 7
}

/** Milliseconds since the epoch at which a UTC day begins. */
export function startOfDay(day: UtcDay): number {
  return day * MS_PER_DAY
}
