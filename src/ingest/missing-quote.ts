import type { QuotePlaces, QuoteSearch } from './quote-search.ts'
import type { ReadArticle } from './read-article.ts'

/**
 * Why a quote does not stand in its article, and how to mend it: it stands in a removed part or another article only,
 * or something near it stands there, or nothing does.
 */
export function explainMissingQuote(
  quote: string,
  read: ReadArticle,
  places: QuotePlaces,
  search: QuoteSearch,
): { message: string; mend: string } {
  const { id } = read.article
  const [removed] = places.removed
  if (removed) {
    const line = search.lineOf(removed.start, read)
    return {
      message: `the quote stands in ${id} only in line ${line}, in a part that is not the article (${removed.reason})`,
      mend: 'quote the words where the article itself has them',
    }
  }
  const other = search.elsewhere(quote)
  if (other) {
    return {
      message: `the quote does not stand in ${id}, but in ${other.article.id}`,
      mend: `write article: ${other.article.id}`,
    }
  }
  const near = search.nearest(quote, read)
  if (!near) {
    return {
      message: `the quote does not stand in ${id}`,
      mend: 'copy it from the stored text, character for character',
    }
  }
  const { message, mend } = near
  return { message: `the quote does not stand in ${id}; line ${search.lineOf(near.start, read)} ${message}`, mend }
}

// Enough to find them by; a hostile quote stands in a thousand.
const mostLines = 10

/** How often a quote stands in its article, and in which lines; a clause of a message. */
export function tellPlaces({ kept, isCut }: QuotePlaces, read: ReadArticle, search: QuoteSearch): string {
  const lines = [...new Set(kept.slice(0, mostLines).map(({ start }) => search.lineOf(start, read)))]
  const times = kept.length === 1 ? 'once' : `${kept.length} times${isCut ? ' or more' : ''}`
  const which = kept.length > mostLines ? `the first ${mostLines} ` : ''
  const where = `${which}in line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`
  return `the quote stands ${times} in ${read.article.id}, ${where}`
}
