import { openEnd, openStart } from './event-columns.ts'
import type { EventIndex } from './event-index.ts'
import { type EventLane, type LaneEntries, layLane } from './event-lanes.ts'
import { countBefore, countInWindow } from './lane-windows.ts'
import { type TileGrain, tileAt } from './time-tiles.ts'
import type { TimeWindow } from './time-window.ts'

/**
 * A lane cut by the tiles of the calendar: an event lies either within one tile, whatever day of it, or reaches over the
 * edge of one, because its date is vague, open on one side, or it lasts. Nobody is told that such an event was in one of them.
 */
export interface TiledLane {
  readonly grain: TileGrain
  /** First days of the events that lie within a tile, ascending. */
  readonly within: Int32Array
  readonly reaching: EventLane
  /** The most events within one tile of the lane. */
  readonly most: number
}

/** Cuts a lane by tiles; made once for a lane and a grain, for questions at each frame. */
export function tileLane(lane: LaneEntries, { columns, days }: EventIndex, grain: TileGrain): TiledLane {
  const within = new Int32Array(lane.events.length)
  const reaching = new Uint32Array(lane.events.length)
  let [count, rest] = [0, 0]
  let tile: TimeWindow = { start: 0, end: 0 }
  for (const event of lane.events) {
    const start = days.starts[event] ?? 0
    if (start < tile.start || start >= tile.end) tile = tileAt(start, grain)
    const isOpen = columns.earliest[event] === openStart || columns.latest[event] === openEnd
    if (!isOpen && (days.ends[event] ?? 0) < tile.end) within[count++] = start
    else reaching[rest++] = event
  }
  // Without open sides, the order of the list is that of the first days.
  const sorted = within.slice(0, count)
  return { grain, within: sorted, reaching: layLane(days, reaching.slice(0, rest)), most: mostInTile(sorted, grain) }
}

/** What a tile holds: the events within it, and how many others may be in it or last then. */
export interface TileCount {
  readonly within: number
  readonly reaching: number
}

/** Counts what a tile of the lane's grain holds, by binary searches. */
export function countTile({ within, reaching }: TiledLane, tile: TimeWindow): TileCount {
  return {
    within: countBefore(within, tile.end) - countBefore(within, tile.start),
    reaching: countInWindow(reaching, tile).inside,
  }
}

/** The nearest tile after the given one, or before it, that has an event within it or beginning in it; null for none. */
export function nextTile(lane: TiledLane, tile: TimeWindow, side: 'before' | 'after'): TimeWindow | null {
  const near = [lane.within, lane.reaching.starts].flatMap((days) => {
    const at = side === 'after' ? countBefore(days, tile.end) : countBefore(days, tile.start) - 1
    return days[at] ?? []
  })
  if (near.length === 0) return null
  return tileAt(side === 'after' ? Math.min(...near) : Math.max(...near), lane.grain)
}

function mostInTile(days: Int32Array, grain: TileGrain): number {
  let [most, count, end] = [0, 0, Number.NEGATIVE_INFINITY]
  for (const day of days) {
    if (day >= end) {
      end = tileAt(day, grain).end
      count = 0
    }
    most = Math.max(most, ++count)
  }
  return most
}
