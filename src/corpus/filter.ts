import type { Agreement } from './compared-sources.ts'
import type { EventOrigin, EventStatus, IsoDay } from './model.ts'
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
