import { createHash } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import { articlePool } from './article-pool.ts'
import { assembleCorpus, type BuiltCorpus, planCorpus } from './build-corpus.ts'
import { type CollectionFiles, sortFiles } from './collection-files.ts'
import type { Diagnostic } from './diagnostics.ts'
import { actorsOfLastRun, rememberTally, runBefore } from './draft-keys.ts'
import { type LineCache, memoryCache, openLineCache } from './line-cache.ts'
import { programVersion } from './program-version.ts'
import { readSeeds } from './read-seeds.ts'
import { draftArticles, type KeyedFiles, keyed, type OnProgress, readArticles } from './work-on-articles.ts'

export interface LoadOptions {
  /** Where what is made of each article is kept from one run to the next; without it, nothing is. */
  readonly cacheFolder?: string
  readonly onProgress?: (doing: string) => OnProgress
}

// So few are read faster than they are looked up.
const fewArticles = 20

/**
 * Reads a folder and makes its corpus; what cannot be read is among the diagnostics. What `buildCorpus` makes, on all
 * processors, and without doing again what an earlier run has done.
 */
export async function loadCollection(folder: string, options: LoadOptions = {}): Promise<BuiltCorpus> {
  const opening = openCache(folder, options.cacheFolder)
  const seeds = keyedSeeds(folder)
  const cache = seeds.articles.length < fewArticles ? memoryCache() : await opening
  return loadFrom(seeds, cache, options)
}

/** A collection's files, with the keys of its articles. */
export interface KeyedSeeds {
  readonly folder: string
  readonly sorted: CollectionFiles
  readonly articles: readonly KeyedFiles[]
  /** What could not be read of the folder. */
  readonly unread: readonly Diagnostic[]
}

/** Reads a collection's folder. */
export function keyedSeeds(folder: string): KeyedSeeds {
  const { files, diagnostics } = readSeeds(folder)
  const sorted = sortFiles(files)
  return { folder, sorted, articles: sorted.articles.map(keyed), unread: diagnostics }
}

/** Makes a corpus, taking from the cache what there is of it. */
export async function loadFrom(
  { folder, sorted, articles, unread }: KeyedSeeds,
  cache: LineCache,
  options: Pick<LoadOptions, 'onProgress'>,
): Promise<BuiltCorpus> {
  const pool = articlePool()
  const work = (doing: string) => ({ cache, pool, onProgress: options.onProgress?.(doing) ?? (() => undefined) })
  try {
    const plan = planCorpus(sorted, await readArticles(articles, work('reading articles')), actorsOfLastRun(cache))
    const drafted = await draftArticles(plan, articles, work('drafting events'))
    const folderName = basename(resolve(folder))
    const built = assembleCorpus(plan, drafted, { folderName, unread, earlier: runBefore(cache) })
    rememberTally(cache, built.drafted.tally)
    return built
  } finally {
    await pool.close()
  }
}

/** One file for each folder, whatever it is called. */
async function openCache(folder: string, cacheFolder: string | undefined): Promise<LineCache> {
  if (cacheFolder === undefined) return memoryCache()
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)
  return openLineCache(join(cacheFolder, `${name}.txt`), programVersion())
}
