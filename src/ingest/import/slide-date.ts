import { dateInWords } from '../../corpus/date-words.ts'
import { parseEdtf } from '../../corpus/edtf.ts'
import type { Edtf } from '../../corpus/model.ts'
import { foldText } from '../../corpus/search-text.ts'
import type { SlideDate } from './slide.ts'

export interface ReadDate {
  /** Null where the years cannot be written. */
  readonly date: Edtf | null
  /** Words that say more than the date does; empty where none do. */
  readonly words: string
  readonly left: readonly string[]
}

/** What words at the start of a display date say of a date without an end. */
export const displayWords: readonly {
  readonly pattern: RegExp
  readonly read: (date: Edtf) => Edtf
  /** A display date of a slide of 1848, and what it comes to. */
  readonly example: readonly [words: string, date: Edtf]
}[] = [
  {
    pattern: /^(?:c\.|ca\b|circa\b|about\b|around\b|approximately\b|roughly\b)/,
    read: (date) => `${date}~`,
    example: ['ca. 1848', '1848~'],
  },
  { pattern: /^(?:before|by|until|till|up to)\b/, read: (date) => `[..${date}]`, example: ['before 1848', '[..1848]'] },
  { pattern: /^after\b/, read: (date) => `[${date}..]`, example: ['After 1848', '[1848..]'] },
  { pattern: /^(?:since|from)\b/, read: (date) => `${date}/..`, example: ['since 1848', '1848/..'] },
  { pattern: /\?$|^(?:possibly|perhaps|probably)\b/, read: (date) => `${date}?`, example: ['1848?', '1848?'] },
]

/**
 * The date of a slide, no more exact than what is written: TimelineJS draws every slide from a first day on, so the words
 * of its display date decide between what its parts may mean. An end makes it last. A slide that begins before our era
 * has no date: days are counted from the year 0 on, and "by then" would say something else.
 */
export function readDate(start: SlideDate, end: SlideDate | null, displayDate: string): ReadDate {
  if ([start, end].some((date) => date !== null && date.year > 9999)) {
    return { date: null, words: displayDate, left: ['a year after 9999'] }
  }
  if ([start, end].some((date) => date !== null && date.year < 0)) {
    const named = [start, end].flatMap((date) => (date !== null && date.year < 0 ? [`${-date.year} BCE`] : []))
    const years = [...new Set(named)].join(' to ')
    return { date: null, words: displayDate, left: [`${years} lies before our era, for which there is no date here`] }
  }
  const plain = plainDate(start, end)
  const words = foldText(displayDate).trim()
  const said = words === '' ? plain.date : (readings(start, end).find((date) => isSaid(date, words)) ?? null)
  if (said !== null) return { ...plain, date: said, words: '' }
  const meant = end === null ? displayWords.find(({ pattern }) => pattern.test(words)) : undefined
  if (!meant) return { ...plain, words: displayDate }
  const rest = words.replace(meant.pattern, '').trim()
  const named = lessExact(start)
    .map(written)
    .find((date) => isSaid(date, rest))
  return { ...plain, date: meant.read(named ?? plain.date), words: displayDate }
}

function plainDate(start: SlideDate, end: SlideDate | null): { readonly date: Edtf; readonly left: readonly string[] } {
  const from = written(start)
  if (end === null || written(end) === from) return { date: from, left: [] }
  const interval = `${from}/${written(end)}`
  if (parseEdtf(interval)) return { date: interval, left: [] }
  return { date: from, left: ['an end that lies before the start'] }
}

/** All that the parts of a slide's date may stand for. Parts may be there only to put the slide in its place. */
function readings(start: SlideDate, end: SlideDate | null): Edtf[] {
  const starts = lessExact(start)
  if (end === null) {
    const points = [...starts.map(written), ...wholeYears(start)].flatMap(qualified)
    return [
      ...points,
      ...points.flatMap((one) => [`${one}/..`, `${one}/`, `../${one}`, `/${one}`, `[${one}..]`, `[..${one}]`]),
    ]
  }
  const pairs = starts.flatMap((from, level) =>
    qualified(written(from)).flatMap((one) =>
      qualified(written(lessExact(end)[level] ?? end)).map((other) => [one, other] as const),
    ),
  )
  return [
    ...pairs.flatMap(([one, other]) => [`${one}/${other}`, `[${one}..${other}]`, `[${one},${other}]`]),
    ...[...longerPoints(start, end), ...starts.map(written)].flatMap(qualified),
  ]
}

/** A date, and what is left of it without its day and without its month. */
function lessExact({ year, month, day }: SlideDate): SlideDate[] {
  return [
    { year, month, day },
    { year, month, day: null },
    { year, month: null, day: null },
  ]
}

/** A decade or a century of which a slide without an end has only the first year. */
function wholeYears({ year }: SlideDate): Edtf[] {
  const text = String(year).padStart(4, '0')
  return [...(year % 10 === 0 ? [`${text.slice(0, 3)}X`] : []), ...(year % 100 === 0 ? [`${text.slice(0, 2)}XX`] : [])]
}

function qualified(point: Edtf): Edtf[] {
  return [point, `${point}~`, `${point}?`, `${point}%`]
}

/** A season, a decade or a century that begins and ends with these parts. */
function longerPoints(start: SlideDate, end: SlideDate): Edtf[] {
  const year = String(start.year).padStart(4, '0')
  const season = start.month === null ? [] : [21, 22, 23, 24].map((number) => `${year}-${number}`)
  return [...season, ...(end.year - start.year === 9 ? [`${year.slice(0, 3)}X`] : [`${year.slice(0, 2)}XX`])]
}

function isSaid(date: Edtf, words: string): boolean {
  return parseEdtf(date) !== null && withoutArticle(foldText(dateInWords(date))) === withoutArticle(words)
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:(?:in|on|the) )+/, '')
}

function written({ year, month, day }: SlideDate): Edtf {
  const pad = (number: number, length: number) => String(number).padStart(length, '0')
  return [pad(year, 4), ...[month, day].flatMap((part) => (part === null ? [] : [pad(part, 2)]))].join('-')
}
