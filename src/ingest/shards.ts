import { readActors } from './actors.ts'
import { articlePool } from './article-pool.ts'
import type { BuiltCorpus } from './build-corpus.ts'
import { type ArticleFiles, type CollectionFiles, sortFiles } from './collection-files.ts'
import type { Diagnostic } from './diagnostics.ts'
import { planDrafts } from './drafts/draft-collection.ts'
import { actorsNamed, distinctNames } from './drafts/find-actors.ts'
import { readTables } from './event-tables.ts'
import { cacheOver, type KeptFile, memoryCache, openLineCache } from './line-cache.ts'
import { keyedSeeds, type LoadOptions, loadFrom } from './load-collection.ts'
import { programVersion } from './program-version.ts'
import type { ReadArticle } from './read-article.ts'
import { listSeeds, readListed, readSeeds } from './read-seeds.ts'
import { type Shard, shareOf } from './shard.ts'
import { faultsOfMerge, namesOfShards, openShards, recordKey, type ShardRecord, shardNames } from './shard-files.ts'
import type { SourceFile } from './source-file.ts'
import { type ArticleWork, type KeyedFiles, keyed, makeDrafts, readArticles } from './work-on-articles.ts'

// A collection on many machines. Each shard writes what it makes of its articles as the cache does, each line under the
// hash of all that it was made of: so whatever is put together is what one run would have made, or is made again.

export interface ShardTask {
  readonly folder: string
  readonly shard: Shard
  /** The file to write. What it holds from an earlier run, and still holds good, is not made again. */
  readonly out: string
  readonly onProgress?: LoadOptions['onProgress']
}

export interface ShardOutcome {
  readonly articles: number
  /** What keeps the shard from being made; with any, nothing is written. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The first round: reads the articles of a share. No other article's file is opened. */
export function readShard(task: ShardTask): Promise<ShardOutcome> {
  return makeShard(task, 'read', [], async ({ reads }) => [[shardNames, JSON.stringify(distinctNames(reads))]])
}

/**
 * The second round, which may be left to the merge: drafts the events of a share, given what all shards
 * wrote in the first, files or folders of files, since whom a name means depends on the names in all articles.
 */
export async function draftShard(task: ShardTask, readings: readonly string[]): Promise<ShardOutcome> {
  const { shards, diagnostics } = await openShards(readings, programVersion())
  const names = diagnostics.length > 0 ? { names: null, diagnostics } : namesOfShards(shards, task.folder)
  if (!names.names) return { articles: 0, diagnostics: names.diagnostics }
  const found = distinctNames(names.names)
  const files = shards.map(({ file }) => file)
  return makeShard(task, 'draft', files, async ({ sorted, articles, reads }, work) => {
    const { known } = readTables(sorted.tables, readActors(sorted.actors))
    const plan = planDrafts(reads, known.actors, (_, actors) => actorsNamed(found, actors))
    const { cache } = work('drafting events')
    const drafts = await makeDrafts(plan, articles, work('drafting events'))
    return drafts.map(({ key }) => [key, cache.get(key) ?? ''])
  })
}

/** Makes of what all shards wrote, files or folders of files, the corpus that one run makes; null with what keeps it from being made. */
export async function mergeShards(
  folder: string,
  paths: readonly string[],
  options: Pick<LoadOptions, 'onProgress'> = {},
): Promise<{ readonly built: BuiltCorpus | null; readonly diagnostics: readonly Diagnostic[] }> {
  const opened = await openShards(paths, programVersion())
  if (opened.diagnostics.length > 0) return { built: null, diagnostics: opened.diagnostics }
  const seeds = keyedSeeds(folder)
  const diagnostics = faultsOfMerge(opened.shards, seeds.articles, folder)
  if (diagnostics.length > 0) return { built: null, diagnostics }
  const cache = cacheOver(
    opened.shards.map(({ file }) => file),
    memoryCache(),
  )
  return { built: await loadFrom(seeds, cache, options), diagnostics }
}

/** What a shard works on. */
interface OwnShare {
  readonly sorted: CollectionFiles
  readonly articles: readonly KeyedFiles[]
  /** Those of them that are drafted from. */
  readonly reads: readonly ReadArticle[]
}

type Line = readonly [key: string, line: string]
type WorkOn = (doing: string) => ArticleWork

/** Reads the articles of a share, as far as `files` do not hold their readings, and keeps them with the lines of `make`. */
async function makeShard(
  { folder, shard, out, onProgress }: ShardTask,
  step: ShardRecord['step'],
  files: readonly KeptFile[],
  make: (own: OwnShare, work: WorkOn) => Promise<readonly Line[]>,
): Promise<ShardOutcome> {
  const { sorted, own, diagnostics } = readShare(folder, shard)
  if (!sorted) return { articles: 0, diagnostics }
  const kept = await openLineCache(out, programVersion())
  const pool = articlePool()
  const cache = cacheOver(files, kept)
  const work = (doing: string) => ({ cache, pool, onProgress: onProgress?.(doing) ?? (() => undefined) })
  try {
    const articles = own.map(keyed)
    const readings = await readArticles(articles, work('reading articles'))
    const reads = readings.flatMap(({ read }) => (read?.isDraftable ? [read] : []))
    const lines = await make({ sorted, articles, reads }, work)
    const keys = articles.map(({ key }) => key)
    kept.keepOnly(new Set([...keys, ...lines.map(([key]) => key)]))
    // Last of all: a file without it is not whole.
    const record: ShardRecord = { ...shard, step, articles: keys }
    kept.add([...lines.filter(([key, line]) => kept.get(key) !== line), [recordKey, JSON.stringify(record)]])
    return { articles: articles.length, diagnostics }
  } finally {
    await pool.close()
  }
}

interface Share {
  /** The collection's own files read, of the articles only the names; null where there is no such folder. */
  readonly sorted: CollectionFiles | null
  readonly own: readonly ArticleFiles[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads of a folder the articles of a share, and the files that are no articles. */
function readShare(folder: string, shard: Shard): Share {
  const paths = listSeeds(folder)
  if (!paths) return { sorted: null, own: [], diagnostics: readSeeds(folder).diagnostics }
  const listed = sortFiles(paths.map((path) => ({ path, bytes: new Uint8Array() })))
  const pathsOf = ({ text, record }: ArticleFiles) => (record ? [text.path, record.path] : [text.path])
  const share = shareOf(listed.articles, shard)
  const others = new Set(listed.articles.flatMap(pathsOf))
  for (const path of share.flatMap(pathsOf)) others.delete(path)
  const { files } = readListed(
    folder,
    paths.filter((path) => !others.has(path)),
  )
  const byPath = new Map(files.map((file) => [file.path, file]))
  const fileAt = (file: SourceFile | null) => (file ? (byPath.get(file.path) ?? null) : null)
  const own = share.flatMap(({ id, text, record }) => {
    const file = fileAt(text)
    return file ? [{ id, text: file, record: fileAt(record) }] : []
  })
  const { collection, actors, events, tables } = listed
  const sorted = {
    ...listed,
    collection: fileAt(collection),
    actors: fileAt(actors),
    events: fileAt(events),
    tables: tables.flatMap((table) => fileAt(table) ?? []),
  }
  return { sorted, own, diagnostics: [] }
}
