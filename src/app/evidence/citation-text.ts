import { dayInWords } from '../../corpus/date-words.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import type { CitedQuote } from './cited-quote.ts'

/** A citation as a line of plain text: quote, publisher, title, dates, and where to check it. */
export function citationText({ citation, article, address, accessed }: CitedQuote): string {
  const parts = [
    publisherOf(article),
    article.title && `“${article.title}”`,
    publicationInWords(article),
    article.url,
    `accessed ${dayInWords(accessed)}`,
  ]
  return `“${citation.quote}” — ${parts.filter(Boolean).join(', ')}. ${address}`
}
