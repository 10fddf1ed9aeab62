import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

// The only part of the bench that touches the disk.

export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A folder in the system's place for such things. */
export interface ScratchFolder {
  readonly path: string
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>
  /** A file's text; empty where there is no such file. */
  readonly read: (file: string) => Promise<string>
  readonly remove: (file: string) => Promise<void>
  readonly removeAll: () => Promise<void>
}

export async function scratchFolder(): Promise<ScratchFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'dateline-bench-')))
  return {
    path,
    write: async (file, content) => {
      await mkdir(dirname(join(path, file)), { recursive: true })
      await writeFile(join(path, file), content)
    },
    read: (file) => readFile(join(path, file), 'utf8').catch(() => ''),
    remove: (file) => rm(join(path, file), { recursive: true, force: true }),
    // Tried again, since a run that was broken off may still write.
    removeAll: () => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/** The files of a folder whose name ends so, in order of name, hidden ones left out; none where there is no folder. */
export async function filesIn(folder: string, ending: string): Promise<NamedFile[]> {
  const names = await readdir(folder).catch((): string[] => [])
  const wanted = names.filter((name) => name.endsWith(ending) && !name.startsWith('.')).sort()
  return Promise.all(wanted.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })))
}

/** How long the processors were at work, as Linux reports it; empty on other systems. */
export function processorReport(): Promise<string> {
  return readFile('/proc/stat', 'utf8').catch(() => '')
}
