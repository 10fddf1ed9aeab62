import type { IsoDay } from './model.ts'

/** Whole days since 1970-01-01, UTC. */
export type UtcDay = number

const MS_PER_DAY = 86_400_000

/** The number of a calendar day; null for anything that is not a day of the Gregorian calendar. */
export function parseIsoDay(text: string): UtcDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** `YYYY-MM-DD` of a day number, for the years 0 to 9999. */
export function formatIsoDay(day: UtcDay): IsoDay {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The number of a day given by its parts (month 1–12); null where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): UtcDay | null {
  const moment = new Date(0)
  moment.setUTCFullYear(year, month - 1, date)
  const exists = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date
  return exists ? moment.getTime() / MS_PER_DAY : null
}

/** Days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const moment = new Date(0)
  moment.setUTCFullYear(year, month, 0)
  return moment.getUTCDate()
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: UtcDay): number {
  return (((day + 4) % 7) + 7) % 7
}

/** Milliseconds since the epoch at which a UTC day begins. */
export function startOfDay(day: UtcDay): number {
  return day * MS_PER_DAY
}
