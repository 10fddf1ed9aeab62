import { type DateLanguage, englishDates } from './date-language.ts'
import { type EdtfDate, type EdtfPoint, type IntervalEnd, type OneOfMember, parseEdtf } from './edtf.ts'
import { filledWords } from './filled-words.ts'
import type { Edtf, IsoDay } from './model.ts'
import { dayOf, parseIsoDay, type UtcDay } from './utc-day.ts'

// Numbered as in EDTF level 1.
const seasons = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const
const qualifiers = { '~': 'about', '?': 'uncertain', '%': 'aboutUncertain' } as const

/** An EDTF date in words of a language (English, unless it is said), with its vagueness; the text itself where it is not EDTF. */
export function dateInWords(text: Edtf, language: DateLanguage = englishDates): string {
  const date = parseEdtf(text)
  return date ? wordsOf(date, language) : text
}

/** A calendar day in words of a language (English, unless it is said); the text itself where it is not a day. */
export function dayInWords(day: IsoDay, language: DateLanguage = englishDates): string {
  const number = parseIsoDay(day)
  return number === null ? day : language.formats.day(number)
}

function wordsOf(date: EdtfDate, language: DateLanguage): string {
  if (date.kind === 'interval') return intervalInWords(date.start, date.end, language)
  if (date.kind === 'oneOf') return language.formats.or(date.members.map((member) => memberInWords(member, language)))
  return pointInWords(date, language)
}

function intervalInWords(start: IntervalEnd, end: IntervalEnd, language: DateLanguage): string {
  const { phrases } = language
  if (start === 'open' || start === 'unknown') {
    const to = typeof end === 'object' ? pointInWords(end, language) : ''
    return filledWords(start === 'unknown' ? phrases.untilStartUnknown : phrases.until, { to })
  }
  if (end === 'open') return filledWords(phrases.from, { from: pointInWords(start, language) })
  if (end === 'unknown') return filledWords(phrases.fromEndUnknown, { from: pointInWords(start, language) })
  return filledWords(phrases.range, { from: sharedStart(start, end, language), to: pointInWords(end, language) })
}

function memberInWords({ from, to }: OneOfMember, language: DateLanguage): string {
  const { phrases } = language
  if (!from) return to ? filledWords(phrases.by, { to: pointInWords(to, language) }) : ''
  if (!to) return filledWords(phrases.orLater, { from: pointInWords(from, language) })
  if (from === to) return pointInWords(from, language)
  return filledWords(phrases.between, { from: sharedStart(from, to, language), to: pointInWords(to, language) })
}

/** The first of two dates, without what it shares with the second: "1" before "28 December 2021". */
function sharedStart(from: EdtfPoint, to: EdtfPoint, language: DateLanguage): string {
  const { formats } = language
  if (!from.qualifier && !to.qualifier && from.kind === to.kind) {
    const [first, last] = [dayIn(from), dayIn(to)]
    if (from.kind === 'day' && formats.sharedMonth(first) === formats.sharedMonth(last))
      return formats.dayOfMonth(first)
    if (from.kind === 'day' && formats.sharedYear(first) === formats.sharedYear(last)) return formats.dayOfYear(first)
    if (from.kind === 'month' && from.year === to.year) return formats.monthOfYear(first)
  }
  return pointInWords(from, language)
}

function pointInWords(point: EdtfPoint, language: DateLanguage): string {
  const date = plainWords(point, language)
  return point.qualifier ? filledWords(language.phrases[qualifiers[point.qualifier]], { date }) : date
}

function plainWords(point: EdtfPoint, { formats, phrases }: DateLanguage): string {
  switch (point.kind) {
    case 'day':
      return formats.day(dayIn(point))
    case 'month':
      return formats.month(dayIn(point))
    case 'season':
      return filledWords(phrases[seasonOf(point)], { year: formats.number(point.year) })
    case 'year':
      return formats.year(point.year)
    case 'decade':
      return filledWords(phrases.decade, { year: formats.number(point.year) })
    case 'century':
      return filledWords(phrases.century, { from: formats.number(point.year), to: formats.number(point.year + 99) })
  }
}

function seasonOf({ month }: EdtfPoint): (typeof seasons)[keyof typeof seasons] {
  return month === 22 || month === 23 || month === 24 ? seasons[month] : seasons[21]
}

/** The first day of a point of time. */
function dayIn({ year, month, day }: EdtfPoint): UtcDay {
  return dayOf(year, month ?? 1, day ?? 1) ?? 0
}
