import { allOf } from '../../corpus/bitset.ts'
import { daysOfEvents } from '../../corpus/event-days.ts'
import { type EventIndex, indexEvents } from '../../corpus/event-index.ts'
import { type EventLane, eventsOfLane, layLane } from '../../corpus/event-lanes.ts'
import { askEvents } from '../../corpus/event-query.ts'
import { countInWindow, eventsInWindow, laneDensity } from '../../corpus/lane-windows.ts'
import { unpackColumns } from '../../corpus/packed-columns.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { densityBins, type IndexFigures, type IndexTask } from './index-measures.ts'
import { median, timedAtBest, timedWithin } from './timing.ts'

/** The same questions asked of the index, from the bytes on. */
export function measureColumns({ bytes, ids, filters, lanes, windows }: IndexTask): IndexFigures {
  const columns = unpackColumns(bytes, ids)
  const index = indexEvents(columns)
  const times = timedWithin(Number.POSITIVE_INFINITY, filters, (filter) => askEvents(index, filter, null))
  const facets = Object.values(index.facets).map((facet) => ('postings' in facet ? facet.postings : facet.sets))
  return {
    fromBytes: timedAtBest(() => unpackColumns(bytes, ids)),
    toIndex: timedAtBest(() => indexEvents(columns)),
    medianFilter: median(times),
    slowestFilter: Math.max(...times),
    ...laneFigures(index, lanes, windows),
    memory: bytesOf(columns) / 1e6,
    indexMemory: bytesOf(facets) / 1e6,
  }
}

function laneFigures(index: EventIndex, ids: readonly string[], windows: readonly TimeWindow[]): IndexFigures {
  const all = allOf(index.columns.size)
  const days = daysOfEvents(index.columns)
  const lay = () => ids.map((id) => layLane(days, eventsOfLane(index, { group: 'actors', id }, all)))
  const lanes = lay()
  const eachLane = (ask: (lane: EventLane, window: TimeWindow) => unknown) =>
    median(timedWithin(Number.POSITIVE_INFINITY, windows, (window) => lanes.map((lane) => ask(lane, window))))
  return {
    layLanes: timedAtBest(lay),
    layAll: timedAtBest(() => layLane(days, eventsOfLane(index, null, all))),
    count: eachLane(countInWindow),
    inside: eachLane((lane, window) => eventsInWindow(lane, days, window)),
    density: eachLane((lane, window) => laneDensity(lane, window, densityBins)),
  }
}

/** Bytes of the typed arrays in a value; what else is in it does not grow with the events. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, part) => sum + bytesOf(part), 0)
}
