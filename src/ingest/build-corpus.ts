import { sortEvents } from '../corpus/event-order.ts'
import { groupBy } from '../corpus/group-by.ts'
import type { Citation, Corpus, ParkedMention, TextSpan, TimelineEvent } from '../corpus/model.ts'
import { overlapsAny } from '../corpus/text-span.ts'
import { type ReadActors, readActors } from './actors.ts'
import { findRepeatedArticles } from './article-repeats.ts'
import { collectArticles, type ReadArticles } from './articles.ts'
import { type CollectionFiles, sortFiles } from './collection-files.ts'
import { type Diagnostic, hasErrors, sortDiagnostics } from './diagnostics.ts'
import { draftArticle } from './drafts/draft-article.ts'
import {
  collectDrafts,
  type DraftedCollection,
  type DraftPlan,
  draftedEvents,
  planDrafts,
} from './drafts/draft-collection.ts'
import type { DraftedArticle, EarlierRun } from './drafts/draft-tally.ts'
import type { ActorsNamed } from './drafts/find-actors.ts'
import { readTables } from './event-tables.ts'
import { type ReadEvents, readEvents } from './events.ts'
import { type ArticleReading, articleReader, type ReadArticle } from './read-article.ts'
import { type CollectionEntry, collectionSchema } from './schemas.ts'
import type { SourceFile } from './source-file.ts'
import { readTour } from './tour.ts'
import { readYamlRecord, type YamlRecord } from './yaml-file.ts'

export interface BuildOptions {
  /** The collection's title where `collection.yaml` gives none. */
  readonly folderName: string
  /** SHA-256 of bytes, in hexadecimal. */
  readonly hash: (bytes: Uint8Array) => string
}

export interface BuiltCorpus {
  /** Whatever is valid; every reference in it leads somewhere. Its events are put together, and texts decoded, when they are asked for. */
  readonly corpus: Corpus
  readonly counts: CorpusCounts
  /** What the drafts are, and may be. */
  readonly drafted: Omit<DraftedCollection, 'groups'>
  /** Stored texts by article id; the base of every offset in the corpus. */
  readonly texts: ReadonlyMap<string, string>
  /** Stored bytes by article id. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** Bytes of the file it came in, by article id, where that is not the stored text. */
  readonly originals: ReadonlyMap<string, Uint8Array>
  /** Everything that is wrong, in order of place; with an error among them, the corpus is not whole. */
  readonly diagnostics: readonly Diagnostic[]
}

/** How much there is in a corpus, told without its events. */
export interface CorpusCounts {
  readonly edited: number
  readonly drafted: number
  /** Parts of articles that an event cites. */
  readonly passages: number
  /** Citations without a stored article. */
  readonly unchecked: number
}

/** Makes a corpus of a collection's files. Pure: the same files give the same corpus; no fault in them makes it throw. */
export function buildCorpus(files: readonly SourceFile[], { folderName, hash }: BuildOptions): BuiltCorpus {
  const sorted = sortFiles(files)
  const plan = planCorpus(sorted, sorted.articles.map(articleReader(hash)))
  const drafted = plan.readable.map((read) => {
    const drafts = draftArticle(plan.jobFor(read))
    return { article: read.article.id, key: read.article.id, drafts: () => drafts }
  })
  return assembleCorpus(plan, drafted, { folderName, unread: [], earlier: null })
}

/** A collection whose articles have been read and whose own files have been checked; its drafts are still to be made. */
export interface CorpusPlan extends DraftPlan {
  readonly sorted: CollectionFiles
  readonly about: YamlRecord<CollectionEntry>
  readonly read: ReadArticles
  readonly known: ReadActors
  readonly edited: ReadEvents
}

/** The first half of `buildCorpus`, up to what is made of each article by itself; `readings` in the articles' order. */
export function planCorpus(
  sorted: CollectionFiles,
  readings: readonly ArticleReading[],
  actorsNamed?: ActorsNamed,
): CorpusPlan {
  const about = sorted.collection
    ? readYamlRecord(sorted.collection, collectionSchema)
    : { item: null, diagnostics: [] }
  const read = collectArticles(sorted.articles, readings)
  const { known, tables } = readTables(sorted.tables, readActors(sorted.actors))
  const edited = readEvents(sorted.events, tables, read, known)
  // The words of an edited event that is left out for a fault would come back as a draft.
  const isDrafted = about.item?.value.drafts !== 'none' && !hasErrors(edited.diagnostics)
  const drafts = planDrafts(isDrafted ? [...read.articles.values()] : [], known.actors, actorsNamed)
  return { sorted, about, read, known, edited, ...drafts }
}

export interface AssembleOptions {
  readonly folderName: string
  /** What could not be read of the folder. */
  readonly unread: readonly Diagnostic[]
  /** It only saves work. */
  readonly earlier: EarlierRun | null
}

/** The second half of `buildCorpus`; `draftedArticles` are those of the plan that are drafted from, in their order. */
export function assembleCorpus(
  plan: CorpusPlan,
  draftedArticles: readonly DraftedArticle[],
  { folderName, unread, earlier }: AssembleOptions,
): BuiltCorpus {
  const { sorted, about, read, known, edited } = plan
  const articles = [...read.articles.values()]
  const drafted = collectDrafts({ actors: plan.actors, known: known.actors }, draftedArticles, edited.events, earlier)
  const cited = edited.events.flatMap((event) => event.citations)
  const citations = groupBy(cited, ({ article }) => article)
  let events: readonly TimelineEvent[] | null = null
  let texts: ReadonlyMap<string, string> | null = null
  const corpus: Corpus = {
    format: 'dateline/1',
    title: about.item?.value.title ?? folderName,
    description: about.item?.value.description ?? null,
    language: about.item?.value.language ?? 'en',
    articles: articles.map(({ article }) => article),
    actors: drafted.actors,
    get events() {
      events ??= sortEvents([...edited.events, ...draftedEvents(drafted.groups(), read.articles)])
      return events
    },
    parked: articles.flatMap((article) => parkedIn(article, citations.get(article.article.id) ?? [])),
  }
  const itself = [sorted, about, known, edited].flatMap((step) => step.diagnostics)
  const tour = about.item
    ? readTour(about.item, { corpus, articles: read.articles, hasFaults: hasErrors(itself) })
    : { steps: [], diagnostics: [] }
  const diagnostics = [
    ...unread,
    ...itself,
    ...tour.diagnostics,
    ...failWhereCited(read, edited.citedUnreadable),
    ...findRepeatedArticles(articles),
  ]
  return {
    // With a tour, the events have been put together already.
    corpus: tour.steps.length > 0 ? { ...corpus, tour: tour.steps } : corpus,
    counts: {
      edited: edited.events.length,
      drafted: drafted.events,
      // No draft rests on words that are cited.
      passages: countSpans(cited) + drafted.passages,
      unchecked: edited.events.reduce((sum, { unchecked }) => sum + (unchecked?.length ?? 0), 0),
    },
    drafted,
    get texts() {
      texts ??= new Map(articles.map(({ article, text }) => [article.id, text]))
      return texts
    },
    bytes: new Map(articles.map(({ article, bytes }) => [article.id, bytes])),
    originals: new Map(articles.flatMap(({ article, original }) => (original ? [[article.id, original]] : []))),
    diagnostics: sortDiagnostics(diagnostics),
  }
}

function countSpans(spans: readonly (TextSpan & { readonly article: string })[]): number {
  // No text is long enough for two spans to share a number; strings would take as long as all the rest.
  const byArticle = groupBy(spans, ({ article }) => article)
  return [...byArticle.values()].reduce(
    (sum, own) => sum + new Set(own.map(({ start, end }) => start * 2 ** 26 + end)).size,
    0,
  )
}

/** An article that cannot be read is left out with a warning, unless an event rests on it: then nothing is built. */
function failWhereCited({ unreadable, diagnostics }: ReadArticles, cited: ReadonlySet<string>): Diagnostic[] {
  const paths = new Set([...cited].map((id) => unreadable.get(id)))
  return diagnostics.map((diagnostic) =>
    paths.has(diagnostic.file) ? { ...diagnostic, severity: 'error' } : diagnostic,
  )
}

/** Time mentions that cannot be placed and should be; those that an author has dated in a citation are placed. */
function parkedIn({ article, parked }: ReadArticle, citations: readonly Citation[]): ParkedMention[] {
  const isDated = overlapsAny(citations.flatMap((citation) => citation.times.filter((time) => time.value !== null)))
  return parked
    .filter((time) => !isDated(time))
    .map(({ start, end, text, rule }) => ({ article: article.id, start, end, text, reason: rule }))
}
