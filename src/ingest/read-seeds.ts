import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { type Diagnostic, errorAt, wholeFile } from './diagnostics.ts'
import type { SourceFile } from './source-file.ts'

export interface SeedFolder {
  readonly files: readonly SourceFile[]
  readonly diagnostics: readonly Diagnostic[]
}

// Wider than what is used, so that `events.yml` can be named as a slip instead of being passed over.
const readable = /\.(txt|md|html?|ya?ml|events\.jsonl)$/i

/**
 * Reads a collection's folder and its `articles/`, in order of path; the only reader of a collection on the disk.
 * Hidden files and other kinds are left alone. A missing folder is one diagnostic, an unreadable file one each. What is
 * read is published: a link is followed inside the folder only, and nothing is read but files.
 */
export function readSeeds(folder: string): SeedFolder {
  const paths = listSeeds(folder)
  if (paths) return readListed(folder, paths)
  const mend = 'give the folder that holds the articles: SEEDS=<folder>, or npm run ingest -- <folder>'
  return { files: [], diagnostics: [errorAt(wholeFile(''), 'folder-missing', 'there is no such folder', mend)] }
}

/** The paths of a collection's files, in order; null where there is no such folder. */
export function listSeeds(folder: string): string[] | null {
  const articles = listFiles(join(folder, 'articles')) ?? []
  return listFiles(folder)?.concat(articles.map((name) => `articles/${name}`)) ?? null
}

/** Reads these files of a collection's folder. */
export function readListed(folder: string, paths: readonly string[]): SeedFolder {
  // One after the other: ten thousand at once are more than a system opens, and no faster.
  const outcomes = paths.map((path) => readOne(folder, path))
  return {
    files: outcomes.flatMap((outcome) => ('bytes' in outcome ? [outcome] : [])),
    diagnostics: outcomes.flatMap((outcome) => ('bytes' in outcome ? [] : [outcome])),
  }
}

function listFiles(folder: string): string[] | null {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    return files
      .map((entry) => entry.name)
      .filter((name) => readable.test(name))
      .sort()
  } catch {
    return null
  }
}

// More than any collection's file, and less than the longest text that an engine can hold.
const largestFile = 400_000_000

function readOne(folder: string, path: string): SourceFile | Diagnostic {
  try {
    return faultOf(folder, path) ?? { path, bytes: readFileSync(join(folder, path)) }
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return errorAt(
      wholeFile(path),
      'file-unreadable',
      `the file cannot be read (${why})`,
      'check its rights, or remove it',
    )
  }
}

/** Why a file that is there must not be read; throws where it is not. */
function faultOf(folder: string, path: string): Diagnostic | null {
  const place = wholeFile(path)
  const way = relative(realpathSync(folder), realpathSync(join(folder, path)))
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    const mend = 'put a copy of the file here, if it is meant to be published'
    return errorAt(place, 'file-outside', 'this is a link that leads out of the folder', mend)
  }
  // A pipe would be waited for, and a device never ends.
  const stats = statSync(join(folder, path))
  if (!stats.isFile()) {
    return errorAt(place, 'file-unreadable', 'this is no file', 'remove it, or give it another name')
  }
  if (stats.size <= largestFile) return null
  const message = `the file is too large to be read: ${Math.round(stats.size / 1_000_000)} MB`
  return errorAt(place, 'file-unreadable', message, 'divide it, or remove it')
}
