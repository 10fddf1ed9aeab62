import type { ArticleFiles } from './collection-files.ts'
import { type DraftJob, draftArticle, keepDrafts } from './drafts/draft-article.ts'
import { keepReading, restoreReading } from './kept-reading.ts'
import { articleReader } from './read-article.ts'
import { sha256 } from './sha256.ts'

// What a thread of the pool does. A line for each item, since a line crosses from thread to thread quickly.

const readArticle = articleReader(sha256)

/** Reads articles. */
export function readBatch(files: readonly ArticleFiles[]): string[] {
  return files.map((one) => keepReading(readArticle(one)))
}

/** A `DraftJob` on its way to another thread. */
export interface SentJob extends Omit<DraftJob, 'read'> {
  readonly files: ArticleFiles
  /** The article's reading, as `keepReading` gives it. */
  readonly line: string
}

/** Drafts the events of articles. */
export function draftBatch(jobs: readonly SentJob[]): string[] {
  return jobs.map(({ files, line, names, actors }) => {
    const read = restoreReading(files, line)?.read
    return keepDrafts(read ? draftArticle({ read, names, actors }) : [])
  })
}
