import type { Agreement } from './compared-sources.ts'
import { type CorpusIndex, speakersOf } from './corpus-index.ts'
import { boundsOverlap, type DateBounds, isWithin } from './edtf.ts'
import type { EventOrigin, EventStatus, IsoDay, TimelineEvent } from './model.ts'
import { searchTerms } from './search-text.ts'

/** `possible`: the event may lie in the range. `certain`: it can lie nowhere else. */
export type Within = 'possible' | 'certain'

/** What the reader narrowed by: any of one group, and all groups together. Empty means everything. */
export interface Filter {
  readonly q: string
  readonly actors: readonly string[]
  readonly sources: readonly string[]
  readonly statuses: readonly EventStatus[]
  readonly origins: readonly EventOrigin[]
  readonly agreements: readonly Agreement[]
  /** Actors' ids, and `outletSpeaks`. */
  readonly speakers: readonly string[]
  readonly from: IsoDay | null
  readonly to: IsoDay | null
  readonly within: Within
}

export const emptyFilter: Filter = {
  q: '',
  actors: [],
  sources: [],
  statuses: [],
  origins: [],
  agreements: [],
  speakers: [],
  from: null,
  to: null,
  within: 'possible',
}

/** The parts of a filter that can be dropped one by one. */
export const filterParts = ['q', 'actors', 'speakers', 'sources', 'agreements', 'statuses', 'origins', 'dates'] as const
export type FilterPart = (typeof filterParts)[number]

/** The events that a filter lets through, in their order. */
export function filterEvents(index: CorpusIndex, filter: Filter): TimelineEvent[] {
  const terms = searchTerms(filter.q)
  const range = dateRange(filter)
  return index.corpus.events.filter(
    (event) =>
      anyOf(filter.actors, event.actors) &&
      anyOf(filter.sources, index.sourcesOfEvent.get(event.id) ?? []) &&
      anyOf(filter.statuses, [event.status]) &&
      anyOf(filter.origins, [event.origin]) &&
      anyOf(filter.agreements, index.agreementsOfEvent.get(event.id) ?? []) &&
      (filter.speakers.length === 0 || anyOf(filter.speakers, speakersOf(event))) &&
      (range === null || liesIn(range, event, filter.within, index)) &&
      terms.every((term) => index.searchTextOfEvent.get(event.id)?.includes(term)),
  )
}

/** True when the part narrows anything. */
export function isSet(filter: Filter, part: FilterPart): boolean {
  if (part === 'q') return searchTerms(filter.q).length > 0
  return part === 'dates' ? filter.from !== null || filter.to !== null : filter[part].length > 0
}

/** The same filter without one of its parts. */
export function withoutPart(filter: Filter, part: FilterPart): Filter {
  if (part === 'dates') return { ...filter, from: null, to: null, within: 'possible' }
  return { ...filter, [part]: emptyFilter[part] }
}

/** The parts that narrow, in the order of `filterParts`. */
export function setParts(filter: Filter): FilterPart[] {
  return filterParts.filter((part) => isSet(filter, part))
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
