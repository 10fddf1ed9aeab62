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
import {
  faultsOfMerge,
  namesOfShards,
  type OpenShard,
  openShards,
  recordKey,
  type ShardRecord,
  shardNames,
} from './shard-files.ts'
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
export async function readShard(task: ShardTask): Promise<ShardOutcome> {
  const share = readShare(task)
  if (share.diagnostics.length > 0) return failed(share.diagnostics)
  return workOnShare(task, share, [], async (reads) => ({
    step: 'read',
    lines: [[shardNames, JSON.stringify(distinctNames(reads))]],
  }))
}

/**
 * The second round, which may be left to the merge: drafts the events of a share. `readings` are the files, or folders
 * of files, that all shards wrote in the first round, since whom a name means depends on the names in all articles.
 */
export async function draftShard(task: ShardTask, readings: readonly string[]): Promise<ShardOutcome> {
  const share = readShare(task)
  if (share.diagnostics.length > 0) return failed(share.diagnostics)
  const { sorted, articles } = share
  const isOwn = (file: KeptFile) => articles.some(({ key }) => file.has(key))
  const { shards, diagnostics } = await openShards(readings, programVersion(), isOwn)
  if (diagnostics.length > 0) return failed(diagnostics)
  const all = namesOfShards(shards, task.folder)
  if (!all.names) return failed(all.diagnostics)
  const found = distinctNames(all.names)
  return workOnShare(task, share, filesOf(shards), async (reads, work) => {
    const { known } = readTables(sorted.tables, readActors(sorted.actors))
    const plan = planDrafts(reads, known.actors, (_, actors) => actorsNamed(found, actors))
    const doing = work('drafting events')
    const drafts = await makeDrafts(plan, articles, doing)
    return { step: 'draft', lines: drafts.map(({ key }) => [key, doing.cache.get(key) ?? '']) }
  })
}

/**
 * Makes of what all shards wrote, given as files or folders of files, the corpus that one run makes; null with what
 * keeps it from being made.
 */
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
  return { built: await loadFrom(seeds, cacheOver(filesOf(opened.shards), memoryCache()), options), diagnostics }
}

function filesOf(shards: readonly OpenShard[]): KeptFile[] {
  return shards.flatMap(({ file }) => file ?? [])
}

function failed(diagnostics: readonly Diagnostic[]): ShardOutcome {
  return { articles: 0, diagnostics }
}

interface Made {
  readonly step: ShardRecord['step']
  readonly lines: readonly (readonly [key: string, line: string])[]
}

/**
 * Reads the articles of a share, as far as neither `out` nor `files` hold their readings, and keeps them with the lines
 * that `make` makes of those that are drafted from.
 */
async function workOnShare(
  { shard, out, onProgress }: ShardTask,
  { articles }: Share,
  files: readonly KeptFile[],
  make: (reads: readonly ReadArticle[], work: (doing: string) => ArticleWork) => Promise<Made>,
): Promise<ShardOutcome> {
  const kept = await openLineCache(out, programVersion())
  const pool = articlePool()
  const cache = cacheOver(files, kept)
  const work = (doing: string) => ({ cache, pool, onProgress: onProgress?.(doing) ?? (() => undefined) })
  try {
    const readings = await readArticles(articles, work('reading articles'))
    const reads = readings.flatMap(({ read }) => (read?.isDraftable ? [read] : []))
    const { step, lines } = await make(reads, work)
    const keys = articles.map(({ key }) => key)
    kept.keepOnly(new Set([...keys, ...lines.map(([key]) => key)]))
    // Last of all: a file without it is not whole.
    const record: ShardRecord = { ...shard, step, articles: keys }
    kept.add([...lines.filter(([key, line]) => kept.get(key) !== line), [recordKey, JSON.stringify(record)]])
    return { articles: articles.length, diagnostics: [] }
  } finally {
    await pool.close()
  }
}

/** What a shard works on. */
interface Share {
  /** The collection's own files; of its articles only those of the share have been read. */
  readonly sorted: CollectionFiles
  readonly articles: readonly KeyedFiles[]
  /** What could not be read. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads of a folder the articles of a share, and the files that are no articles. */
function readShare({ folder, shard }: Pick<ShardTask, 'folder' | 'shard'>): Share {
  const paths = listSeeds(folder)
  if (!paths) return { sorted: sortFiles([]), articles: [], diagnostics: readSeeds(folder).diagnostics }
  // A name alone tells what a file is.
  const listed = sortFiles(paths.map((path) => ({ path, bytes: new Uint8Array() })))
  const pathsOf = ({ text, record }: ArticleFiles) => (record ? [text.path, record.path] : [text.path])
  const own = shareOf(listed.articles, shard)
  const others = new Set(listed.articles.flatMap(pathsOf))
  for (const path of own.flatMap(pathsOf)) others.delete(path)
  const wanted = paths.filter((path) => !others.has(path))
  const { files, diagnostics } = readListed(folder, wanted)
  const byPath = new Map(files.map((file) => [file.path, file]))
  const read = (file: SourceFile) => byPath.get(file.path) ?? file
  const { collection, actors, events, tables } = listed
  return {
    sorted: {
      ...listed,
      collection: collection && read(collection),
      actors: actors && read(actors),
      events: events && read(events),
      tables: tables.map(read),
    },
    articles: own.map(({ id, text, record }) => keyed({ id, text: read(text), record: record && read(record) })),
    diagnostics,
  }
}
