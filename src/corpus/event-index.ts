import { type Bitset, countInBoth, noneOf } from './bitset.ts'
import { agreements } from './compared-sources.ts'
import type { EventColumns } from './event-columns.ts'
import { daysOfEvents, type EventDays } from './event-days.ts'
import type { Facets } from './facets.ts'
import { countValues, eventsWith, type ListColumn, type Postings, postingsOf } from './list-column.ts'
import { eventOrigins, eventStatuses } from './model.ts'

export type FacetGroup = keyof Facets

/**
 * A group of filters: of few values, a set of events for each (a bitmap index); of many, the values of each event and
 * the events of each value (an inverted index).
 */
export type FacetColumn =
  | { readonly ids: readonly string[]; readonly sets: readonly Bitset[] }
  | { readonly ids: readonly string[]; readonly column: ListColumn; readonly postings: Postings }

/** Columns with what answers a filter; made once, never changed. */
export interface EventIndex {
  readonly columns: EventColumns
  readonly days: EventDays
  readonly facets: Readonly<Record<FacetGroup, FacetColumn>>
}

/** Builds the index of a collection's columns. */
export function indexEvents(columns: EventColumns): EventIndex {
  const { status, origin, agreement } = columns
  return {
    columns,
    days: daysOfEvents(columns),
    facets: {
      actors: manyValues(columns.actors),
      sources: manyValues(columns.sources),
      speakers: manyValues(columns.speakers),
      statuses: fewValues(
        eventStatuses,
        status.map((value) => 1 << value),
      ),
      origins: fewValues(
        eventOrigins,
        origin.map((value) => 1 << value),
      ),
      agreements: fewValues(agreements, agreement),
    },
  }
}

/** The events that have one of the chosen values at least; a value that the collection does not have adds none. */
export function eventsHaving(facet: FacetColumn, chosen: readonly string[], size: number): Bitset {
  const values = chosen.map((id) => facet.ids.indexOf(id)).filter((value) => value !== -1)
  if ('postings' in facet) return eventsWith(facet.postings, values, size)
  const either = noneOf(size)
  for (const value of values) {
    const set = facet.sets[value]
    for (let word = 0; word < either.length; word++) either[word] = (either[word] ?? 0) | (set?.[word] ?? 0)
  }
  return either
}

/** How many of the events have each value, in the order of the group's ids. */
export function countFacet(facet: FacetColumn, events: Bitset): Uint32Array {
  if ('postings' in facet) return countValues(facet.column, events, facet.postings)
  return Uint32Array.from(facet.sets, (set) => countInBoth(set, events))
}

function manyValues(column: ListColumn): FacetColumn {
  return { ids: column.ids, column, postings: postingsOf(column) }
}

/** `masks` has, for each event, a bit for each value that it has. */
function fewValues(ids: readonly string[], masks: Uint8Array): FacetColumn {
  const sets = ids.map((_, value) => {
    const set = noneOf(masks.length)
    for (let place = 0; place < masks.length; place++) {
      set[place >>> 5] = (set[place >>> 5] ?? 0) | ((((masks[place] ?? 0) >>> value) & 1) << (place & 31))
    }
    return set
  })
  return { ids, sets }
}
