import { dayInWords } from '../../corpus/date-words.ts'
import type { Article } from '../../corpus/model.ts'

/** Publisher, else id: how an article is called in a line of text. */
export function publisherOf(article: Pick<Article, 'id' | 'publisher'>): string {
  return article.publisher ?? article.id
}

/** "29 December 2021 (inferred)", or that it is unknown. */
export function publicationInWords(article: Pick<Article, 'published'>): string {
  if (!article.published) return 'date of publication unknown'
  const { date, basis } = article.published
  return basis === 'inferred' ? `${dayInWords(date)} (inferred)` : dayInWords(date)
}
