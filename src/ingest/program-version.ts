import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A hash of everything that decides what is read in an article besides its files: the sources of ingest and corpus, the
 * libraries' versions, and those of Node and its Unicode tables.
 */
export function programVersion(): string {
  const hash = createHash('sha256').update(JSON.stringify(process.versions))
  for (const path of [
    ...sourcesIn(join(root, 'src/corpus')),
    ...sourcesIn(join(root, 'src/ingest')),
    join(root, 'package-lock.json'),
  ]) {
    hash.update(`\n${relative(root, path)}\n`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

function sourcesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
