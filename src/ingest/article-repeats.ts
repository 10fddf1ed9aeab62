import type { ReadArticle } from './articles.ts'
import { type Diagnostic, warningAt, wholeFile } from './diagnostics.ts'
import { keptText } from './kept-text.ts'

/**
 * A warning for each article whose words are those of another that stands before it, whatever its capitals, blanks and
 * signs: it would count as a second source for what one says.
 */
export function findRepeatedArticles(
  articles: readonly ReadArticle[],
  hash: (bytes: Uint8Array) => string,
): Diagnostic[] {
  const first = new Map<string, ReadArticle>()
  return articles.flatMap((read) => {
    const words = wordsOf(read)
    if (words === '') return []
    const key = hash(new TextEncoder().encode(words))
    const other = first.get(key)
    if (!other) first.set(key, read)
    return other ? [repeatOf(read, other)] : []
  })
}

function repeatOf(read: ReadArticle, other: ReadArticle): Diagnostic {
  const same = read.article.sha256 === other.article.sha256 ? 'is byte for byte' : 'has the same words as'
  const message = `the article ${same} ${other.article.id}`
  const mend = 'keep one of them: two would count as two sources'
  return warningAt(wholeFile(read.path), 'article-repeated', message, mend)
}

function wordsOf({ text, article }: ReadArticle): string {
  const words = keptText(text, article.removed).normalize('NFKC').toLowerCase()
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
