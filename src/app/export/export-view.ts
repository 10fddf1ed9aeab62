import { dayInWords } from '../../corpus/date-words.ts'
import type { Article, Citation, Corpus, IsoDay, TimelineEvent } from '../../corpus/model.ts'
import { englishLanguage, type Language } from '../language/language.ts'
import type { LaneKind } from '../state/view-state.ts'

/** What goes into a file, and where it comes from. A writer needs nothing else, and makes one text of it. */
export interface ExportView {
  /** The events that are shown, in their order, with the articles and actors that they name. */
  readonly corpus: Corpus
  /** How many events the whole collection has. */
  readonly total: number
  /** The conditions that the events fulfil, in words; null where nothing is filtered. */
  readonly filter: string | null
  /** SHA-256 of the site's `timeline.json`, in hexadecimal; null where the browser cannot work it out. */
  readonly sha256: string | null
  /** How the drawing is divided. */
  readonly lanes: LaneKind
  /** The reader's day. */
  readonly day: IsoDay
  readonly addresses: Addresses
  /** Stored texts by article id; filled for the formats that ask for them. */
  readonly texts: ReadonlyMap<string, string>
}

/** Where the reader finds on the site what a file tells of. */
export interface Addresses {
  /** The page as it is filtered, without what is open in it. */
  readonly view: string
  event(event: TimelineEvent): string
  passage(event: TimelineEvent, citation: Citation): string
  /** A file of the site, by its path from `timeline.json`. */
  file(path: string): string
}

/** A writer of one format: a text, or for a picture its bytes. A picture speaks the given language. */
export type Writer = (view: ExportView, language?: Language) => string | Promise<Blob>

/**
 * The collection cut down to some of its events, with the articles and actors that they need. Nothing in it names an
 * event that is not in it: what is to be read beside such a one stands alone, and a time that counts from it keeps the
 * day, not the name.
 */
export function corpusOfEvents(corpus: Corpus, events: readonly TimelineEvent[]): Corpus {
  // Events that only others name may be in it as well.
  if (events === corpus.events || events.length === corpus.events.length) return corpus
  const present = new Set(events.map(({ id }) => id))
  const citations = events.flatMap((event) => event.citations)
  const articles = new Set(citations.map(({ article }) => article))
  const actors = new Set([...events.flatMap((event) => event.actors), ...citations.map(({ speaker }) => speaker)])
  return {
    ...corpus,
    events: events.map((event) => withoutAbsent(event, present)),
    articles: corpus.articles.filter(({ id }) => articles.has(id)),
    actors: corpus.actors.filter(({ id }) => actors.has(id)),
    parked: corpus.parked.filter(({ article }) => articles.has(article)),
  }
}

function withoutAbsent({ compare, ...event }: TimelineEvent, present: ReadonlySet<string>): TimelineEvent {
  const beside = compare?.filter((other) => present.has(other.event)) ?? []
  return {
    ...event,
    citations: event.citations.map((citation) => ({
      ...citation,
      times: citation.times.map((time) =>
        time.anchorEvent === null || present.has(time.anchorEvent) ? time : { ...time, anchorEvent: null },
      ),
    })),
    ...(beside.length > 0 && { compare: beside }),
  }
}

/** Where a file comes from, one sentence a line; in English, unless another language is given, as on paper. */
export function provenanceOf(
  { corpus, total, filter, sha256, day, addresses }: ExportView,
  { say, dates }: Language = englishLanguage,
): string[] {
  const events = say('filters.events', { shown: corpus.events.length, count: total })
  return [
    say('export.taken', { events, day: dayInWords(day, dates), address: addresses.view }),
    filter === null ? say('export.notFiltered') : say('export.filteredBy', { conditions: filter }),
    ...(sha256 === null ? [] : [say('export.hash', { hash: sha256 })]),
  ]
}

/** One citation with what it names. */
export interface CitedSource {
  readonly citation: Citation
  readonly article: Article | undefined
  /** The name of who speaks; null where the outlet itself does. */
  readonly speaker: string | null
}

/** The names and articles that events refer to by id. */
export function namesOf({ actors, articles }: Corpus) {
  const actorById = new Map(actors.map((actor) => [actor.id, actor]))
  const articleById = new Map(articles.map((article) => [article.id, article]))
  const nameOf = (id: string) => actorById.get(id)?.name ?? id
  return {
    actorById,
    actorsOf: (event: TimelineEvent): string[] => event.actors.map(nameOf),
    sourcesOf: (event: TimelineEvent): CitedSource[] =>
      event.citations.map((citation) => ({
        citation,
        article: articleById.get(citation.article),
        speaker: citation.speaker === null ? null : nameOf(citation.speaker),
      })),
  }
}
