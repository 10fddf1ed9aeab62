import { paragraphsOf } from '../corpus/article-blocks.ts'
import type { PublicationDate, RemovedSpan, TextSpan } from '../corpus/model.ts'
import { spanWithin } from '../corpus/text-span.ts'
import { captionPattern } from './clean-rules.ts'
import { shapeOf } from './line-shape.ts'
import { type StatedDay, statedDay } from './stated-day.ts'

/** A way in which a text states the day of its publication. */
interface StatedWay {
  readonly name: string
  readonly examples: readonly string[]
  /** The day that a line states in this way. */
  readonly read: (line: string, place: LinePlace) => StatedDay | null
}

interface LinePlace {
  /** True above the article's second paragraph. */
  readonly atTop: boolean
}

const published = /^(?:first |originally )?(?:published|posted|date|publication date|issued)\b/i
const updated = /^(?:last )?(?:updated|modified|revised)\b/i
// "BAGHDAD, Dec. 9, 2021 (Herald) –", "Orrin (9 May 2019) -": places in capitals or few words, the day, and a dash.
const datelineEnd = /^[\s,.)]{0,3}(?:\([^()]{1,60}\))?[\s,]{0,2}(?:[–—]|--?|:)\s/
const longestPlace = 60
const longestLine = 120

/** The ways, the surest first. */
export const statedWays: readonly StatedWay[] = [
  {
    name: 'line of publication',
    examples: ['Published: 3 May 2019', 'Posted on May 3, 2019 by Ada Brek'],
    read: (line) => (published.test(line) && line.length <= longestLine ? statedDay(line) : null),
  },
  {
    name: 'dateline',
    examples: ['BAGHDAD, Dec. 9, 2021 (Herald) – The council met.', 'Orrin, 3 May 2019 — It rained all day in Orrin.'],
    read: (line, { atTop }) => (atTop ? datelineDay(line) : null),
  },
  {
    name: 'line with the day',
    examples: [
      '3 May 2019',
      'By Ada Brek | Friday, May 3, 2019',
      '2019-05-03T10:00+01:00',
      'May 3, 2019 at 10:31 pm EST',
    ],
    read: (line, { atTop }) => (atTop && line.length <= longestLine ? bareDay(line) : null),
  },
  {
    name: 'line of the last change',
    examples: ['Updated: May 3, 2019', 'Last updated 2019-05-03'],
    read: (line) => (updated.test(line) && line.length <= longestLine ? statedDay(line) : null),
  },
  {
    name: 'address',
    examples: ['https://herald.example/news/2019/05/03/dam', 'Source: https://herald.example/2019-05-03-dam.html'],
    // Further down, addresses are those of other pages.
    read: (line, { atTop }) => (atTop && isAddress(line) ? addressDay(line) : null),
  },
  {
    name: 'caption',
    examples: ['The council meets in Orrin on May 3, 2019. (Photo: Ada Brek)'],
    read: (line) => (captionPattern.test(line) && !/\b(?:file|archive)\b/i.test(line) ? statedDay(line) : null),
  },
]

/**
 * The day of publication that a stored text states, with the words that state it; null where it states none. A page's
 * lists of other articles do not count: only what stands in the article, shortly above it or just below.
 */
export function statedPublication(text: string, removed: readonly RemovedSpan[]): PublicationDate | null {
  const lines = linesAround(text, removed)
  for (const { name, read } of statedWays) {
    for (const line of lines) {
      const stated = read(line.words, line)
      if (stated) return { date: stated.day, basis: 'stated', note: `${name}: “${wordsAround(line.words, stated)}”` }
    }
  }
  return null
}

/** The day in an article's address, such as `/2021/12/09/`; null where it holds none. */
export function publicationByAddress(url: string | null): PublicationDate | null {
  const day = url === null ? undefined : addressDay(url)?.day
  return day === undefined ? null : { date: day, basis: 'stated', note: `address: ${url}` }
}

function isAddress(line: string): boolean {
  return /^(?:[\w ]{1,20}: ?)?https?:\/\/\S+$/.test(line)
}

function addressDay(line: string): StatedDay | null {
  const match = /\/(?:19|20)\d\d(?:\/\d\d?\/\d\d?\b|-\d\d-\d\d\b|\d{4}(?=\/))/.exec(line)
  const stated = match && statedDay(match[0].slice(1))
  return match && stated ? { ...stated, start: 0, end: line.length } : null
}

// A headline may hold a day too, that of what it tells: a line gives its own day only with a name and the time.
const beforeDay =
  /^(?:by\b.{1,60}|.{1,60}[|·•–—-]\s*)?(?:on )?(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? *)?$/i
const afterDay =
  /^(?:T?\d{1,2}[:.]\d\d(?::\d\d)?|[\s,|·•–—()@]|Z\b|[ap]\.?m\b\.?|at\b|[a-z]{2,4}t\b|gmt\B|utc|\+\d\d:?\d\d|-\d{4}|-)*(?:by\b.*)?$/i

function bareDay(line: string): StatedDay | null {
  const stated = statedDay(line)
  if (!stated || /\b(?:updated|modified)\b/i.test(line)) return null
  return beforeDay.test(line.slice(0, stated.start)) && afterDay.test(line.slice(stated.end)) ? stated : null
}

function datelineDay(line: string): StatedDay | null {
  const stated = statedDay(line.slice(0, longestPlace + 40))
  if (!stated || stated.start > longestPlace || !datelineEnd.test(line.slice(stated.end))) return null
  return /^[\p{Lu}(]/u.test(line) && !/[.!?] /.test(line.slice(0, stated.start)) ? stated : null
}

// Enough lines above an article for its headline, byline and day.
const linesAbove = 15
const linesBelow = 3

function linesAround(text: string, removed: readonly RemovedSpan[]): (LinePlace & { readonly words: string })[] {
  const lines = paragraphsOf(text, 0, text.length)
  const isKept = (line: TextSpan) => !removed.some((part) => spanWithin(line, part))
  const first = lines.findIndex(isKept)
  const last = lines.findLastIndex(isKept)
  if (first === -1) return []
  let prose = 0
  return lines.slice(Math.max(0, first - linesAbove), last + 1 + linesBelow).map(({ start, end }) => {
    const words = text.slice(start, end)
    const atTop = prose < 2
    if (atTop && shapeOf(words).prose && start >= (lines[first]?.start ?? 0)) prose++
    return { words, atTop }
  })
}

function wordsAround(line: string, { start, end }: StatedDay): string {
  if (line.length <= longestLine) return line
  const from = Math.max(0, start - longestPlace)
  return `${from > 0 ? '…' : ''}${line.slice(from, end)}${end < line.length ? '…' : ''}`
}
