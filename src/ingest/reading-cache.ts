import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Readings of articles by the hash of all that they were made of. Safe to delete: what is missing is read again. */
export interface ReadingCache {
  /** Null where nothing is kept; what is given may be damaged, where a run was broken off while it wrote. */
  readonly get: (key: string) => string | null
  /** Kept at once, so that a run that is broken off has not been for nothing. */
  readonly add: (entries: readonly (readonly [key: string, line: string])[]) => void
  /** Forgets all others, once they take up more room than those in use. */
  readonly keepOnly: (keys: ReadonlySet<string>) => void
}

const lineBreak = 10
const blank = 32

/**
 * Opens a cache: a file whose first line names the `version` of the program that wrote it, then a key, a blank and what
 * is kept on each line. What another version wrote is not read. Where the disk refuses, nothing is kept and nothing fails.
 */
export function openReadingCache(path: string, version: string): ReadingCache {
  const header = `${version}\n`
  const before = readLines(path, header)
  if (!before) {
    tolerate(() => mkdirSync(dirname(path), { recursive: true }))
    tolerate(() => writeFileSync(path, header))
  }
  return {
    get: (key) => {
      const line = before?.lines.get(key)
      return line && before ? before.bytes.toString('utf8', line.start, line.end) : null
    },
    add: (entries) => {
      if (entries.length > 0) tolerate(() => appendFileSync(path, entries.map(lineOf).join('')))
    },
    keepOnly: (keys) => {
      const all = before?.lines ?? new Map<string, Line>()
      const used = new Map([...all].filter(([key]) => keys.has(key)))
      if (lengthOf(all) > 2 * lengthOf(used)) tolerate(() => compact(path, header, keys))
    },
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

function lineOf([key, line]: readonly [key: string, line: string]): string {
  return `${key} ${line}\n`
}

function readLines(path: string, header: string): KeptLines | null {
  const bytes = readOrNull(path)
  if (!bytes || bytes.toString('utf8', 0, header.length) !== header) return null
  const lines = new Map<string, Line>()
  for (let at = header.length, end = 0; at < bytes.length; at = end + 1) {
    end = bytes.indexOf(lineBreak, at)
    if (end === -1) break
    const gap = bytes.indexOf(blank, at)
    if (gap !== -1 && gap < end) lines.set(bytes.toString('latin1', at, gap), { start: gap + 1, end })
  }
  return { bytes, lines }
}

function compact(path: string, header: string, keys: ReadonlySet<string>): void {
  const now = readLines(path, header)
  if (!now) return
  const kept = [...now.lines].filter(([key]) => keys.has(key))
  const parts = kept.map(([key, { start, end }]) =>
    Buffer.concat([Buffer.from(`${key} `), now.bytes.subarray(start, end + 1)]),
  )
  writeFileSync(`${path}.new`, Buffer.concat([Buffer.from(header), ...parts]))
  renameSync(`${path}.new`, path)
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
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
