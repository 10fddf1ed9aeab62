import { createHash } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import { assembleCorpus, type BuiltCorpus } from './build-corpus.ts'
import { sortFiles } from './collection-files.ts'
import { sortDiagnostics } from './diagnostics.ts'
import { programVersion } from './program-version.ts'
import { type OnProgress, readArticles } from './read-articles.ts'
import { readSeeds } from './read-seeds.ts'
import { openReadingCache } from './reading-cache.ts'

export interface LoadOptions {
  /** Where readings of articles are kept from one run to the next; without it, none are. */
  readonly cacheFolder?: string
  readonly onProgress?: OnProgress
}

// So few are read faster than they are looked up.
const fewArticles = 20

/** Reads a folder and makes its corpus; what cannot be read is among the diagnostics. */
export async function loadCollection(folder: string, options: LoadOptions = {}): Promise<BuiltCorpus> {
  const { cacheFolder, onProgress } = options
  const { files, diagnostics } = readSeeds(folder)
  const sorted = sortFiles(files)
  const isKept = cacheFolder !== undefined && sorted.articles.length >= fewArticles
  const cache = isKept ? openReadingCache(join(cacheFolder, cacheName(folder)), programVersion()) : null
  const readings = await readArticles(sorted.articles, cache, onProgress ?? (() => undefined))
  const built = assembleCorpus(sorted, readings, basename(resolve(folder)))
  return { ...built, diagnostics: sortDiagnostics([...diagnostics, ...built.diagnostics]) }
}

/** A file for each folder, whatever it is called. */
function cacheName(folder: string): string {
  return `${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}.jsonl`
}
