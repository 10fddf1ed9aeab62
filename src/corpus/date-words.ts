import { type EdtfDate, type EdtfPoint, type IntervalEnd, type OneOfMember, parseEdtf } from './edtf.ts'
import type { Edtf, IsoDay } from './model.ts'
import { dayOf, parseIsoDay, startOfDay } from './utc-day.ts'

// Numbered as in EDTF level 1; the names are the northern ones, as news in English uses them.
const seasonNames: Readonly<Record<number, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

// Each made once: to make a formatter takes as long as to format a hundred dates.
const dayFormat = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' })
const monthFormat = dateFormat({ month: 'long', year: 'numeric' })
const dayOfYearFormat = dateFormat({ day: 'numeric', month: 'long' })
const monthOfYearFormat = dateFormat({ month: 'long' })

/** An EDTF date in English words, with its vagueness; the text itself where it is not EDTF. */
export function dateInWords(text: Edtf): string {
  const date = parseEdtf(text)
  return date ? wordsOf(date) : text
}

/** A calendar day in words; the text itself where it is not a day. */
export function dayInWords(day: IsoDay): string {
  const number = parseIsoDay(day)
  return number === null ? day : dayFormat.format(startOfDay(number))
}

function wordsOf(date: EdtfDate): string {
  if (date.kind === 'interval') return intervalInWords(date.start, date.end)
  if (date.kind === 'oneOf') return joinWithOr(date.members.map(memberInWords))
  return pointInWords(date)
}

function intervalInWords(start: IntervalEnd, end: IntervalEnd): string {
  if (start === 'open' || start === 'unknown') {
    const until = typeof end === 'object' ? pointInWords(end) : ''
    return start === 'unknown' ? `until ${until}, start unknown` : `until ${until}`
  }
  if (end === 'open') return `from ${pointInWords(start)} on`
  if (end === 'unknown') return `from ${pointInWords(start)}, end unknown`
  return `from ${sharedStart(start, end)} to ${pointInWords(end)}`
}

function memberInWords({ from, to }: OneOfMember): string {
  if (!from) return to ? `by ${pointInWords(to)}` : ''
  if (!to) return `${pointInWords(from)} or later`
  if (from === to) return pointInWords(from)
  return `between ${sharedStart(from, to)} and ${pointInWords(to)}`
}

/** The first of two dates, without what it shares with the second: "1" before "28 December 2021". */
function sharedStart(from: EdtfPoint, to: EdtfPoint): string {
  const sameYear = from.year === to.year && !from.qualifier && !to.qualifier
  if (sameYear && from.kind === 'day' && to.kind === 'day' && from.month === to.month) return String(from.day)
  if (sameYear && from.kind === 'day' && to.kind === 'day') return dayOfYearFormat.format(timeOf(from))
  if (sameYear && from.kind === 'month' && to.kind === 'month') return monthOfYearFormat.format(timeOf(from))
  return pointInWords(from)
}

function pointInWords(point: EdtfPoint): string {
  const plain = plainWords(point)
  if (point.qualifier === '~') return `about ${plain}`
  if (point.qualifier === '?') return `${plain} (uncertain)`
  return point.qualifier === '%' ? `about ${plain} (uncertain)` : plain
}

function plainWords(point: EdtfPoint): string {
  switch (point.kind) {
    case 'day':
      return dayFormat.format(timeOf(point))
    case 'month':
      return monthFormat.format(timeOf(point))
    case 'season':
      return `${seasonNames[point.month ?? 21]} ${point.year}`
    case 'year':
      return String(point.year)
    case 'decade':
      return `the ${point.year}s`
    case 'century':
      return `the years ${point.year} to ${point.year + 99}`
  }
}

function timeOf(point: EdtfPoint): number {
  return startOfDay(dayOf(point.year, point.month ?? 1, point.day ?? 1) ?? 0)
}

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
}

function joinWithOr(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(parts)
}
