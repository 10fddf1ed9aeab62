import { dayInWords } from '../../corpus/date-words.ts'
import { notChecked } from '../../corpus/unchecked.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import type { CitedQuote } from './cited-quote.ts'

/** A citation as a line of plain text: quote, publisher, title, dates, and where to check it. */
export function citationText({ citation, article, address, accessed, isChecked }: CitedQuote): string {
  const parts = [
    publisherOf(article),
    article.title && `“${article.title}”`,
    publicationInWords(article),
    article.url,
    `accessed ${dayInWords(accessed)}`,
    isChecked ? null : notChecked,
  ]
  const words = citation.quote === '' ? '' : `“${citation.quote}” — `
  return `${words}${parts.filter(Boolean).join(', ')}. ${address}`
}
