import type { CorpusIndex } from './corpus-index.ts'
import { boundsOverlap, type DateBounds, isWithin } from './edtf.ts'
import type { FacetCounts, Facets } from './facets.ts'
import { type Filter, type Within, withoutPart } from './filter.ts'
import type { TimelineEvent } from './model.ts'
import { searchTerms } from './search-text.ts'
import { speakersOf } from './speakers-of-event.ts'

// A filter read event by event: what tests and measurements hold the index against. The page asks the index.

/** The events that a filter lets through, in their order. */
export function plainEvents(index: CorpusIndex, filter: Filter): TimelineEvent[] {
  const terms = searchTerms(filter.q)
  const range = dateRange(filter)
  return index.corpus.events.filter(
    (event, place) =>
      anyOf(filter.actors, event.actors) &&
      anyOf(filter.sources, index.sourcesOfEvent.get(event.id) ?? []) &&
      anyOf(filter.statuses, [event.status]) &&
      anyOf(filter.origins, [event.origin]) &&
      anyOf(filter.agreements, index.agreementsOfEvent.get(event.id) ?? []) &&
      (filter.speakers.length === 0 || anyOf(filter.speakers, speakersOf(event))) &&
      (range === null || liesIn(range, event, filter.within, index)) &&
      terms.every((term) => index.searchTexts[place]?.includes(term)),
  )
}

/** Counts of every group, each under all filters but its own. */
export function plainFacets(index: CorpusIndex, filter: Filter): Facets {
  const others = (part: keyof Facets) => plainEvents(index, withoutPart(filter, part))
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
export function plainWithin(index: CorpusIndex, filter: Filter): Readonly<Record<Within, number>> {
  const count = (within: Within) => plainEvents(index, { ...filter, within }).length
  return { possible: count('possible'), certain: count('certain') }
}

function countBy(events: readonly TimelineEvent[], valuesOf: (event: TimelineEvent) => readonly string[]): FacetCounts {
  const counts = new Map<string, number>()
  for (const value of events.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function anyOf(chosen: readonly string[], present: readonly string[]): boolean {
  return chosen.length === 0 || chosen.some((id) => present.includes(id))
}

function liesIn(range: DateBounds, event: TimelineEvent, within: Within, { rangesOfEvent }: CorpusIndex): boolean {
  if (within === 'certain') return isWithin(event, range)
  // "2019 or 2021" is not possibly in 2020.
  return rangesOfEvent.get(event.id)?.some((possible) => boundsOverlap(possible, range)) ?? false
}

function dateRange({ from, to }: Filter): DateBounds | null {
  return from === null && to === null ? null : { earliest: from, latest: to }
}
