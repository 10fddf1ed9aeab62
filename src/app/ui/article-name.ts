import { dayInWords } from '../../corpus/date-words.ts'
import type { Article } from '../../corpus/model.ts'
import { englishLanguage, type Language } from '../language/language.ts'

/** Publisher, else id: how an article is called in a line of text. */
export function publisherOf(article: Pick<Article, 'id' | 'publisher'>): string {
  return article.publisher ?? article.id
}

/** "29 December 2021 (inferred)", or that it is unknown, in words of a language (English, unless it is said). */
export function publicationInWords(
  article: Pick<Article, 'published'>,
  { say, dates }: Language = englishLanguage,
): string {
  if (!article.published) return say('ui.publicationUnknown')
  const day = dayInWords(article.published.date, dates)
  return article.published.basis === 'inferred' ? say('ui.inferred', { day }) : day
}
