import { timelineJson } from '../corpus/timeline-json.ts'
import type { BuiltCorpus } from './build-corpus.ts'

/** A file that a build puts out beside the site, for others to read; `fileName` is relative to `dist/`. */
export interface OutputFile {
  readonly fileName: string
  readonly source: string | Uint8Array
}

/** `timeline.json`, `articles/<id>.txt` with the stored bytes, and `articles/original/` with the files they came in. */
export function outputFiles({
  corpus,
  bytes,
  originals,
}: Pick<BuiltCorpus, 'corpus' | 'bytes' | 'originals'>): OutputFile[] {
  const articles = corpus.articles.flatMap(({ id, text, original }) => [
    ...fileOf(text, bytes.get(id)),
    ...(original ? fileOf(original.path, originals.get(id)) : []),
  ])
  return [{ fileName: 'timeline.json', source: timelineJson(corpus) }, ...articles]
}

function fileOf(fileName: string, source: Uint8Array | undefined): OutputFile[] {
  return source ? [{ fileName, source }] : []
}
