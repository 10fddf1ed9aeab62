import { createHash } from 'node:crypto'
import type { ArticlePool, OnBatch } from './article-pool.ts'
import type { ArticleFiles } from './collection-files.ts'
import { draftsKey, keysOfLastRun, ofLastRun, rememberRun } from './draft-keys.ts'
import { draftArticle, restoreDrafts } from './drafts/draft-article.ts'
import type { DraftPlan } from './drafts/draft-collection.ts'
import type { DraftedArticle } from './drafts/draft-tally.ts'
import { restoreReading } from './kept-reading.ts'
import type { LineCache } from './line-cache.ts'
import { type ArticleReading, articleReader, type ReadArticle } from './read-article.ts'
import { sha256 } from './sha256.ts'

/** Called as work goes on: how many articles of how many. */
export type OnProgress = (done: number, total: number) => void

export interface ArticleWork {
  /** What was made before is taken from here, and what is made is added. */
  readonly cache: LineCache
  readonly pool: ArticlePool
  readonly onProgress: OnProgress
}

/** An article's files with the hash of all that its reading is made of, but for the program itself. */
export interface KeyedFiles {
  readonly files: ArticleFiles
  readonly key: string
}

/** Gives an article's files their key. */
export function keyed(files: ArticleFiles): KeyedFiles {
  const { id, text, record } = files
  const hash = createHash('sha256').update(JSON.stringify([id, text.path, text.bytes.length, record?.path ?? null]))
  hash.update(text.bytes)
  if (record) hash.update(record.bytes)
  return { files, key: hash.digest('hex') }
}

/** Reads articles: what `articleReader` gives one by one, in their order. */
export async function readArticles(articles: readonly KeyedFiles[], work: ArticleWork): Promise<ArticleReading[]> {
  await makeMissing(articles, work, (missing, onBatch) => {
    const files = missing.map((one) => one.files)
    return work.pool.read(files, onBatch)
  })
  const readHere = articleReader(sha256)
  return articles.map(({ files, key }) => restoreReading(files, work.cache.get(key) ?? '') ?? readHere(files))
}

/** Drafts the events of a plan's articles: what `draftArticle` gives one by one; `articles` holds theirs. */
export async function draftArticles(
  plan: DraftPlan,
  articles: readonly KeyedFiles[],
  work: ArticleWork,
): Promise<DraftedArticle[]> {
  const keyed = await makeDrafts(plan, articles, work)
  rememberRun(work.cache, plan, new Map(keyed.map(({ article, key }) => [article.key, key])))
  work.cache.keepOnly(new Set([...ofLastRun, ...[...articles, ...keyed].map(({ key }) => key)]))
  return keyed.map(({ read, key }) => ({
    article: read.article.id,
    key,
    drafts: () => {
      const line = work.cache.get(key)
      return line === null ? draftArticle(plan.jobFor(read)) : restoreDrafts(read.article.id, line)
    },
  }))
}

/** An article with the key of its drafts. */
export interface KeyedDrafts {
  readonly read: ReadArticle
  readonly article: KeyedFiles
  readonly key: string
}

/** Has the drafts of a plan's articles made that the cache has not. */
export async function makeDrafts(
  plan: DraftPlan,
  articles: readonly KeyedFiles[],
  work: ArticleWork,
): Promise<KeyedDrafts[]> {
  const byId = new Map(articles.map((one) => [one.files.id, one]))
  const lastKey = keysOfLastRun(work.cache, plan)
  const keyed = plan.readable.flatMap((read) => {
    const article = byId.get(read.article.id)
    if (!article) return []
    return [{ read, article, key: lastKey(article.key, read) ?? draftsKey(article.key, plan.jobFor(read)) }]
  })
  await makeMissing(keyed, work, (missing, onBatch) =>
    work.pool.draft(
      missing.map(({ read, article: { files, key } }) => {
        const { names, actors } = plan.jobFor(read)
        return { names, actors, files, line: work.cache.get(key) ?? '' }
      }),
      onBatch,
    ),
  )
  return keyed
}

/** Has the lines made that the cache has not, and adds them. */
async function makeMissing<Item extends { readonly key: string }>(
  items: readonly Item[],
  { cache, onProgress }: ArticleWork,
  make: (missing: readonly Item[], onBatch: OnBatch) => Promise<void>,
): Promise<void> {
  const missing = items.filter(({ key }) => !cache.has(key))
  if (missing.length === 0) return
  let done = items.length - missing.length
  await make(missing, (from, lines) => {
    cache.add(missing.slice(from, from + lines.length).map(({ key }, index) => [key, lines[index] ?? '']))
    done += lines.length
    onProgress(done, items.length)
  })
}
