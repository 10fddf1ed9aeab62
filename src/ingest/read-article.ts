import type { Article } from '../corpus/model.ts'
import { overlapping } from '../corpus/text-span.ts'
import { checkText } from './article-checks.ts'
import { wordsOf } from './article-repeats.ts'
import { findRemoved } from './clean-text.ts'
import type { ArticleFiles } from './collection-files.ts'
import type { Diagnostic } from './diagnostics.ts'
import { capitalWords } from './drafts/actor-mentions.ts'
import { type FoundName, findNames } from './drafts/actor-names.ts'
import { sentencesOf } from './drafts/sentences.ts'
import { stateNames } from './drafts/states.ts'
import type { FoundFacts } from './found-facts.ts'
import { languageOf } from './language.ts'
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
  /** Those of them that a reader would want placed and that cannot be. */
  readonly parked: readonly PlacedTime[]
  /** False where it is written in a language that nothing is drafted from. */
  readonly isDraftable: boolean
  /** Names that are likely to be actors', in order. */
  readonly names: readonly FoundName[]
  /** The words that begin with a capital, each once: names are looked up by them. */
  readonly words: readonly string[]
  /** SHA-256 of its words alone: the same for two articles that differ in nothing else. Null where it has none. */
  readonly wordsSha256: string | null
  /** True where its record has a fault: what it would say, the publication date above all, is then unknown. */
  readonly recordFaulty: boolean
}

/** What one article's files say: a function of these files alone, whatever else is in the folder. */
export interface ArticleReading {
  /** Null where its text cannot be read, which a diagnostic explains. */
  readonly read: ReadArticle | null
  readonly diagnostics: readonly Diagnostic[]
}

/** A function that reads one article; `hash` gives the SHA-256 of bytes, in hexadecimal. */
export function articleReader(hash: (bytes: Uint8Array) => string): (files: ArticleFiles) => ArticleReading {
  const stateOf = stateNames()
  return (files) => readArticle(files, hash, (name) => stateOf(name) !== null)
}

function readArticle(
  { id, text: file, record }: ArticleFiles,
  hash: (bytes: Uint8Array) => string,
  isState: (name: string) => boolean,
): ArticleReading {
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
  const times = placeTimes(text, published?.date ?? null).filter((time) => overlapping(removed, time).length === 0)
  const written = languageOf(text, article.language, removed)
  const isDraftable = written === null || written === 'en'
  const sentences = isDraftable ? sentencesOf(text, removed) : []
  const plain = wordsOf(text, removed)
  const read: ReadArticle = {
    article,
    path: file.path,
    text,
    bytes,
    original,
    times,
    parked: times.filter(({ parked }) => parked),
    names: findNames(text, sentences, isState),
    words: isDraftable ? capitalWords(text) : [],
    wordsSha256: plain === '' ? null : hash(new TextEncoder().encode(plain)),
    isDraftable,
    recordFaulty: record !== null && about.item === null,
  }
  return { read, diagnostics: [...about.diagnostics, ...diagnostics, ...checkText(file.path, text, written)] }
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
