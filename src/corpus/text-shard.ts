import { addTo, type Bitset } from './bitset.ts'
import type { HeadShard } from './collection-parts.ts'
import { dateInWords } from './date-words.ts'
import { foldText } from './search-text.ts'

/** The texts of some events in a row, folded for search and joined to one, so that a scan is one pass over it. */
export interface TextShard {
  /** The place of its first event. */
  readonly first: number
  readonly text: string
  /** Where each event's text begins; one more at the end. */
  readonly starts: Uint32Array
}

// In no folded text: folding makes a single blank of any white space but leaves this sign alone, so it is taken out.
const separator = '\u0000'

/** Joins titles, dates and quotes of a shard's events; actors' names are not in it. */
export function textShard(first: number, { titles, dates }: HeadShard, quotes: readonly string[]): TextShard {
  const starts = new Uint32Array(titles.length + 1)
  const texts = titles.map((title, at) => {
    const date = dates[at] ?? ''
    // Folded one by one: a phrase must not run from one text into the next.
    const parts = [title, date, dateInWords(date), ...(quotes[at] ?? '').split('\n')]
    const text = parts.map((part) => foldText(part).replaceAll(separator, ' ')).join('\n')
    starts[at + 1] = (starts[at] ?? 0) + text.length + 1
    return text
  })
  return { first, text: texts.map((text) => text + separator).join(''), starts }
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
