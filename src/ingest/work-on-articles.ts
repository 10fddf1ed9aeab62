import { createHash } from 'node:crypto'
import type { ArticlePool, OnBatch } from './article-pool.ts'
import type { ArticleFiles } from './collection-files.ts'
import { type ArticleDraft, type DraftJob, draftArticle, restoreDrafts } from './drafts/draft-article.ts'
import { restoreReading } from './kept-reading.ts'
import type { LineCache } from './line-cache.ts'
import { type ArticleReading, articleReader } from './read-article.ts'
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

/** Drafts the events of articles: what `draftArticle` gives one by one; `articles` holds those of the jobs. */
export async function draftArticles(
  jobs: readonly DraftJob[],
  articles: readonly KeyedFiles[],
  work: ArticleWork,
): Promise<ArticleDraft[]> {
  const byId = new Map(articles.map((one) => [one.files.id, one]))
  const sent = jobs.flatMap((job) => {
    const article = byId.get(job.read.article.id)
    return article ? [{ job, article, key: draftsKey(article.key, job) }] : []
  })
  await makeMissing(sent, work, (missing, onBatch) =>
    work.pool.draft(
      missing.map(({ job: { names, actors }, article: { files, key } }) => ({
        names,
        actors,
        files,
        line: work.cache.get(key) ?? '',
      })),
      onBatch,
    ),
  )
  work.cache.keepOnly(new Set([...articles, ...sent].map(({ key }) => key)))
  return sent.flatMap(({ job, key }) => {
    const line = work.cache.get(key)
    return line === null ? draftArticle(job) : restoreDrafts(job.read.article.id, line)
  })
}

/** The hash of all that an article's drafts are made of: what it says, and whom its names mean. */
function draftsKey(reading: string, { names, actors }: DraftJob): string {
  return createHash('sha256')
    .update(`${reading} ${JSON.stringify([names, actors])}`)
    .digest('hex')
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
