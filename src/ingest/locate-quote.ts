import type { RemovedSpan, TextSpan } from '../corpus/model.ts'
import { spansOverlap } from '../corpus/text-span.ts'

/** Where a quote stands in a stored text, character for character. */
export interface QuotePlaces {
  /** In the article itself, in order. */
  readonly kept: readonly TextSpan[]
  /** In a part that is not the article, with that part's reason. */
  readonly removed: readonly RemovedSpan[]
}

// Somebody's "the" need not be counted to the end.
const mostPlaces = 1000

/** All places of a quote in a text; offsets in UTF-16 code units. */
export function findQuote(text: string, quote: string, removed: readonly RemovedSpan[]): QuotePlaces {
  const kept: TextSpan[] = []
  const inRemoved: RemovedSpan[] = []
  let start = quote === '' ? -1 : text.indexOf(quote)
  while (start !== -1 && kept.length + inRemoved.length < mostPlaces) {
    const span = { start, end: start + quote.length }
    const part = removed.find((candidate) => spansOverlap(candidate, span))
    if (part) inRemoved.push({ ...span, reason: part.reason })
    else kept.push(span)
    start = text.indexOf(quote, start + 1)
  }
  return { kept, removed: inRemoved }
}

const contextLength = 32

/** Up to 32 code units before a span; never half a surrogate pair. */
export function prefixOf(text: string, start: number): string {
  const from = Math.max(0, start - contextLength)
  return text.slice(isLowSurrogate(text, from) ? from + 1 : from, start)
}

/** Up to 32 code units after a span; never half a surrogate pair. */
export function suffixOf(text: string, end: number): string {
  const to = Math.min(text.length, end + contextLength)
  return text.slice(end, isLowSurrogate(text, to) ? to - 1 : to)
}

// True where a cut before this code unit would split a pair.
function isLowSurrogate(text: string, index: number): boolean {
  return index > 0 && index < text.length && (text.codePointAt(index - 1) ?? 0) > 0xffff
}
