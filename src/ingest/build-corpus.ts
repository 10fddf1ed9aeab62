import { sortEvents } from '../corpus/event-order.ts'
import type { Citation, Corpus, ParkedMention } from '../corpus/model.ts'
import { spansOverlap } from '../corpus/text-span.ts'
import { readActors } from './actors.ts'
import { findRepeatedArticles } from './article-repeats.ts'
import { collectArticles, type ReadArticles } from './articles.ts'
import { type CollectionFiles, sortFiles } from './collection-files.ts'
import { type Diagnostic, hasErrors, sortDiagnostics } from './diagnostics.ts'
import { draftCollection } from './drafts/draft-collection.ts'
import { readEvents } from './events.ts'
import { type ArticleReading, articleReader, type ReadArticle } from './read-article.ts'
import { collectionSchema } from './schemas.ts'
import type { SourceFile } from './source-file.ts'
import { readYamlRecord } from './yaml-file.ts'

export interface BuildOptions {
  /** The collection's title where `collection.yaml` gives none. */
  readonly folderName: string
  /** SHA-256 of bytes, in hexadecimal. */
  readonly hash: (bytes: Uint8Array) => string
}

export interface BuiltCorpus {
  /** Whatever is valid; every reference in it leads somewhere. */
  readonly corpus: Corpus
  /** Stored texts by article id; the base of every offset in the corpus. */
  readonly texts: ReadonlyMap<string, string>
  /** Stored bytes by article id. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** Bytes of the file it came in, by article id, where that is not the stored text. */
  readonly originals: ReadonlyMap<string, Uint8Array>
  /** Everything that is wrong, in order of place; with an error among them, the corpus is not whole. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes a corpus of a collection's files. Pure: the same files give the same corpus; no fault in them makes it throw. */
export function buildCorpus(files: readonly SourceFile[], { folderName, hash }: BuildOptions): BuiltCorpus {
  const sorted = sortFiles(files)
  return assembleCorpus(sorted, sorted.articles.map(articleReader(hash)), folderName)
}

/** The second half of `buildCorpus`: all that needs the whole collection; `readings` in the order of its articles. */
export function assembleCorpus(
  sorted: CollectionFiles,
  readings: readonly ArticleReading[],
  folderName: string,
): BuiltCorpus {
  const about = sorted.collection
    ? readYamlRecord(sorted.collection, collectionSchema)
    : { item: null, diagnostics: [] }
  const read = collectArticles(sorted.articles, readings)
  const actors = readActors(sorted.actors)
  const events = readEvents(sorted.events, read, actors)
  const articles = [...read.articles.values()]
  // The words of an edited event that is left out for a fault would come back as a draft.
  const isDrafted = about.item?.value.drafts !== 'none' && !hasErrors(events.diagnostics)
  const drafted = !isDrafted
    ? { actors: actors.actors, events: [] }
    : draftCollection(articles, actors.actors, events.events)
  const citations = events.events.flatMap((event) => event.citations)
  const corpus: Corpus = {
    format: 'dateline/1',
    title: about.item?.value.title ?? folderName,
    description: about.item?.value.description ?? null,
    language: about.item?.value.language ?? 'en',
    articles: articles.map(({ article }) => article),
    actors: drafted.actors,
    events: sortEvents([...events.events, ...drafted.events]),
    parked: articles.flatMap((article) => parkedIn(article, citations)),
  }
  const diagnostics = [
    ...[sorted, about, actors, events].flatMap((step) => step.diagnostics),
    ...failWhereCited(read, events.citedUnreadable),
    ...findRepeatedArticles(articles),
  ]
  return {
    corpus,
    texts: new Map(articles.map(({ article, text }) => [article.id, text])),
    bytes: new Map(articles.map(({ article, bytes }) => [article.id, bytes])),
    originals: new Map(articles.flatMap(({ article, original }) => (original ? [[article.id, original]] : []))),
    diagnostics: sortDiagnostics(diagnostics),
  }
}

/** An article that cannot be read is left out with a warning, unless an event rests on it: then nothing is built. */
function failWhereCited({ unreadable, diagnostics }: ReadArticles, cited: ReadonlySet<string>): Diagnostic[] {
  const paths = new Set([...cited].map((id) => unreadable.get(id)))
  return diagnostics.map((diagnostic) =>
    paths.has(diagnostic.file) ? { ...diagnostic, severity: 'error' } : diagnostic,
  )
}

/** Time mentions that cannot be placed and should be; those that an author has dated in a citation are placed. */
function parkedIn({ article, times }: ReadArticle, citations: readonly Citation[]): ParkedMention[] {
  const dated = citations
    .filter((citation) => citation.article === article.id)
    .flatMap((citation) => citation.times.filter((time) => time.value !== null))
  return times
    .filter((time) => time.parked && !dated.some((other) => spansOverlap(other, time)))
    .map(({ start, end, text, rule }) => ({ article: article.id, start, end, text, reason: rule }))
}
