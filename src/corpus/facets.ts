import { addTo, type Bitset, noneOf, placesIn } from './bitset.ts'
import type { CollectionIndex } from './collection-index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { askEvents, type EventAnswer } from './event-query.ts'
import type { Filter } from './filter.ts'
import type { TimelineEvent } from './model.ts'
import { searchTerms } from './search-text.ts'

/** For each value of a group, how many events it would show under the other groups' filters. */
export type FacetCounts = ReadonlyMap<string, number>

export interface Facets {
  readonly actors: FacetCounts
  readonly sources: FacetCounts
  readonly statuses: FacetCounts
  readonly origins: FacetCounts
  readonly agreements: FacetCounts
  readonly speakers: FacetCounts
}

/** What a filter lets through, and what each other choice would, by the texts of a whole corpus. */
export function answerFilter(index: CorpusIndex, filter: Filter): EventAnswer {
  return askEvents(index.eventIndex, filter, findWords(index, filter.q))
}

/** The events of an answer, in their order. */
function eventsIn({ corpus }: CorpusIndex, { events }: EventAnswer): TimelineEvent[] {
  return [...placesIn(events)].flatMap((place) => corpus.events[place] ?? [])
}

/** The events that a filter lets through, in their order. */
export function filterEvents(index: CorpusIndex, filter: Filter): TimelineEvent[] {
  return eventsIn(index, answerFilter(index, filter))
}

/** Counts of every group, each under all filters but its own; of the values that count any. */
export function facetsIn({ eventIndex }: CollectionIndex, answer: EventAnswer): Facets {
  const counts = (group: keyof Facets): FacetCounts =>
    new Map(
      eventIndex.facets[group].ids.flatMap((id, value) => {
        const count = answer.facets[group][value] ?? 0
        return count > 0 ? [[id, count]] : []
      }),
    )
  return {
    actors: counts('actors'),
    sources: counts('sources'),
    statuses: counts('statuses'),
    origins: counts('origins'),
    agreements: counts('agreements'),
    speakers: counts('speakers'),
  }
}

/** The events whose texts have every word and phrase of a query; null where it has none. */
export function findWords(index: CorpusIndex, query: string): Bitset | null {
  const terms = searchTerms(query)
  if (terms.length === 0) return null
  const found = noneOf(index.corpus.events.length)
  for (const [place, text] of index.searchTexts.entries()) {
    if (terms.every((term) => text.includes(term))) addTo(found, place)
  }
  return found
}
