import type { Citation, TextSpan, TimeMention } from '../corpus/model.ts'
import { overlapping, overlapsAny, spanWithin } from '../corpus/text-span.ts'
import { type AuthoredTimeContext, referredEvent, resolveAuthored } from './authored-time.ts'
import { type Diagnostic, errorAt, type Place } from './diagnostics.ts'
import { explainMissingQuote, tellPlaces } from './missing-quote.ts'
import { prefixOf, suffixOf } from './quote-context.ts'
import { placeFinder, type QuoteSearch } from './quote-search.ts'
import type { ReadArticle } from './read-article.ts'
import type { AuthoredTimeEntry, CitationEntry } from './schemas.ts'
import type { YamlPath } from './yaml-document.ts'

/** What a citation is checked against. */
export interface CitationContext extends Omit<AuthoredTimeContext, 'published'> {
  /** Knows the places of the citation's quote. */
  readonly search: QuoteSearch
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
  const located = locate(entry, at, read, context.search)
  if (located.value === null) return located
  const span = located.value
  const placesOf = placesInQuote(entry, span, read)
  const dated = entry.times.map((time, index): Checked<TimeMention> => {
    const places = placesOf(time.words)
    return dateWords(time, (path) => at(['times', index, ...path]), { read, span, places }, context)
  })
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
  search: QuoteSearch,
): Checked<TextSpan> {
  const places = search.placesOf(quote, read)
  if (places.kept.length === 0) {
    const { message, mend } = explainMissingQuote(quote, read, places, search)
    return fault(errorAt(at(['quote']), 'quote-missing', message, mend))
  }
  const span = places.kept[(occurrence ?? 1) - 1]
  const isOne = occurrence !== null || places.kept.length === 1
  if (span && isOne) return { value: span, diagnostics: [] }
  const mend = isOne ? 'count from 1' : 'quote more of the sentence, or add occurrence: 1'
  const place = at([isOne ? 'occurrence' : 'quote'])
  return fault(errorAt(place, 'quote-ambiguous', tellPlaces(places, read, search), mend))
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
  const isReplaced = overlapsAny(authored)
  return [...found.filter((time) => !isReplaced(time)), ...authored].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Where words stand in the quote: a function of any words that its entry dates. */
function placesInQuote({ times }: CitationEntry, span: TextSpan, { text }: ReadArticle) {
  const places = placeFinder(new Set(times.map(({ words }) => words)))(text.slice(span.start, span.end), [])
  return (words: string) => places.get(words)?.kept ?? []
}

interface DatedWords {
  readonly read: ReadArticle
  /** Of the quote. */
  readonly span: TextSpan
  /** Of the words in the quote. */
  readonly places: readonly TextSpan[]
}

function dateWords(
  entry: AuthoredTimeEntry,
  at: At,
  { read, span, places: [place, another] }: DatedWords,
  context: CitationContext,
): Checked<TimeMention> {
  const words = `the words “${entry.words}”`
  if (!place) {
    const mend = 'copy them from the quote, character for character'
    return fault(errorAt(at(['words']), 'times', `${words} do not stand in the quote`, mend))
  }
  if (another) {
    const mend = 'take in a word before or after them'
    return fault(errorAt(at(['words']), 'times', `${words} stand in the quote more than once`, mend))
  }
  const published = read.article.published?.date ?? null
  const resolved = resolveAuthored(entry, { ...context, published })
  // Unknown events are reported by their names: nothing is said twice.
  if (!resolved) return { value: null, diagnostics: [] }
  if (resolved.value === null) return fault(impossibleTime(entry, at, resolved.anchor, published))
  const start = span.start + place.start
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
