import type { Corpus } from '../corpus/model.ts'
import { timelineJsonParts } from '../corpus/timeline-json.ts'
import type { BuiltCorpus } from './build-corpus.ts'
import { sha256 } from './sha256.ts'

/** A file that a build puts out beside the site, for others to read; `fileName` is relative to `dist/`. */
export interface OutputFile {
  readonly fileName: string
  readonly source: string | Uint8Array
}

/**
 * `timeline.json`, the parts of a large collection, `articles/<id>.txt` with the stored bytes, `articles/original/` with the files they came in, and
 * `SHA256SUMS`, by which `sha256sum -c` checks all of them.
 */
export function outputFiles(
  { corpus, bytes, originals }: Pick<BuiltCorpus, 'corpus' | 'bytes' | 'originals'>,
  parts: readonly OutputFile[] = [],
): OutputFile[] {
  const timeline = timelineBytes(corpus)
  const articles = corpus.articles.flatMap(({ id, text, sha256: hash, original }) => [
    ...hashedFile(text, bytes.get(id), hash),
    ...(original ? hashedFile(original.path, originals.get(id), original.sha256) : []),
  ])
  const files = [
    ...hashedFile('timeline.json', timeline, sha256(timeline)),
    ...parts.flatMap(({ fileName, source }) => hashedFile(fileName, source, sha256(bytesOf(source)))),
    ...articles,
  ]
  const sums = files.map(({ fileName, hash }) => sumLine(hash, fileName)).join('')
  return [...files.map(({ fileName, source }) => ({ fileName, source })), { fileName: 'SHA256SUMS', source: sums }]
}

function bytesOf(source: string | Uint8Array): Uint8Array {
  return typeof source === 'string' ? new TextEncoder().encode(source) : source
}

/** The bytes of `timeline.json`: a large one's are more than the longest string has letters. */
export function timelineBytes(corpus: Corpus): Uint8Array {
  return Buffer.concat([...timelineJsonParts(corpus)].map((part) => Buffer.from(part)))
}

interface HashedFile extends OutputFile {
  readonly hash: string
}

function hashedFile(fileName: string, source: string | Uint8Array | undefined, hash: string): HashedFile[] {
  return source === undefined ? [] : [{ fileName, source, hash }]
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' }

/** A line as `sha256sum` writes it: where a name has to be escaped, the line begins with a backslash. */
function sumLine(hash: string, fileName: string): string {
  const escaped = fileName.replace(/[\\\n\r]/g, (character) => escapes[character] ?? character)
  return `${escaped === fileName ? '' : '\\'}${hash}  ${escaped}\n`
}
