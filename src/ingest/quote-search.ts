import { groupBy } from '../corpus/group-by.ts'
import type { RemovedSpan, TextSpan } from '../corpus/model.ts'
import { partitionPoint } from '../corpus/partition-point.ts'
import { overlapping } from '../corpus/text-span.ts'
import { type NearQuote, nearQuotes } from './near-quote.ts'
import { quoteTrie } from './quote-trie.ts'
import type { ReadArticle } from './read-article.ts'

/** Where a quote stands in a stored text, character for character. */
export interface QuotePlaces {
  /** In the article itself, in order. */
  readonly kept: readonly TextSpan[]
  /** In a part that is not the article, with that part's reason. */
  readonly removed: readonly RemovedSpan[]
  /** After a thousand nothing more is looked for: there may be others. */
  readonly isCut: boolean
}

export interface WantedQuote {
  /** An article's id. */
  readonly article: string
  readonly quote: string
}

/** Where the quotes stand that were wanted; offsets in UTF-16 code units. */
export interface QuoteSearch {
  /** The first thousand places of one of the quotes that were wanted of an article. */
  readonly placesOf: (quote: string, read: ReadArticle) => QuotePlaces
  /** For a quote without a place of its own: the first article that has it. */
  readonly elsewhere: (quote: string) => ReadArticle | null
  /** For such a quote: what comes nearest to it in its article. */
  readonly nearest: (quote: string, read: ReadArticle) => NearQuote | null
  /** The line of an offset, from 1. */
  readonly lineOf: (offset: number, read: ReadArticle) => number
}

type Places = ReadonlyMap<string, QuotePlaces>

/** As many places of a quote are told: somebody's "the" need not be counted to the end. */
const mostPlaces = 1000
/**
 * In code units, of all quotes together: so much is looked for quote by quote, which is fastest for a few. It is a bound
 * on the time that each letter of a text takes, whatever a hostile quote repeats.
 */
const mostOneByOne = 4000
const nowhere: QuotePlaces = { kept: [], removed: [], isCut: false }

/**
 * Looks for quotes in the articles, by id. Each text is read once for all of its quotes, when the first of them is asked
 * for, and once more where some are missing: time is linear in the texts and the quotes.
 */
export function searchQuotes(wanted: readonly WantedQuote[], articles: ReadonlyMap<string, ReadArticle>): QuoteSearch {
  const byArticle = groupBy(wanted, ({ article }) => article)
  const quotesOf = ({ article }: ReadArticle) => new Set((byArticle.get(article.id) ?? []).map(({ quote }) => quote))
  const placesIn = once((read: ReadArticle) => placeFinder(quotesOf(read))(read.text, read.article.removed))
  const missingIn = (read: ReadArticle) =>
    [...quotesOf(read)].filter((quote) => placesIn(read).get(quote)?.kept.length === 0)
  let elsewhere: ReadonlyMap<string, ReadArticle> | null = null
  const nearIn = once((read: ReadArticle) => nearQuotes(read.text, missingIn(read)))
  const linesOf = once(({ text }: ReadArticle) => lineEnds(text))
  return {
    placesOf: (quote, read) => placesIn(read).get(quote) ?? nowhere,
    elsewhere: (quote) => {
      elsewhere ??= firstArticles([...articles.values()], missingIn)
      return elsewhere.get(quote) ?? null
    },
    nearest: (quote, read) => nearIn(read).get(quote) ?? null,
    lineOf: (offset, read) => {
      const ends = linesOf(read)
      return partitionPoint(0, ends.length, (at) => (ends[at] ?? 0) >= offset) + 1
    },
  }
}

function lineEnds(text: string): number[] {
  const ends: number[] = []
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) ends.push(end)
  return ends
}

/** By quote that is missing where it is wanted: the first article that has it. */
function firstArticles(articles: readonly ReadArticle[], missingIn: (read: ReadArticle) => readonly string[]) {
  const find = placeFinder(new Set(articles.flatMap(missingIn)))
  const first = new Map<string, ReadArticle>()
  for (const read of articles.toReversed()) {
    for (const [quote, { kept }] of find(read.text, read.article.removed)) if (kept.length > 0) first.set(quote, read)
  }
  return first
}

/** A function that finds the places of some quotes in a text; its removed parts are in order and apart. */
export function placeFinder(wanted: ReadonlySet<string>): (text: string, removed: readonly RemovedSpan[]) => Places {
  const quotes = [...wanted].filter((quote) => quote !== '')
  const length = quotes.reduce((sum, quote) => sum + quote.length, 0)
  const trie = length > mostOneByOne ? quoteTrie(quotes) : null
  return (text, removed) => {
    const starts = trie ? trie.startsIn(text, mostPlaces) : quotes.map((quote) => startsOf(text, quote))
    return new Map(
      quotes.map((quote, at) => {
        const spans = (starts[at] ?? []).map((start) => ({ start, end: start + quote.length }))
        return [quote, sortPlaces(spans, removed)]
      }),
    )
  }
}

function startsOf(text: string, quote: string): number[] {
  const starts: number[] = []
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    if (starts.push(start) === mostPlaces) break
  }
  return starts
}

function sortPlaces(spans: readonly TextSpan[], removed: readonly RemovedSpan[]): QuotePlaces {
  const kept: TextSpan[] = []
  const inRemoved: RemovedSpan[] = []
  for (const span of spans) {
    const [part] = overlapping(removed, span)
    if (part) inRemoved.push({ ...span, reason: part.reason })
    else kept.push(span)
  }
  return { kept, removed: inRemoved, isCut: spans.length === mostPlaces }
}

/** Works something out when it is first asked for, and never again for the same. */
function once<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? workOut(key)
    known.set(key, value)
    return value
  }
}
