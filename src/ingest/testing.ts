import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BuiltCorpus, buildCorpus } from './build-corpus.ts'
import { type ArticleFiles, sortFiles } from './collection-files.ts'
import { formatDiagnostic } from './diagnostics.ts'
import { sha256 } from './sha256.ts'
import type { SourceFile } from './source-file.ts'

// Imported by tests only.

/** A collection as it would lie in a folder: texts or bytes by path. */
export type MadeUpFolder = Readonly<Record<string, string | Uint8Array>>

/** The files of a made-up folder, as `readSeeds` would give them. */
export function filesOf(folder: MadeUpFolder): SourceFile[] {
  return Object.entries(folder).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }))
}

/** The files of a made-up folder's first article. */
export function articleIn(folder: MadeUpFolder): ArticleFiles {
  const [first] = sortFiles(filesOf(folder)).articles
  if (!first) throw new Error('there is no article in it')
  return first
}

/** The corpus of a made-up folder. */
export function build(folder: MadeUpFolder): BuiltCorpus {
  return buildCorpus(filesOf(folder), { folderName: 'made-up', hash: sha256 })
}

/** The diagnostics of a made-up folder, each as it is printed. */
export function faultsOf(folder: MadeUpFolder): string[] {
  return build(folder).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, ''))
}

export interface DiskFolder {
  readonly path: string
  readonly write: (folder: MadeUpFolder) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  readonly removeAll: () => Promise<void>
}

/** A made-up folder on the disk, in the system's place for such things. */
export async function onDisk(folder: MadeUpFolder): Promise<DiskFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'dateline-')))
  const write = async (files: MadeUpFolder) => {
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(path, file)), { recursive: true })
      await writeFile(join(path, file), content)
    }
  }
  await write(folder)
  return {
    path,
    write,
    remove: (file) => rm(join(path, file)),
    removeAll: () => rm(path, { recursive: true, force: true }),
  }
}

/** Two short articles about a dam, two actors and three events, without a fault. */
export const damFolder: MadeUpFolder = {
  'collection.yaml': 'title: The dam at Orrin\nlanguage: en\n',
  'actors.yaml': '- id: council\n  name: Orrin council\n- id: mayor\n  name: Ada Brek\n  aliases: [Brek]\n',
  'articles/herald-2019-05-08.txt':
    'The council of Orrin voted on Monday to close the dam.\n“It has to go,” Brek said.\nRead more: The valley in pictures\n',
  'articles/herald-2019-05-08.yaml': 'publisher: Herald\npublished: 2019-05-08\n',
  'articles/post.txt': 'The dam was closed in June 2019. It had leaked recently.\n',
  'events.yaml': `- id: vote
  title: The council votes to close the dam
  date: 2019-05-06
  actors: [council]
  citations:
    - article: herald-2019-05-08
      quote: voted on Monday to close the dam
- id: word
  title: Brek says that it has to go
  date: "[2019-05-06..2019-05-08]"
  actors: [mayor]
  citations:
    - article: herald-2019-05-08
      quote: “It has to go,” Brek said.
      speaker: mayor
      times:
        - words: has to go
          after: vote
- id: closing
  title: The dam is closed
  date: 2019-06
  citations:
    - article: post
      quote: The dam was closed in June 2019.
`,
}

/** The same, with one piece of one file changed. */
export function damWith(file: string, from: string, to: string): MadeUpFolder {
  const text = String(damFolder[file])
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  return { ...damFolder, [file]: text.replace(from, to) }
}
