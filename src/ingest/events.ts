import { boundsOf } from '../corpus/edtf.ts'
import { sortEvents } from '../corpus/event-order.ts'
import type { Citation, TimelineEvent } from '../corpus/model.ts'
import { type ReadActors, withoutRepeatedIds } from './actors.ts'
import type { ReadArticles } from './articles.ts'
import { referredEvent } from './authored-time.ts'
import { checkCitation } from './citations.ts'
import { checkDate, type DatedEvent } from './date-check.ts'
import { type Diagnostic, errorAt, hasErrors, warningAt } from './diagnostics.ts'
import { type Suggest, suggester } from './did-you-mean.ts'
import { type NamesAmong, namesByWord } from './drafts/actor-mentions.ts'
import { findActors } from './drafts/find-actors.ts'
import { partsInQuotes } from './drafts/quoted-parts.ts'
import { findCircles } from './event-circles.ts'
import { checkNames, type NamedIds } from './event-names.ts'
import { type QuoteSearch, searchQuotes } from './quote-search.ts'
import { type EventEntry, eventSchema, storedCitations, uncheckedCitations } from './schemas.ts'
import type { SourceFile } from './source-file.ts'
import { readYamlList, type YamlItem, type YamlList } from './yaml-file.ts'

export interface ReadEvents {
  /** Those without an error, in order of time. */
  readonly events: readonly TimelineEvent[]
  /** Articles without a readable text that an event cites. */
  readonly citedUnreadable: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

interface Known {
  readonly articles: ReadArticles
  readonly search: QuoteSearch
  /** The names that may stand in a text with these words. */
  readonly names: NamesAmong
  /** Actors without a fault in their entry. */
  readonly actorIds: ReadonlySet<string>
  readonly eventDates: ReadonlyMap<string, string>
  /** Events with a fault in their entry: named in the file, but of no known date. */
  readonly faultyEvents: ReadonlySet<string>
  readonly named: NamedIds
  readonly suggest: Suggest
}

/** Reads `events.yaml` and checks each event, its own and the tables', against the articles, the actors and the others. */
export function readEvents(
  file: SourceFile | null,
  tables: readonly YamlList<EventEntry>[],
  articles: ReadArticles,
  actors: ReadActors,
): ReadEvents {
  const lists = file ? [readYamlList(file, eventSchema), ...tables] : tables
  const { items, diagnostics } = withoutRepeatedIds(lists.flatMap((list) => list.items))
  const faultyIds = lists.flatMap((list) => list.faultyIds)
  const known = whatIsKnown(items, faultyIds, articles, actors)
  const circles = findCircles(items)
  const inCircle = new Set(circles.map(({ id }) => id))
  const checked = items.map((item) => checkEvent(item, known))
  const events = checked.flatMap(({ event }) => (event && !inCircle.has(event.id) ? [event] : []))
  return {
    events: sortEvents(withoutLooseEnds(events)),
    citedUnreadable: new Set(
      items
        .flatMap(({ value }) => storedCitations(value).map(({ entry }) => entry.article))
        .filter((id) => articles.unreadable.has(id)),
    ),
    diagnostics: [
      ...lists.flatMap((list) => list.diagnostics),
      ...diagnostics,
      ...circles.map(({ diagnostic }) => diagnostic),
      ...checked.flatMap((outcome) => outcome.diagnostics),
    ],
  }
}

function whatIsKnown(
  items: readonly YamlItem<EventEntry>[],
  faultyIds: readonly string[],
  articles: ReadArticles,
  actors: ReadActors,
): Known {
  const eventDates = new Map(items.map(({ value }) => [value.id, value.date]))
  const cited = items.flatMap(({ value }) => storedCitations(value).map(({ entry }) => entry))
  return {
    articles,
    search: searchQuotes(cited, articles.articles),
    suggest: suggester(),
    names: namesByWord(findActors([], actors.actors).names),
    actorIds: new Set(actors.actors.map(({ id }) => id)),
    eventDates,
    faultyEvents: new Set(faultyIds.filter((id) => !eventDates.has(id))),
    named: {
      actor: actors.named,
      article: new Set([...articles.articles.keys(), ...articles.unreadable.keys()]),
      event: new Set([...eventDates.keys(), ...faultyIds]),
    },
  }
}

function checkEvent(
  item: YamlItem<EventEntry>,
  known: Known,
): { event: TimelineEvent | null; diagnostics: Diagnostic[] } {
  const { value, at } = item
  const diagnostics = checkNames(item, known.named, known.suggest)
  const context = { search: known.search, eventDates: known.eventDates, status: value.status }
  const stored = storedCitations(value)
  const citations = stored.flatMap(({ entry, index }): Citation[] => {
    const read = known.articles.articles.get(entry.article)
    if (!read) return []
    const citation = checkCitation(entry, (path) => at(['citations', index, ...path]), read, context)
    for (const diagnostic of citation.diagnostics) diagnostics.push(diagnostic)
    return citation.value ? [citation.value] : []
  })
  // A citation that is missing without an error stands in an article that cannot be read, which is reported there.
  if (hasErrors(diagnostics) || citations.length < stored.length) return { event: null, diagnostics }
  // Without a stored article there is nothing to compare a date with; the page says so at the event.
  const isComparable = stored.length > 0 && !restsOnFaults(value, known)
  const fault = isComparable ? checkDate(datedEvent(value, citations, known)) : null
  if (fault) {
    const report = fault.severity === 'error' ? errorAt : warningAt
    diagnostics.push(report(at(['date']), fault.code, fault.message, fault.mend))
  }
  return { event: fault?.severity === 'error' ? null : toEvent(value, citations, known), diagnostics }
}

/** True where the date hangs on an article's record or another event that is itself at fault: one report is enough. */
function restsOnFaults(event: EventEntry, { articles, faultyEvents }: Known): boolean {
  return storedCitations(event).some(({ entry: { article, times } }) => {
    const recordFaulty = articles.articles.get(article)?.recordFaulty ?? false
    return recordFaulty || times.some((time) => faultyEvents.has(referredEvent(time)?.id ?? ''))
  })
}

function datedEvent({ date, status }: EventEntry, citations: readonly Citation[], { articles }: Known): DatedEvent {
  const published = (id: string) => articles.articles.get(id)?.article.published?.date ?? null
  return { date, status, citations: citations.map(({ article, times }) => ({ times, published: published(article) })) }
}

function toEvent(entry: EventEntry, citations: readonly Citation[], known: Known): TimelineEvent {
  const { actorIds, articles, names } = known
  const { id, title, date, status, parts, compare } = entry
  const { earliest, latest } = boundsOf(date) ?? { earliest: null, latest: null }
  const unchecked = uncheckedCitations(entry)
  const actors = [...new Set(entry.actors)].filter((actor) => actorIds.has(actor))
  const knownSpeaker = (speaker: string | null) => (speaker !== null && actorIds.has(speaker) ? speaker : null)
  return {
    id,
    title,
    date,
    earliest,
    latest,
    status,
    origin: 'edited',
    actors,
    parts: parts ?? partsInQuotes({ title, actors, citations }, articles.articles, names),
    citations: citations.map((citation) => ({ ...citation, speaker: knownSpeaker(citation.speaker) })),
    ...(compare.length > 0 && { compare }),
    ...(unchecked.length > 0 && { unchecked }),
  }
}

/** Events that were left out are no longer named by the others. */
function withoutLooseEnds(events: readonly TimelineEvent[]): TimelineEvent[] {
  const ids = new Set(events.map(({ id }) => id))
  return events.map((event) => ({
    ...event,
    ...(event.compare && { compare: event.compare.filter((other) => ids.has(other.event)) }),
    citations: event.citations.map((citation) => ({
      ...citation,
      times: citation.times.map((time) =>
        time.anchorEvent !== null && ids.has(time.anchorEvent) ? time : { ...time, anchorEvent: null },
      ),
    })),
  }))
}
