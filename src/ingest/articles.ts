import type { ArticleFiles } from './collection-files.ts'
import type { Diagnostic } from './diagnostics.ts'
import type { ArticleReading, ReadArticle } from './read-article.ts'

export interface ReadArticles {
  readonly articles: ReadonlyMap<string, ReadArticle>
  /** Articles whose text cannot be read, with the path of their file. */
  readonly unreadable: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Puts the readings of a collection's articles together; `readings` in the order of `files`. */
export function collectArticles(files: readonly ArticleFiles[], readings: readonly ArticleReading[]): ReadArticles {
  const outcomes = files.map(({ id, text }, index) => ({ id, path: text.path, read: readings[index]?.read ?? null }))
  return {
    articles: new Map(outcomes.flatMap(({ id, read }) => (read ? [[id, read]] : []))),
    unreadable: new Map(outcomes.flatMap(({ id, path, read }) => (read ? [] : [[id, path]]))),
    diagnostics: readings.flatMap((reading) => reading.diagnostics),
  }
}
