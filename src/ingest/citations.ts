import type { Citation, TextSpan, TimeMention } from '../corpus/model.ts'
import { overlapping, spansOverlap, spanWithin } from '../corpus/text-span.ts'
import { type AuthoredTimeContext, referredEvent, resolveAuthored } from './authored-time.ts'
import { type Diagnostic, errorAt, type Place } from './diagnostics.ts'
import { findQuote, prefixOf, suffixOf } from './locate-quote.ts'
import { explainMissingQuote, lineOf } from './missing-quote.ts'
import type { ReadArticle } from './read-article.ts'
import type { AuthoredTimeEntry, CitationEntry } from './schemas.ts'
import type { YamlPath } from './yaml-document.ts'

/** What a citation is checked against. */
export interface CitationContext extends Omit<AuthoredTimeContext, 'published'> {
  readonly articles: ReadonlyMap<string, ReadArticle>
}

export type Checked<T> =
  | { readonly value: T; readonly diagnostics: readonly [] }
  | { readonly value: null; readonly diagnostics: readonly Diagnostic[] }

/** The place of a part of the citation in its file. */
type At = (path: YamlPath) => Place

/**
 * Finds a citation's quote in its article, character for character, and gives it its time mentions: those that stand in
 * the quote, counted from the publication date, and those that the author dates, which replace what they overlap.
 * The article must be known. A quote that is not there, or not only once, and words that cannot be dated are errors.
 */
export function checkCitation(
  entry: CitationEntry,
  at: At,
  read: ReadArticle,
  context: CitationContext,
): Checked<Citation> {
  const located = locate(entry, at, read, context)
  if (located.value === null) return located
  const span = located.value
  const dated = entry.times.map((time, index) =>
    dateWords(time, (path) => at(['times', index, ...path]), span, read, context),
  )
  const diagnostics = dated.flatMap((time) => time.diagnostics)
  if (diagnostics.length > 0) return { value: null, diagnostics }
  const authored = dated.flatMap(({ value }) => (value ? [value] : []))
  const { text } = read
  const value: Citation = {
    article: read.article.id,
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    prefix: prefixOf(text, span.start),
    suffix: suffixOf(text, span.end),
    speaker: entry.speaker,
    times: mergeTimes(timesWithin(read, span), authored),
    ...(entry.claims.length > 0 && { claims: entry.claims }),
  }
  return { value, diagnostics: [] }
}

function locate(
  { quote, occurrence }: CitationEntry,
  at: At,
  read: ReadArticle,
  { articles }: CitationContext,
): Checked<TextSpan> {
  const places = findQuote(read.text, quote, read.article.removed)
  if (places.kept.length === 0) {
    const { message, mend } = explainMissingQuote(quote, read, places, articles)
    return fault(errorAt(at(['quote']), 'quote-missing', message, mend))
  }
  const lines = places.kept.map((place) => lineOf(read.text, place.start)).join(', ')
  const times = places.kept.length === 1 ? 'once' : `${places.kept.length} times`
  const where = `the quote stands ${times} in ${read.article.id}, in line${places.kept.length === 1 ? '' : 's'} ${lines}`
  if (occurrence === null && places.kept.length > 1) {
    return fault(errorAt(at(['quote']), 'quote-ambiguous', where, 'quote more of the sentence, or add occurrence: 1'))
  }
  const span = places.kept[(occurrence ?? 1) - 1]
  return span
    ? { value: span, diagnostics: [] }
    : fault(errorAt(at(['occurrence']), 'quote-ambiguous', where, 'count from 1'))
}

/** The time mentions of a part of an article, as a reader of the date's trail wants them. */
export function timesWithin(read: Pick<ReadArticle, 'times'>, span: TextSpan): TimeMention[] {
  // Not through all of them: a text of millions of characters may have as many citations as times.
  const near = overlapping(read.times, span)
  // Lengths of time and "now" say nothing of when it was: a reader of the trail is spared them.
  const telling = near.filter((time) => spanWithin(time, span) && (time.placed !== null || time.parked))
  return telling.map(({ start, end, text, placed, anchor, rule }) => ({
    start,
    end,
    text,
    value: placed,
    anchor,
    anchorEvent: null,
    rule,
  }))
}

function mergeTimes(found: readonly TimeMention[], authored: readonly TimeMention[]): TimeMention[] {
  const kept = found.filter((time) => !authored.some((other) => spansOverlap(time, other)))
  return [...kept, ...authored].sort((a, b) => a.start - b.start || a.end - b.end)
}

function dateWords(
  entry: AuthoredTimeEntry,
  at: At,
  span: TextSpan,
  read: ReadArticle,
  context: CitationContext,
): Checked<TimeMention> {
  const quote = read.text.slice(span.start, span.end)
  const offset = quote.indexOf(entry.words)
  const words = `the words “${entry.words}”`
  if (offset === -1) {
    const mend = 'copy them from the quote, character for character'
    return fault(errorAt(at(['words']), 'times', `${words} do not stand in the quote`, mend))
  }
  if (quote.indexOf(entry.words, offset + 1) !== -1) {
    const mend = 'take in a word before or after them'
    return fault(errorAt(at(['words']), 'times', `${words} stand in the quote more than once`, mend))
  }
  const published = read.article.published?.date ?? null
  const resolved = resolveAuthored(entry, { ...context, published })
  // Unknown events are reported by their names: nothing is said twice.
  if (!resolved) return { value: null, diagnostics: [] }
  if (resolved.value === null) return fault(impossibleTime(entry, at, resolved.anchor, published))
  const start = span.start + offset
  return { value: { start, end: start + entry.words.length, text: entry.words, ...resolved }, diagnostics: [] }
}

function impossibleTime(entry: AuthoredTimeEntry, at: At, anchor: string | null, published: string | null): Diagnostic {
  const key = referredEvent(entry)?.key ?? 'value'
  const message = `no day lies ${key} that event (${anchor}) and fits the article's publication (${published ?? 'unknown'})`
  return errorAt(at([key]), 'times', message, 'check the date of that event, and which event the words count from')
}

function fault(diagnostic: Diagnostic): { value: null; diagnostics: readonly Diagnostic[] } {
  return { value: null, diagnostics: [diagnostic] }
}
