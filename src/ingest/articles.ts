import type { Article } from '../corpus/model.ts'
import { spansOverlap } from '../corpus/text-span.ts'
import { checkText } from './article-checks.ts'
import { findRemoved } from './clean-text.ts'
import type { ArticleFiles } from './collection-files.ts'
import type { Diagnostic } from './diagnostics.ts'
import type { FoundFacts } from './found-facts.ts'
import { isWebPage } from './page-encoding.ts'
import { type ArticleEntry, articleSchema } from './schemas.ts'
import { publicationByAddress, statedPublication } from './stated-publication.ts'
import { storeArticle } from './stored-article.ts'
import { type PlacedTime, placeTimes } from './times.ts'
import { readYamlRecord } from './yaml-file.ts'

/** One article with its stored text and all time mentions in it, those in removed parts left out. */
export interface ReadArticle {
  readonly article: Article
  /** Of its file in the collection. */
  readonly path: string
  /** As stored; the base of every offset. */
  readonly text: string
  readonly bytes: Uint8Array
  /** Bytes of the file it came in, where they are not those of the stored text. */
  readonly original: Uint8Array | null
  /** In order; relative ones count from the publication date. */
  readonly times: readonly PlacedTime[]
  /** True where its record has a fault: what it would say, the publication date above all, is then unknown. */
  readonly recordFaulty: boolean
}

export interface ReadArticles {
  readonly articles: ReadonlyMap<string, ReadArticle>
  /** Articles whose text cannot be read, with the path of their file. */
  readonly unreadable: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads all articles; one that cannot be read is a diagnostic, and the others go on. `hash` gives a file's SHA-256. */
export function readArticles(files: readonly ArticleFiles[], hash: (bytes: Uint8Array) => string): ReadArticles {
  const outcomes = files.map((file) => ({ id: file.id, path: file.text.path, ...readArticle(file, hash) }))
  return {
    articles: new Map(outcomes.flatMap(({ id, read }) => (read ? [[id, read]] : []))),
    unreadable: new Map(outcomes.flatMap(({ id, path, read }) => (read ? [] : [[id, path]]))),
    diagnostics: outcomes.flatMap((outcome) => outcome.diagnostics),
  }
}

function readArticle({ id, text: file, record }: ArticleFiles, hash: (bytes: Uint8Array) => string) {
  const about = record ? readYamlRecord(record, articleSchema) : { item: null, diagnostics: [] }
  const { stored, diagnostics } = storeArticle(file)
  if (!stored) return { read: null, diagnostics: [...about.diagnostics, ...diagnostics] }
  const { text, bytes, original, outside } = stored
  const entry = mergeFacts(about.item?.value ?? null, stored.facts)
  // Without anything outside, nothing was told apart: then the text shows what is the article, as any other's does.
  const removed = findRemoved(text, { outside, ofPage: isWebPage(file.path) && outside.length > 0 })
  const published = entry.published ?? statedPublication(text, removed) ?? publicationByAddress(entry.url)
  const article: Article = {
    id,
    ...entry,
    published,
    sha256: hash(bytes),
    text: `articles/${id}.txt`,
    original: original && { path: originalPath(file.path), sha256: hash(original) },
    removed,
  }
  const times = placeTimes(text, published?.date ?? null)
  const read: ReadArticle = {
    article,
    path: file.path,
    text,
    bytes,
    original,
    times: times.filter((time) => !removed.some((part) => spansOverlap(part, time))),
    recordFaulty: record !== null && about.item === null,
  }
  return { read, diagnostics: [...about.diagnostics, ...diagnostics, ...checkText(file.path, text, article)] }
}

// What an author writes wins over what the file says, field by field.
function mergeFacts(record: ArticleEntry | null, found: FoundFacts): ArticleEntry {
  return {
    publisher: record?.publisher ?? found.publisher,
    title: record?.title ?? found.title,
    author: record?.author ?? found.author,
    url: record?.url ?? found.url,
    language: record?.language ?? found.language,
    captured: record?.captured ?? null,
    published: record?.published ?? found.published,
  }
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Under a name that no host serves as a page: the scripts of a saved page must not run on the site. */
function originalPath(path: string): string {
  const name = `articles/original/${fileName(path)}`
  return isWebPage(path) ? `${name}.txt` : name
}
