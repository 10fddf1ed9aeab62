import type { Article, Citation } from '../../corpus/model.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'

/** A citation as a line of plain text: quote, publisher, title, date of publication, and where to check it. */
export function citationText(citation: Citation, article: Article, address: string): string {
  const parts = [publisherOf(article), article.title && `“${article.title}”`, publicationInWords(article), article.url]
  return `“${citation.quote}” — ${parts.filter(Boolean).join(', ')}. ${address}`
}
