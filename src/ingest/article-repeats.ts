import type { RemovedSpan } from '../corpus/model.ts'
import { comparedWords } from './compared-words.ts'
import { type Diagnostic, warningAt, wholeFile } from './diagnostics.ts'
import { keptText } from './kept-text.ts'
import type { ReadArticle } from './read-article.ts'

/**
 * A warning for each article whose words are those of another that stands before it, whatever its capitals, blanks and
 * signs: it would count as a second source for what one says.
 */
export function findRepeatedArticles(articles: readonly ReadArticle[]): Diagnostic[] {
  const first = new Map<string, ReadArticle>()
  return articles.flatMap((read) => {
    if (read.wordsSha256 === null) return []
    const other = first.get(read.wordsSha256)
    if (!other) first.set(read.wordsSha256, read)
    return other ? [repeatOf(read, other)] : []
  })
}

function repeatOf(read: ReadArticle, other: ReadArticle): Diagnostic {
  const same = read.article.sha256 === other.article.sha256 ? 'is byte for byte' : 'has the same words as'
  const message = `the article ${same} ${other.article.id}`
  const mend = 'keep one of them: two would count as two sources'
  return warningAt(wholeFile(read.path), 'article-repeated', message, mend)
}

/** The words of a text's kept parts, as they are compared. */
export function wordsOf(text: string, removed: readonly RemovedSpan[]): string {
  return comparedWords(keptText(text, removed))
}
