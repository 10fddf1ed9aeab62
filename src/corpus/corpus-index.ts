import { type Agreement, agreementsOf, type SourceLookUps } from './compared-sources.ts'
import { dateInWords } from './date-words.ts'
import { type DateBounds, possibleRanges } from './edtf.ts'
import { columnsOf } from './event-columns.ts'
import { type EventIndex, indexEvents } from './event-index.ts'
import { groupBy } from './group-by.ts'
import type { Actor, Article, Citation, ComparedEvent, Corpus, TimelineEvent } from './model.ts'
import { type PublishedDays, publishedDays } from './published-days.ts'
import { foldText } from './search-text.ts'
import { outletSpeaks, speakersOf } from './speakers-of-event.ts'
import { uncheckedPublisher } from './unchecked.ts'

/** Whoever published: the publisher's name; where it is not known, the article's id, or the site of what is not stored. */
export interface Source {
  readonly id: string
  readonly name: string
}

/** One citation seen from its article. */
export interface CitedPassage {
  readonly event: TimelineEvent
  readonly citation: Citation
}

/** The look-ups by which events are put into columns. */
export interface EventLookUps {
  readonly corpus: Corpus
  readonly sources: readonly Source[]
  /** Source ids of an event's citations, each once. */
  readonly sourcesOfEvent: ReadonlyMap<string, readonly string[]>
  /** The stretches of days in which an event may lie. */
  readonly rangesOfEvent: ReadonlyMap<string, readonly DateBounds[]>
  readonly agreementsOfEvent: ReadonlyMap<string, readonly Agreement[]>
  /** Whose words the collection cites: `outletSpeaks` first, then actors by the number of events. */
  readonly speakers: readonly string[]
}

/** A corpus with the look-ups that filters and panes need; made once, never changed. */
export interface CorpusIndex extends SourceLookUps, EventLookUps {
  readonly actorById: ReadonlyMap<string, Actor>
  /** What answers a filter; this and the texts are made when they are asked for. */
  readonly eventIndex: EventIndex
  readonly published: PublishedDays
  /** Title, date, actors with their aliases, and quotes of each event in order, folded for search. */
  readonly searchTexts: readonly string[]
  readonly passagesOfArticle: ReadonlyMap<string, readonly CitedPassage[]>
}

/** Builds the look-ups of a corpus. */
export function indexCorpus(corpus: Corpus): CorpusIndex {
  const actorById = new Map(corpus.actors.map((actor) => [actor.id, actor]))
  const sourceByArticle = new Map(corpus.articles.map((article) => [article.id, sourceOf(article)]))
  const unchecked = corpus.events.flatMap((event) => uncheckedSources(event))
  // Stored ones first; what is not stored and has the id of one adds nothing.
  const stored = [...sourceByArticle.values()]
  const sources = new Map([...stored, ...unchecked, ...stored].map((source) => [source.id, source]))
  const sourcesOfEvent = new Map(corpus.events.map((event) => [event.id, eventSources(event, sourceByArticle)]))
  const lookUps: SourceLookUps = {
    eventById: new Map(corpus.events.map((event) => [event.id, event])),
    articleById: new Map(corpus.articles.map((article) => [article.id, article])),
    comparedWith: comparedBothWays(corpus.events),
  }
  const publishers = (event: TimelineEvent) => sourcesOfEvent.get(event.id)?.length ?? 0
  // Made when they are asked for: who reads an event or two needs none of them.
  const ranges = lazily(() => new Map(corpus.events.map((event) => [event.id, possibleRanges(event.date)])))
  const agreements = lazily(
    () => new Map(corpus.events.map((event) => [event.id, agreementsOf(event, publishers(event), lookUps)])),
  )
  const searchTexts = lazily(() => corpus.events.map((event) => searchText(event, actorById)))
  const eventIndex = lazily(() => indexEvents(columnsOf(index)))
  const published = lazily(() => publishedDays(index.eventIndex.columns.articles.ids, lookUps.articleById))
  const index: CorpusIndex = {
    ...lookUps,
    corpus,
    sources: [...sources.values()],
    sourcesOfEvent,
    speakers: speakersByUse(corpus.events),
    actorById,
    get rangesOfEvent() {
      return ranges()
    },
    get agreementsOfEvent() {
      return agreements()
    },
    get published() {
      return published()
    },
    get searchTexts() {
      return searchTexts()
    },
    get eventIndex() {
      return eventIndex()
    },
    passagesOfArticle: groupBy(
      corpus.events.flatMap((event) => event.citations.map((citation) => ({ event, citation }))),
      (passage) => passage.citation.article,
    ),
  }
  return index
}

function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** The source of an article, with an id that can stand in an address. */
export function sourceOf(article: Article): Source {
  return sourceNamed(article.publisher ?? article.id, article.id)
}

/** The sources of an event's citations without a stored article; one that is stored as well has the same id. */
function uncheckedSources({ unchecked = [] }: TimelineEvent): Source[] {
  return unchecked.map(uncheckedPublisher).map((name) => sourceNamed(name, name))
}

function sourceNamed(name: string, otherwise: string): Source {
  const id = foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return { id: id || otherwise, name }
}

function speakersByUse(events: readonly TimelineEvent[]): string[] {
  const isOutlet = (id: string) => Number(id === outletSpeaks)
  return [...groupBy(events.flatMap(speakersOf), (id) => id)]
    .sort(([a, usesOfA], [b, usesOfB]) => isOutlet(b) - isOutlet(a) || usesOfB.length - usesOfA.length)
    .map(([id]) => id)
}

/** What one event says of two holds for both. */
function comparedBothWays(events: readonly TimelineEvent[]): Map<string, ComparedEvent[]> {
  const pairs = events.flatMap((event) =>
    (event.compare ?? []).flatMap(({ event: other, note }) => [
      { of: event.id, event: other, note },
      { of: other, event: event.id, note },
    ]),
  )
  const grouped = groupBy(pairs, ({ of }) => of)
  return new Map([...grouped].map(([id, some]) => [id, some.map(({ event, note }) => ({ event, note }))]))
}

function eventSources(event: TimelineEvent, sourceByArticle: ReadonlyMap<string, Source>): string[] {
  const ids = event.citations.map((citation) => sourceByArticle.get(citation.article)?.id ?? citation.article)
  return [...new Set([...ids, ...uncheckedSources(event).map(({ id }) => id)])]
}

function searchText(event: TimelineEvent, actorById: ReadonlyMap<string, Actor>): string {
  const names = event.actors.flatMap((id) => {
    const actor = actorById.get(id)
    return actor ? [actor.name, ...actor.aliases] : []
  })
  const texts = [
    event.title,
    event.date,
    dateInWords(event.date),
    ...names,
    ...[...event.citations, ...(event.unchecked ?? [])].map(({ quote }) => quote ?? ''),
  ]
  // Folded one by one: a phrase must not run from one text into the next.
  return texts.map(foldText).join('\n')
}
