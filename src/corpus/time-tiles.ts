import { type DateLanguage, englishDates } from './date-language.ts'
import { dateInWords } from './date-words.ts'
import { filledWords } from './filled-words.ts'
import type { TimeWindow } from './time-window.ts'
import { dayOf, formatIsoDay, partsOfDay, type UtcDay, weekdayOf } from './utc-day.ts'

/** The stretches of the calendar by which events are counted, from the finest to the widest. */
export const tileGrains = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const
export type TileGrain = (typeof tileGrains)[number]

/** The least and the most days of a tile of each grain. */
export const tileDays: Readonly<Record<TileGrain, { readonly least: number; readonly most: number }>> = {
  day: { least: 1, most: 1 },
  week: { least: 7, most: 7 },
  month: { least: 28, most: 31 },
  quarter: { least: 90, most: 92 },
  year: { least: 365, most: 366 },
  decade: { least: 3652, most: 3653 },
  century: { least: 36_524, most: 36_525 },
}

/** The finest grain whose tiles have at least so many days; the widest there is, where none has. */
export function grainOf(days: number): TileGrain {
  return tileGrains.find((grain) => tileDays[grain].least >= days) ?? 'century'
}

/** The tile of the calendar that a day is in; `end` is the day after its last one. Weeks begin on Monday. */
export function tileAt(day: UtcDay, grain: TileGrain): TimeWindow {
  if (grain === 'day') return { start: day, end: day + 1 }
  if (grain === 'week') {
    const start = day - ((weekdayOf(day) + 6) % 7)
    return { start, end: start + 7 }
  }
  const { year, month } = partsOfDay(day)
  const months = monthsIn(grain)
  const first = Math.floor((year * 12 + month - 1) / months) * months
  return { start: firstOfMonth(first), end: firstOfMonth(first + months) }
}

/** The tiles that a window of time meets: where each begins, and at the end where the last one ends. */
export function tileEdges(window: TimeWindow, grain: TileGrain): Int32Array {
  const edges = [tileAt(Math.floor(window.start), grain).start]
  for (let at = edges[0] ?? 0; at < window.end; edges.push(at)) at = tileAt(at, grain).end
  return Int32Array.from(edges)
}

/**
 * "3 January 2020", "the week of 30 December 2019", "March 2016", "January to March 2016", "2016", "the 2010s", in words
 * of a language (English, unless it is said).
 */
export function tileInWords(start: UtcDay, grain: TileGrain, language: DateLanguage = englishDates): string {
  const { formats, phrases } = language
  const day = formatIsoDay(start)
  switch (grain) {
    case 'day':
      return formats.day(start)
    case 'week':
      return filledWords(phrases.week, { day: formats.day(start) })
    case 'month':
      return formats.month(start)
    case 'quarter':
      return filledWords(phrases.months, {
        from: formats.monthOfYear(start),
        to: formats.month(tileAt(start, grain).end - 1),
      })
    case 'year':
      return formats.year(partsOfDay(start).year)
    case 'decade':
      return dateInWords(`${day.slice(0, 3)}X`, language)
    case 'century':
      return dateInWords(`${day.slice(0, 2)}XX`, language)
  }
}

function monthsIn(grain: Exclude<TileGrain, 'day' | 'week'>): number {
  return { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[grain]
}

/** The first day of a month, counted from January of the year 0. */
function firstOfMonth(months: number): UtcDay {
  return dayOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1) ?? 0
}
