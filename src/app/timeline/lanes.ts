import type { Bitset } from '../../corpus/bitset.ts'
import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { countFacet, type FacetGroup } from '../../corpus/event-index.ts'
import { eventsOfLane, type LaneKey, listLane } from '../../corpus/event-lanes.ts'
import { eventStatuses } from '../../corpus/model.ts'
import type { Say } from '../language/message.ts'
import type { LaneKind } from '../state/view-state.ts'
import { type Lane, soleLane } from './lane.ts'

const rowsAlone = 17
const rowsOfFew = 12

export interface Lanes {
  readonly shown: readonly Lane[]
  /** How many have events and are not shown. */
  readonly more: number
}

type LaneNames = Pick<CollectionIndex, 'eventIndex' | 'sources'> & {
  readonly corpus: Pick<CollectionIndex['corpus'], 'actors'>
}

/**
 * The lanes of a kind that have events, the fullest actors first; one nameless lane for `none`. Of more than `most` the
 * fullest are shown, in the same order.
 */
export function lanesOf(kind: LaneKind, collection: LaneNames, events: Bitset, most: number, say: Say): Lanes {
  const { eventIndex } = collection
  const lay = (key: LaneKey) => listLane(eventIndex.days, eventsOfLane(eventIndex, key, events))
  if (kind === 'none') return { shown: [{ id: soleLane, label: '', laid: lay(null) }], more: 0 }
  const { group, names } = namesOf(kind, collection, say)
  const counts = countsOf(group, collection, events)
  const filled = names.filter(({ id }) => (counts.get(id) ?? 0) > 0)
  const byCount = filled.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
  const fullest = new Set(byCount.slice(0, most))
  const shown = (kind === 'actor' ? byCount : filled).filter((name) => fullest.has(name))
  return {
    shown: shown.map(({ id, name }) => ({ id, label: name, laid: lay({ group, id }) })),
    more: filled.length - shown.length,
  }
}

function namesOf(kind: Exclude<LaneKind, 'none'>, { corpus, sources }: LaneNames, say: Say) {
  const groups = { actor: 'actors', source: 'sources', status: 'statuses' } as const
  const names = {
    actor: corpus.actors,
    source: sources,
    status: eventStatuses.map((status) => ({ id: status, name: say(`status.${status}`) })),
  }
  return { group: groups[kind], names: names[kind].map(({ id, name }) => ({ id, name })) }
}

function countsOf(group: FacetGroup, { eventIndex }: LaneNames, events: Bitset): ReadonlyMap<string, number> {
  const facet = eventIndex.facets[group]
  const counts = countFacet(facet, events)
  return new Map(facet.ids.map((id, value) => [id, counts[value] ?? 0]))
}

/** Rows for each lane, so that few lanes are roomy and many stay readable; the same at every zoom. */
export function rowsPerLane(laneCount: number): number {
  if (laneCount <= 1) return rowsAlone
  return laneCount <= 4 ? rowsOfFew : 2
}
