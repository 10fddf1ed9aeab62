import { type CorpusIndex, speakersOf } from './corpus-index.ts'
import { type Filter, filterEvents, type Within, withoutPart } from './filter.ts'
import type { TimelineEvent } from './model.ts'

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

/** Counts of every group, each under all filters but its own. */
export function countFacets(index: CorpusIndex, filter: Filter): Facets {
  const others = (part: keyof Facets) => filterEvents(index, withoutPart(filter, part))
  return {
    actors: countBy(others('actors'), (event) => event.actors),
    sources: countBy(others('sources'), (event) => index.sourcesOfEvent.get(event.id) ?? []),
    statuses: countBy(others('statuses'), (event) => [event.status]),
    origins: countBy(others('origins'), (event) => [event.origin]),
    agreements: countBy(others('agreements'), (event) => index.agreementsOfEvent.get(event.id) ?? []),
    speakers: countBy(others('speakers'), speakersOf),
  }
}

/** How many events each reading of the dates would show, under all other conditions. */
export function countWithin(index: CorpusIndex, filter: Filter): Readonly<Record<Within, number>> {
  const count = (within: Within) => filterEvents(index, { ...filter, within }).length
  return { possible: count('possible'), certain: count('certain') }
}

function countBy(events: readonly TimelineEvent[], valuesOf: (event: TimelineEvent) => readonly string[]): FacetCounts {
  const counts = new Map<string, number>()
  for (const value of events.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
