import { type Diagnostic, errorAt, wholeFile } from './diagnostics.ts'
import type { FoundName } from './drafts/actor-names.ts'
import { type KeptFile, keptFilesAt, readKeptFile } from './line-cache.ts'
import { type Shard, shardName, shardOf } from './shard.ts'
import type { KeyedFiles } from './work-on-articles.ts'

/** Under what a shard's file holds what it says of itself (see `ShardRecord`). */
export const recordKey = 'shard'
/** Under what it holds the distinct names of its articles. */
export const shardNames = 'names'

/** What a shard says of itself. */
export interface ShardRecord extends Shard {
  /** The round in which it was made. */
  readonly step: 'read' | 'draft'
  /** The keys of its articles as they were (see `keyed`), in order. */
  readonly articles: readonly string[]
}

export interface OpenShard {
  readonly path: string
  readonly record: ShardRecord
  /** The distinct names of its articles. */
  readonly names: readonly FoundName[]
  /** Null where it is not wanted. */
  readonly file: KeptFile | null
}

/**
 * Opens the files that shards wrote, or folders of them; each that cannot be used is an error, which says what to do. Of
 * those that are not wanted no more is kept than what they say of themselves: together they may be very large.
 */
export async function openShards(
  given: readonly string[],
  version: string,
  isWanted: (file: KeptFile) => boolean = () => true,
): Promise<{ readonly shards: readonly OpenShard[]; readonly diagnostics: readonly Diagnostic[] }> {
  const shards: OpenShard[] = []
  const diagnostics: Diagnostic[] = []
  for (const path of keptFilesAt(given)) {
    const opened = shardIn(path, await readKeptFile(path), version)
    if ('record' in opened) shards.push(opened.file && isWanted(opened.file) ? opened : { ...opened, file: null })
    else diagnostics.push(opened)
  }
  return { shards, diagnostics }
}

function shardIn(path: string, file: KeptFile | null, version: string): OpenShard | Diagnostic {
  if (!file)
    return faultAt(path, 'this is no file of a shard', 'give the files that --shard wrote, or a folder of them')
  const line = file.get(recordKey)
  const record = line === null ? null : (JSON.parse(line) as ShardRecord)
  if (file.version !== version) {
    const which = record ? `shard ${shardName(record)}` : 'this shard'
    const message = `${which} was made by another version of Dateline, of a library or of Node`
    return faultAt(path, message, 'make all shards and the merge with the same; make this one again')
  }
  if (!record) return faultAt(path, 'the file of this shard is not whole', 'copy it again, or make it again')
  return { path, record, names: JSON.parse(file.get(shardNames) ?? '[]') as FoundName[], file }
}

/** The names in all articles of a collection, shard by shard; null where a shard is missing. */
export function namesOfShards(shards: readonly OpenShard[], folder: string) {
  const of = splitOf(shards)
  const missing = missingNumbers(shards, of)
  if (of === null || missing.length > 0) return { names: null, diagnostics: missingShards(missing, of, folder) }
  const inOrder = shards.filter(isReading(of)).sort((a, b) => a.record.number - b.record.number)
  return { names: inOrder, diagnostics: [] }
}

/** What keeps shards from being put together: one that is of another folder, or missing, or older than its articles. */
export function faultsOfMerge(
  shards: readonly OpenShard[],
  articles: readonly KeyedFiles[],
  folder: string,
): readonly Diagnostic[] {
  // Then the folder itself is at fault, and says so.
  if (articles.length === 0) return []
  const keys = new Set(articles.map(({ key }) => key))
  const foreign = shards.filter(
    ({ record }) => record.articles.length > 0 && !record.articles.some((key) => keys.has(key)),
  )
  if (foreign.length > 0) {
    const message = `no article of this shard is in ${folder} as the shard read it`
    return foreign.map(({ path }) => faultAt(path, message, 'leave its file out, or give its folder'))
  }
  const unread = articles.flatMap(({ key }, index) =>
    shards.some(({ file }) => file?.has(key) === true) ? [] : [index],
  )
  if (unread.length === 0) return []
  const of = splitOf(shards)
  const missing = missingNumbers(shards, of)
  return of === null || missing.length > 0 ? missingShards(missing, of, folder) : changed(unread, articles, of, folder)
}

/** Into how many the collection was split, by most of the shards that have read articles. */
function splitOf(shards: readonly OpenShard[]): number | null {
  const splits = new Map<number, number>()
  for (const { record } of shards) {
    if (record.step === 'read') splits.set(record.of, (splits.get(record.of) ?? 0) + 1)
  }
  return [...splits].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

function isReading(of: number): (shard: OpenShard) => boolean {
  return ({ record }) => record.step === 'read' && record.of === of
}

function missingNumbers(shards: readonly OpenShard[], of: number | null): number[] {
  if (of === null) return []
  const there = new Set(shards.filter(isReading(of)).map(({ record }) => record.number))
  return Array.from({ length: of }, (_, index) => index + 1).filter((number) => !there.has(number))
}

function missingShards(missing: readonly number[], of: number | null, folder: string): Diagnostic[] {
  if (of === null)
    return [faultAt(folder, 'no shard has read any article', `make them: ${command(folder, '1/4')}, and so on`)]
  return missing.map((number) => {
    const name = shardName({ number, of })
    return faultAt(folder, `shard ${name} is missing`, `give its file too, or make it: ${command(folder, name)}`)
  })
}

/** An error for each shard with such articles. */
function changed(unread: readonly number[], articles: readonly KeyedFiles[], of: number, folder: string): Diagnostic[] {
  const byShard = new Map<string, string[]>()
  for (const index of unread) {
    const name = shardName(shardOf(index, articles.length, of))
    byShard.set(name, [...(byShard.get(name) ?? []), articles[index]?.files.text.path ?? ''])
  }
  return [...byShard].map(([name, [first = '', ...others]]) => {
    const more = others.length > 0 ? ` (and ${others.length} more)` : ''
    const message = `${folder}/${first}${more} has changed since the shards were made, or is new`
    return faultAt(folder, message, `make its shard again: ${command(folder, name)}`)
  })
}

function command(folder: string, shard: string): string {
  return `npm run ingest -- ${folder} --shard ${shard} --out <file>`
}

function faultAt(path: string, message: string, mend: string): Diagnostic {
  return errorAt(wholeFile(path), 'shard', message, mend)
}
