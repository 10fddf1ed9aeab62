import {
  appendFileSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  read,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** What was made of an article, as a line, by the hash of all that it was made of. Safe to delete: it is made again. */
export interface LineCache {
  readonly has: (key: string) => boolean
  /** What an earlier run has kept or this one has added; null where there is nothing. */
  readonly get: (key: string) => string | null
  /** Kept at once, so that a run that is broken off has not been for nothing. */
  readonly add: (entries: readonly (readonly [key: string, line: string])[]) => void
  /** Forgets all others, once they take up more room than those in use. */
  readonly keepOnly: (keys: ReadonlySet<string>) => void
}

const lineBreak = 10
const blank = 32

/** A cache that lasts as long as what holds it. */
export function memoryCache(): LineCache {
  const lines = new Map<string, string>()
  return {
    has: (key) => lines.has(key),
    get: (key) => lines.get(key) ?? null,
    add: (entries) => {
      for (const [key, line] of entries) lines.set(key, line)
    },
    keepOnly: () => undefined,
  }
}

/**
 * Opens a cache: a file whose first line names the `version` of the program that wrote it, then on each line a key, the
 * number of bytes that follow, and what is kept. What another version wrote is not read, nor a line that was cut off.
 * Where the disk refuses, nothing is kept for the next run and nothing fails. The file is read on a thread of its own,
 * from the call on.
 */
export async function openLineCache(path: string, version: string): Promise<LineCache> {
  const header = `${version}\n`
  const added = memoryCache()
  const before = linesIn(await readBehind(path), header)
  let isStarted = before !== null
  const append = (text: string) => {
    if (isStarted) appendFileSync(path, text)
    else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, header + text)
    }
    isStarted = true
  }
  return {
    has: (key) => before?.lines.has(key) === true || added.has(key),
    get: (key) => {
      return added.get(key) ?? (before && lineAt(before, key))
    },
    add: (entries) => {
      added.add(entries)
      if (entries.length > 0) tolerate(() => append(entries.map(lineOf).join('')))
    },
    keepOnly: (keys) => {
      const all = before?.lines ?? new Map<string, Line>()
      const used = new Map([...all].filter(([key]) => keys.has(key)))
      if (lengthOf(all) > 2 * lengthOf(used)) tolerate(() => compact(path, header, keys))
    },
  }
}

/** What a run has kept, to be read only. */
export interface KeptFile {
  /** Of the program that wrote it. */
  readonly version: string
  readonly has: LineCache['has']
  readonly get: LineCache['get']
}

/** These files, and the files in these folders, in order of name; a path where nothing lies stays as it is. */
export function keptFilesAt(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path]
    const entries = readdirSync(path, { withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    return files.map(({ name }) => join(path, name)).sort()
  })
}

/** Reads the file of a cache; null where there is none, or where it is something else. */
export async function readKeptFile(path: string): Promise<KeptFile | null> {
  const bytes = await readBehind(path)
  const header = bytes?.toString('latin1', 0, bytes.indexOf(lineBreak) + 1) ?? ''
  const kept = /^[0-9a-f]{64}\n$/.test(header) ? linesIn(bytes, header) : null
  return kept && { version: header.trim(), has: (key) => kept.lines.has(key), get: (key) => lineAt(kept, key) }
}

/** A cache that also gives what is kept in files; what is added goes into the cache itself. */
export function cacheOver(files: readonly KeptFile[], cache: LineCache): LineCache {
  return {
    ...cache,
    has: (key) => cache.has(key) || files.some((file) => file.has(key)),
    get: (key) => cache.get(key) ?? files.find((file) => file.has(key))?.get(key) ?? null,
  }
}

interface Line {
  readonly start: number
  readonly end: number
}

interface KeptLines {
  readonly bytes: Buffer
  readonly lines: ReadonlyMap<string, Line>
}

function lineAt({ bytes, lines }: KeptLines, key: string): string | null {
  const line = lines.get(key)
  return line ? bytes.toString('utf8', line.start, line.end) : null
}

function lineOf([key, line]: readonly [key: string, line: string]): string {
  return `${key} ${Buffer.byteLength(line)} ${line}\n`
}

function linesIn(bytes: Buffer | null, header: string): KeptLines | null {
  if (!bytes || bytes.toString('utf8', 0, header.length) !== header) return null
  const lines = new Map<string, Line>()
  for (let at = header.length, end = 0; at < bytes.length; at = end + 1) {
    end = bytes.indexOf(lineBreak, at)
    if (end === -1) break
    const keyEnd = bytes.indexOf(blank, at)
    const start = bytes.indexOf(blank, keyEnd + 1) + 1
    const isWhole = keyEnd !== -1 && start > keyEnd && Number(bytes.toString('latin1', keyEnd, start)) === end - start
    if (isWhole) lines.set(bytes.toString('latin1', at, keyEnd), { start, end })
  }
  return { bytes, lines }
}

function compact(path: string, header: string, keys: ReadonlySet<string>): void {
  const now = linesIn(readFileSync(path), header)
  if (!now) return
  const kept = [...now.lines].filter(([key]) => keys.has(key))
  const parts = kept.map(([key, { start, end }]) =>
    Buffer.concat([Buffer.from(`${key} ${end - start} `), now.bytes.subarray(start, end + 1)]),
  )
  writeFileSync(`${path}.new`, Buffer.concat([Buffer.from(header), ...parts]))
  renameSync(`${path}.new`, path)
}

// As much as one call reads on every system.
const mostAtOnce = 2 ** 30

/** A file's bytes; null where there is none, or more of it than a buffer holds. */
async function readBehind(path: string): Promise<Buffer | null> {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.allocUnsafeSlow(fstatSync(file).size)
      for (let at = 0; at < bytes.length; ) {
        const count = await readPart(file, bytes, at)
        if (count === 0) return null
        at += count
      }
      return bytes
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}

function readPart(file: number, bytes: Buffer, at: number): Promise<number> {
  return new Promise((done, failed) => {
    read(file, bytes, at, Math.min(mostAtOnce, bytes.length - at), at, (error, count) => {
      if (error) failed(error)
      else done(count)
    })
  })
}

/** A cache that cannot be written is a slow one, no fault of the collection. */
function tolerate(action: () => void): void {
  try {
    action()
  } catch {}
}

function lengthOf(lines: ReadonlyMap<string, Line>): number {
  return [...lines.values()].reduce((sum, { start, end }) => sum + end - start, 0)
}
