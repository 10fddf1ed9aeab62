import { addTo, type Bitset } from './bitset.ts'
import { dateInWords } from './date-words.ts'
import { openEnd, openStart } from './event-columns.ts'
import type { TimelineEvent } from './model.ts'
import { foldText } from './search-text.ts'
import { formatIsoDay, type UtcDay } from './utc-day.ts'

/** Events of one shard of texts. */
export const textsPerShard = 4096

/** The texts of some events in a row, folded for search and joined to one, so that a scan is one pass over it. */
export interface TextShard {
  /** The place of its first event. */
  readonly first: number
  readonly text: string
  /** Where each event's text begins; one more at the end. */
  readonly starts: Uint32Array
}

// Folding makes a blank of it: no folded line has it.
const separator = '\n'

/**
 * Titles and quotes of some events, folded, for a file: no larger than the texts themselves, and nothing is left to fold
 * where they are searched. The first line has a character for each event, whose code is 48 and its number of lines; then
 * each title and quote is a line, so that a phrase does not run from one into the next.
 */
export function foldedTexts(events: readonly TimelineEvent[]): string {
  const lines = events.map(({ title, citations, unchecked = [] }) =>
    [title, ...[...citations, ...unchecked].map(({ quote }) => quote ?? '')].map(foldText),
  )
  // A sign between events, in place of their numbers of lines, would cost some six percent of the compressed file.
  return [String.fromCodePoint(...lines.map(({ length }) => 48 + length)), ...lines.flat()].join(separator)
}

/** Makes a shard of a file's text, with the dates of its events in digits and in words. */
export function openTextShard(first: number, file: string, dateOf: (place: number) => string): TextShard {
  const [counts = '', ...lines] = file.split(separator)
  let next = 0
  const texts = [...counts].map((count, at) => {
    const date = dateOf(first + at)
    const own = lines.slice(next, next + (count.codePointAt(0) ?? 48) - 48)
    next += own.length
    return [...own, date, foldText(dateInWords(date)), ''].join(separator)
  })
  const starts = new Uint32Array(texts.length + 1)
  for (const [at, text] of texts.entries()) starts[at + 1] = (starts[at] ?? 0) + text.length
  return { first, text: texts.join(''), starts }
}

/** A date by its first and last day, as EDTF: the day, month or year that has these, else what lies between them. */
export function dateBetween(earliest: UtcDay, latest: UtcDay): string {
  if (earliest === openStart || latest === openEnd) {
    const days = [earliest === openStart ? '' : formatIsoDay(earliest), latest === openEnd ? '' : formatIsoDay(latest)]
    return days.join('..') === '..' ? '' : `[${days.join('..')}]`
  }
  const [first, last] = [formatIsoDay(earliest), formatIsoDay(latest)]
  if (first === last) return first
  const isMonthStart = first.endsWith('-01')
  // The day after the last one begins a month.
  const isMonthEnd = formatIsoDay(latest + 1).endsWith('-01')
  if (isMonthStart && isMonthEnd && first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7)
  if (first.endsWith('-01-01') && last.endsWith('-12-31') && first.slice(0, 4) === last.slice(0, 4)) {
    return first.slice(0, 4)
  }
  return `[${first}..${last}]`
}

/** Adds to a set the places of the events whose text has a folded term. */
export function scanShard({ first, text, starts }: TextShard, term: string, found: Bitset): void {
  const count = starts.length - 1
  let event = 0
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, starts[event + 1])) {
    while (event + 1 < count && (starts[event + 1] ?? 0) <= at) event++
    addTo(found, first + event)
    if (event + 1 >= count) return
  }
}
