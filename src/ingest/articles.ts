import type { Article } from '../corpus/model.ts'
import { spansOverlap } from '../corpus/text-span.ts'
import { findRemoved } from './clean-text.ts'
import type { ArticleFiles } from './collection-files.ts'
import { decodeText } from './decode-text.ts'
import { type Diagnostic, warningAt, wholeFile } from './diagnostics.ts'
import { type ArticleEntry, articleSchema } from './schemas.ts'
import { type PlacedTime, placeTimes } from './times.ts'
import { readYamlRecord } from './yaml-file.ts'

/** One article with its stored text and all time mentions in it, those in removed parts left out. */
export interface ReadArticle {
  readonly article: Article
  /** As stored; the base of every offset. */
  readonly text: string
  readonly bytes: Uint8Array
  /** In order; relative ones count from the publication date. */
  readonly times: readonly PlacedTime[]
  /** True where its record has a fault: what it would say, the publication date above all, is then unknown. */
  readonly recordFaulty: boolean
}

export interface ReadArticles {
  readonly articles: ReadonlyMap<string, ReadArticle>
  /** Articles whose text cannot be read. */
  readonly unreadable: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

const nothingKnown: ArticleEntry = {
  publisher: null,
  title: null,
  author: null,
  url: null,
  language: null,
  captured: null,
  published: null,
}

/** Reads all articles; one that cannot be read is a diagnostic, and the others go on. `hash` gives a file's SHA-256. */
export function readArticles(files: readonly ArticleFiles[], hash: (bytes: Uint8Array) => string): ReadArticles {
  const outcomes = files.map((file) => ({ id: file.id, ...readArticle(file, hash) }))
  return {
    articles: new Map(outcomes.flatMap(({ id, read }) => (read ? [[id, read]] : []))),
    unreadable: new Set(outcomes.flatMap(({ id, read }) => (read ? [] : [id]))),
    diagnostics: outcomes.flatMap((outcome) => outcome.diagnostics),
  }
}

function readArticle({ id, text: file, record }: ArticleFiles, hash: (bytes: Uint8Array) => string) {
  const about = record ? readYamlRecord(record, articleSchema) : { item: null, diagnostics: [] }
  const decoded = decodeText(file)
  if (decoded.text === null) return { read: null, diagnostics: [...about.diagnostics, decoded.diagnostic] }
  const text = decoded.text
  const entry = about.item?.value ?? nothingKnown
  const removed = findRemoved(text)
  const article: Article = { id, ...entry, sha256: hash(file.bytes), text: `articles/${id}.txt`, removed }
  const times = placeTimes(text, entry.published?.date ?? null)
  const read: ReadArticle = {
    article,
    text,
    bytes: file.bytes,
    times: times.filter((time) => !removed.some((part) => spansOverlap(part, time))),
    recordFaulty: record !== null && about.item === null,
  }
  const empty = warningAt(
    wholeFile(file.path),
    'article-empty',
    'the article is empty',
    'add its text, or remove the file',
  )
  return { read, diagnostics: text.trim() === '' ? [...about.diagnostics, empty] : about.diagnostics }
}
