import type { BuiltCorpus } from './build-corpus.ts'
import { timelineJson } from './timeline-json.ts'

/** A file that a build puts out beside the site, for others to read; `fileName` is relative to `dist/`. */
export interface OutputFile {
  readonly fileName: string
  readonly source: string | Uint8Array
}

/** `timeline.json`, and `articles/<id>.txt` with the stored bytes. */
export function outputFiles({ corpus, bytes }: Pick<BuiltCorpus, 'corpus' | 'bytes'>): OutputFile[] {
  const articles = corpus.articles.flatMap(({ id, text }) => {
    const source = bytes.get(id)
    return source ? [{ fileName: text, source }] : []
  })
  return [{ fileName: 'timeline.json', source: timelineJson(corpus) }, ...articles]
}
