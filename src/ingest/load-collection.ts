import { basename, resolve } from 'node:path'
import { type BuiltCorpus, buildCorpus } from './build-corpus.ts'
import { sortDiagnostics } from './diagnostics.ts'
import { readSeeds } from './read-seeds.ts'
import { sha256 } from './sha256.ts'

/** Reads a folder and makes its corpus; what cannot be read is among the diagnostics. */
export async function loadCollection(folder: string): Promise<BuiltCorpus> {
  const { files, diagnostics } = await readSeeds(folder)
  const built = buildCorpus(files, { folderName: basename(resolve(folder)), hash: sha256 })
  return { ...built, diagnostics: sortDiagnostics([...diagnostics, ...built.diagnostics]) }
}
