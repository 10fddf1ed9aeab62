import { createHash } from 'node:crypto'
import { readOnThreads } from './article-pool.ts'
import type { ArticleFiles } from './collection-files.ts'
import { keepReading, restoreReading } from './kept-reading.ts'
import { type ArticleReading, articleReader } from './read-article.ts'
import type { ReadingCache } from './reading-cache.ts'
import { sha256 } from './sha256.ts'

/** Called as articles have been read: how many, of how many. */
export type OnProgress = (done: number, total: number) => void

// To start the threads takes as long as to read that many.
const fewArticles = 100

/**
 * Reads a collection's articles: those that `cache` holds are taken from it, many others are read on all processors.
 * Gives what `articleReader` gives one by one, in the order of `files`.
 */
export async function readArticles(
  files: readonly ArticleFiles[],
  cache: ReadingCache | null,
  onProgress: OnProgress,
): Promise<ArticleReading[]> {
  const keyed = files.map((one) => ({ files: one, key: keyOf(one) }))
  const readings = new Map<string, ArticleReading>()
  for (const one of keyed) {
    const line = cache?.get(one.key) ?? null
    const reading = line === null ? null : restoreReading(one.files, line)
    if (reading) readings.set(one.key, reading)
  }
  const missing = keyed.filter(({ key }) => !readings.has(key))
  const readHere = articleReader(sha256)
  if (missing.length < fewArticles) {
    for (const one of missing) readings.set(one.key, readHere(one.files))
    cache?.add(missing.map(({ key, files }) => [key, keepReading(readings.get(key) ?? readHere(files))]))
  } else {
    await readOnThreads(
      missing.map((one) => one.files),
      (from, lines) => {
        const batch = missing.slice(from, from + lines.length).map((one, i) => ({ ...one, line: lines[i] ?? '' }))
        cache?.add(batch.map(({ key, line }) => [key, line]))
        for (const one of batch) readings.set(one.key, restoreReading(one.files, one.line) ?? readHere(one.files))
        onProgress(readings.size, files.length)
      },
    )
  }
  cache?.keepOnly(new Set(readings.keys()))
  return keyed.map((one) => readings.get(one.key) ?? readHere(one.files))
}

/** The hash of all that a reading is made of, but for the program itself. */
function keyOf({ id, text, record }: ArticleFiles): string {
  const hash = createHash('sha256').update(JSON.stringify([id, text.path, text.bytes.length, record?.path ?? null]))
  hash.update(text.bytes)
  if (record) hash.update(record.bytes)
  return hash.digest('hex')
}
