import type { Edtf, IsoDay } from './model.ts'
import { dayOf, daysInMonth, formatIsoDay } from './utc-day.ts'

/** `?` is uncertain, `~` approximate, `%` both (EDTF level 1). */
export type Qualifier = '?' | '~' | '%'

/** One date, as exact as it was written. Seasons are 21–24 in the month's place. */
export interface EdtfPoint {
  readonly kind: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'
  /** The first year meant: 2021 for `2021`, 2020 for `202X`, 2000 for `20XX`. */
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly qualifier: Qualifier | null
}

/** `open`: written `..`, goes on. `unknown`: written as nothing, ends somewhere. */
export type IntervalEnd = EdtfPoint | 'open' | 'unknown'

export type EdtfDate =
  | EdtfPoint
  /** From one date to another: it lasts. */
  | { readonly kind: 'interval'; readonly start: IntervalEnd; readonly end: IntervalEnd }
  /** One of the dates named, not all of them; null is open. */
  | { readonly kind: 'oneOf'; readonly members: readonly OneOfMember[] }

export interface OneOfMember {
  readonly from: EdtfPoint | null
  readonly to: EdtfPoint | null
}

export interface DateBounds {
  readonly earliest: IsoDay | null
  readonly latest: IsoDay | null
}

const pointPattern = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/

/**
 * Reads an EDTF date (ISO 8601-2:2019; https://www.loc.gov/standards/datetime/): days, months, seasons, years,
 * decades, centuries, qualified as a whole; intervals, open ones too; and "one of a set" with `..` and commas.
 * Null for anything else: times of day, sets of all members, exponents, qualified parts.
 */
export function parseEdtf(text: string): EdtfDate | null {
  if (text.startsWith('[') && text.endsWith(']')) return parseOneOf(text.slice(1, -1))
  const slash = text.indexOf('/')
  return slash === -1 ? parsePoint(text) : parseInterval(text.slice(0, slash), text.slice(slash + 1))
}

/** First and last possible day of an EDTF date; null where it is open or unknown. */
function edtfBounds(date: EdtfDate): DateBounds {
  if (date.kind === 'interval') {
    return { earliest: endBounds(date.start).earliest, latest: endBounds(date.end).latest }
  }
  if (date.kind === 'oneOf') {
    const members = date.members.map((m) => ({
      earliest: m.from && pointBounds(m.from).earliest,
      latest: m.to && pointBounds(m.to).latest,
    }))
    return { earliest: least(members.map((m) => m.earliest)), latest: greatest(members.map((m) => m.latest)) }
  }
  return pointBounds(date)
}

/** Bounds of a date given as text; null where it is not EDTF. */
export function boundsOf(text: Edtf): DateBounds | null {
  const date = parseEdtf(text)
  return date && edtfBounds(date)
}

/** The stretches of days in which a date may lie: one for each member of a "one of a set", else one. */
export function possibleRanges(text: Edtf): DateBounds[] {
  const date = parseEdtf(text)
  if (date?.kind !== 'oneOf') return date ? [edtfBounds(date)] : []
  return date.members.map((member) => edtfBounds({ kind: 'oneOf', members: [member] }))
}

/** First and last day of one date, as wide as it was written. */
export function pointBounds(point: EdtfPoint): { readonly earliest: IsoDay; readonly latest: IsoDay } {
  const { year } = point
  if (point.kind === 'day') return span(year, point.month ?? 1, point.day ?? 1, year, point.month ?? 1, point.day ?? 1)
  if (point.kind === 'month') return monthSpan(year, point.month ?? 1, year, point.month ?? 1)
  if (point.kind === 'season') return seasonSpan(year, point.month ?? 21)
  const years = { year: 1, decade: 10, century: 100 }[point.kind]
  return monthSpan(year, 1, year + years - 1, 12)
}

/** True when the first range reaches no further than the second; null counts as without end. */
export function isWithin(inner: DateBounds, outer: DateBounds): boolean {
  const startsLater = outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest)
  const endsSooner = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest)
  return startsLater && endsSooner
}

/** True when the two ranges share a day; null counts as without end. */
export function boundsOverlap(a: DateBounds, b: DateBounds): boolean {
  const aEndsBeforeB = a.latest !== null && b.earliest !== null && a.latest < b.earliest
  const bEndsBeforeA = b.latest !== null && a.earliest !== null && b.latest < a.earliest
  return !aEndsBeforeB && !bEndsBeforeA
}

function parsePoint(text: string): EdtfPoint | null {
  const match = pointPattern.exec(text)
  if (!match) return null
  const [, yearText = '', monthText, dayText] = match
  const qualifier = (match[4] ?? null) as Qualifier | null
  const year = Number(yearText.replaceAll('X', '0'))
  const unspecified = yearText.length - yearText.replaceAll('X', '').length
  if (monthText === undefined) {
    const kind = (['year', 'decade', 'century'] as const)[unspecified] ?? 'year'
    return { kind, year, month: null, day: null, qualifier }
  }
  if (unspecified > 0) return null
  const month = Number(monthText)
  if (dayText !== undefined) {
    const day = Number(dayText)
    return dayOf(year, month, day) === null ? null : { kind: 'day', year, month, day, qualifier }
  }
  if (month >= 1 && month <= 12) return { kind: 'month', year, month, day: null, qualifier }
  // The winter that begins in 9999 ends in a year that four digits cannot write.
  const isSeason = month >= 21 && month <= 24 && !(month === 24 && year === 9999)
  return isSeason ? { kind: 'season', year, month, day: null, qualifier } : null
}

function parseInterval(startText: string, endText: string): EdtfDate | null {
  const start = parseEnd(startText)
  const end = parseEnd(endText)
  if (!start || !end || (isWord(start) && isWord(end))) return null
  const from = endBounds(start).earliest
  const to = endBounds(end).latest
  if (from !== null && to !== null && from > to) return null
  return { kind: 'interval', start, end }
}

function parseEnd(text: string): IntervalEnd | null {
  if (text === '') return 'unknown'
  return text === '..' ? 'open' : parsePoint(text)
}

function parseOneOf(text: string): EdtfDate | null {
  const members = text.split(',').map((part) => parseMember(part.trim()))
  const valid = members.filter((member) => member !== null)
  // Open on both sides it would be any day but a few: no date to sort, draw or filter by.
  const isAnyDay = valid.some(({ from }) => from === null) && valid.some(({ to }) => to === null)
  return valid.length === members.length && !isAnyDay ? { kind: 'oneOf', members: valid } : null
}

function parseMember(text: string): OneOfMember | null {
  const dots = text.indexOf('..')
  if (dots === -1) {
    const point = parsePoint(text)
    return point && { from: point, to: point }
  }
  const [fromText, toText] = [text.slice(0, dots), text.slice(dots + 2)]
  const from = fromText === '' ? null : parsePoint(fromText)
  const to = toText === '' ? null : parsePoint(toText)
  const unreadable = (fromText !== '' && !from) || (toText !== '' && !to) || (!from && !to)
  if (unreadable) return null
  return from && to && pointBounds(from).earliest > pointBounds(to).latest ? null : { from, to }
}

function isWord(end: IntervalEnd): boolean {
  return end === 'open' || end === 'unknown'
}

function endBounds(end: IntervalEnd): DateBounds {
  return end === 'open' || end === 'unknown' ? { earliest: null, latest: null } : pointBounds(end)
}

function seasonSpan(year: number, season: number) {
  // Northern meteorological seasons; winter (24) runs into the next year.
  const firstMonth = { 21: 3, 22: 6, 23: 9 }[season] ?? 12
  return firstMonth === 12 ? monthSpan(year, 12, year + 1, 2) : monthSpan(year, firstMonth, year, firstMonth + 2)
}

function monthSpan(fromYear: number, fromMonth: number, toYear: number, toMonth: number) {
  return span(fromYear, fromMonth, 1, toYear, toMonth, daysInMonth(toYear, toMonth))
}

function span(y1: number, m1: number, d1: number, y2: number, m2: number, d2: number) {
  return { earliest: formatIsoDay(dayOf(y1, m1, d1) ?? 0), latest: formatIsoDay(dayOf(y2, m2, d2) ?? 0) }
}

function least(days: readonly (IsoDay | null)[]): IsoDay | null {
  return days.reduce((a, b) => (a === null || b === null ? null : a < b ? a : b), days[0] ?? null)
}

function greatest(days: readonly (IsoDay | null)[]): IsoDay | null {
  return days.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b), days[0] ?? null)
}
