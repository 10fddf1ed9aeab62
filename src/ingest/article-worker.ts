import type { ArticleFiles } from './collection-files.ts'
import { keepReading } from './kept-reading.ts'
import { articleReader } from './read-article.ts'
import { sha256 } from './sha256.ts'

const readArticle = articleReader(sha256)

/** What a thread of the pool does: reads some articles; a line each, since a line crosses to the other thread quickly. */
export function readBatch(files: readonly ArticleFiles[]): string[] {
  return files.map((one) => keepReading(readArticle(one)))
}
