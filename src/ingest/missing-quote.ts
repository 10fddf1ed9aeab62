import { findQuote, type QuotePlaces } from './locate-quote.ts'
import { findNearQuote } from './near-quote.ts'
import type { ReadArticle } from './read-article.ts'

/** The line of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/**
 * Why a quote does not stand in its article, and how to mend it: it stands in a removed part or another article only,
 * or something near it stands there, or nothing does.
 */
export function explainMissingQuote(
  quote: string,
  { article, text }: ReadArticle,
  places: QuotePlaces,
  articles: ReadonlyMap<string, ReadArticle>,
): { message: string; mend: string } {
  const [removed] = places.removed
  if (removed) {
    const line = lineOf(text, removed.start)
    return {
      message: `the quote stands in ${article.id} only in line ${line}, in a part that is not the article (${removed.reason})`,
      mend: 'quote the words where the article itself has them',
    }
  }
  const other = [...articles.values()].find((read) => findQuote(read.text, quote, read.article.removed).kept.length > 0)
  if (other) {
    return {
      message: `the quote does not stand in ${article.id}, but in ${other.article.id}`,
      mend: `write article: ${other.article.id}`,
    }
  }
  const near = findNearQuote(text, quote)
  if (!near) {
    return {
      message: `the quote does not stand in ${article.id}`,
      mend: 'copy it from the stored text, character for character',
    }
  }
  const { message, mend } = near
  return { message: `the quote does not stand in ${article.id}; line ${lineOf(text, near.start)} ${message}`, mend }
}
