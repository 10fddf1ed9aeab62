import { nextTile, type TiledLane } from '../../corpus/lane-tiles.ts'
import { tileAt } from '../../corpus/time-tiles.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import type { UtcDay } from '../../corpus/utc-day.ts'

/** A lane by whose tiles one can walk. */
export interface WalkedLane {
  readonly id: string
  readonly label: string
  readonly tiled: TiledLane
}

/** A tile of a lane: the one of the zoom's grain that a day is in. */
export interface TileRef {
  readonly lane: string
  readonly day: UtcDay
}

/** The lane and the stretch of time that are meant; null where the lane is not drawn. */
export function tileMeant(lanes: readonly WalkedLane[], ref: TileRef | null) {
  const lane = lanes.find(({ id }) => id === ref?.lane)
  return lane && ref ? { lane, tile: tileAt(ref.day, lane.tiled.grain) } : null
}

/** The next tile with events in a lane, from the one at hand, else from the edge of the window. */
export function tileBeside(
  lanes: readonly WalkedLane[],
  at: TileRef | null,
  window: TimeWindow,
  side: 'before' | 'after',
): TileRef | null {
  const lane = tileMeant(lanes, at)?.lane ?? lanes[0]
  if (!lane) return null
  const edge = side === 'after' ? { start: window.start, end: window.start } : { start: window.end, end: window.end }
  const next = nextTile(lane.tiled, tileMeant(lanes, at)?.tile ?? edge, side)
  return next && { lane: lane.id, day: next.start }
}

/** The same stretch of time in the lane above or below; that of the first lane at the start of the window, without one. */
export function tileAcross(
  lanes: readonly WalkedLane[],
  at: TileRef | null,
  window: TimeWindow,
  step: 1 | -1,
): TileRef | null {
  const row = lanes.findIndex(({ id }) => id === at?.lane)
  if (at === null || row === -1) return tileBeside(lanes, null, window, 'after')
  const lane = lanes[Math.max(0, Math.min(lanes.length - 1, row + step))]
  return lane ? { ...at, lane: lane.id } : null
}
