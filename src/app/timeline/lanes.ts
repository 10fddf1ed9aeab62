import type { CorpusIndex } from '../../corpus/corpus-index.ts'
import { eventStatuses, type TimelineEvent } from '../../corpus/model.ts'
import type { LaneKind } from '../state/view-state.ts'
import { type Lane, soleLane } from './lane.ts'

const rowsAlone = 17
const rowsOfFew = 12

/** The lanes of a kind that have events, the fullest actors first; one nameless lane for `none`. */
export function lanesOf(kind: LaneKind, events: readonly TimelineEvent[], index: CorpusIndex): Lane[] {
  const lane = (id: string, label: string, has: (event: TimelineEvent) => boolean): Lane => ({
    id,
    label,
    events: events.filter(has),
  })
  return lanesOfKind(kind, index, lane).filter((one) => one.events.length > 0 || kind === 'none')
}

function lanesOfKind(
  kind: LaneKind,
  index: CorpusIndex,
  lane: (id: string, label: string, has: (event: TimelineEvent) => boolean) => Lane,
): Lane[] {
  switch (kind) {
    case 'none':
      return [lane(soleLane, '', () => true)]
    case 'source':
      return index.sources.map(({ id, name }) =>
        lane(id, name, (event) => index.sourcesOfEvent.get(event.id)?.includes(id) ?? false),
      )
    case 'status':
      return eventStatuses.map((status) => lane(status, status, (event) => event.status === status))
    case 'actor':
      return index.corpus.actors
        .map(({ id, name }) => lane(id, name, (event) => event.actors.includes(id)))
        .sort((a, b) => b.events.length - a.events.length)
  }
}

/** Rows for each lane, so that few lanes are roomy and many stay readable; the same at every zoom. */
export function rowsPerLane(laneCount: number): number {
  if (laneCount <= 1) return rowsAlone
  return laneCount <= 4 ? rowsOfFew : 2
}
