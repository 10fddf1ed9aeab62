import type { EventIndex } from '../../corpus/event-index.ts'
import type { LaneEntries } from '../../corpus/event-lanes.ts'
import type { Lane } from './lane.ts'
import { rowsPerLane } from './lanes.ts'
import type { Zoom } from './time-blocks.ts'
import { type PreparedLane, prepareLane, rowUse } from './window-layout.ts'

/** This zoom of a lane, those beside it, and the one that the reader comes from. */
const mostKept = 4

/** All that a lane is prepared by; most small zooms share it. */
export type PreparedBy = Pick<Zoom, 'grain' | 'longest'>

/**
 * Prepares lanes for drawing, and keeps the last of each lane: who zooms back finds it, and so does who clears a filter,
 * since the lane of all events is the same one again.
 */
export function keptLanes(): (lanes: readonly Lane[], index: EventIndex, by: PreparedBy) => PreparedLane[] {
  const last = new WeakMap<LaneEntries, ReadonlyMap<string, PreparedLane>>()
  return (lanes, index, by) => {
    const rows = rowUse(rowsPerLane(lanes.length))
    return lanes.map((lane) => {
      const how = `${lane.id} ${rows.all} ${by.grain} ${by.longest}`
      const kept = last.get(lane.laid) ?? new Map<string, PreparedLane>()
      const prepared = kept.get(how) ?? prepareLane(lane, index, by, rows)
      const others = [...kept].filter(([key]) => key !== how)
      last.set(lane.laid, new Map([[how, prepared], ...others.slice(0, mostKept - 1)]))
      return prepared
    })
  }
}
