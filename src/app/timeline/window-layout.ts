import type { EventIndex } from '../../corpus/event-index.ts'
import { type TiledLane, tileLane } from '../../corpus/lane-tiles.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import type { Lane } from './lane.ts'
import { type PlacedBlock, placeBlock } from './placed-marks.ts'
import { type RowedLane, rowLane } from './rowed-lane.ts'
import { blocksInView, longInRow, type Zoom } from './time-blocks.ts'

/** No more elements are drawn at a time. */
const mostDrawn = 300
/** A mark with its label is worth so much of a row; where there is less, tiles tell more. */
const leastPxPerMark = 30
/** Between two long marks of a row: this part of the shortest of them. */
const gapPart = 1 / 16

/** What the rows of a lane are for, from the first to the last. */
export interface RowUse {
  readonly all: number
  readonly short: number
  readonly long: number
}

/** The row of groups comes after those of short marks, the band after those of long ones. */
export function rowUse(rows: number): RowUse {
  const long = rows >= 16 ? 3 : rows >= 8 ? 2 : 0
  return { all: Math.max(2, rows), short: Math.max(1, rows - long - (long > 0 ? 2 : 1)), long }
}

/** A lane with what any window of it is drawn from, at one zoom. */
export interface PreparedLane {
  readonly id: string
  readonly label: string
  readonly rows: RowUse
  readonly tiled: TiledLane
  readonly rowed: RowedLane
}

export function prepareLane(
  lane: Lane,
  index: EventIndex,
  { grain, longest }: Pick<Zoom, 'grain' | 'longest'>,
  rows: RowUse,
): PreparedLane {
  return {
    id: lane.id,
    label: lane.label,
    rows,
    tiled: tileLane(lane.laid, index, grain),
    rowed: rowLane(lane.laid, index, { longest, turns: rows.short, rows: rows.long, gap: longest * gapPart }),
  }
}

/** A block of time in one lane: its short marks placed, or null where it is drawn as tiles. */
export interface LaneBlock {
  readonly block: TimeWindow
  readonly lane: PreparedLane
  readonly placed: PlacedBlock | null
}

/**
 * Says for each lane whether a block of time is drawn as marks or as tiles: marks for the lanes with fewest, as long as
 * all of them together are few enough. It depends on zoom and filter alone.
 */
export function layoutBlock(
  lanes: readonly PreparedLane[],
  index: EventIndex,
  block: TimeWindow,
  zoom: Zoom,
): LaneBlock[] {
  const blockPx = (block.end - block.start) * zoom.pxPerDay
  const placed = lanes.map((lane) => {
    const rows = lane.rows.short
    const most = Math.floor((rows * blockPx) / leastPxPerMark)
    return placeBlock(lane.rowed, index, block, { pxPerDay: zoom.pxPerDay, rows }, most)
  })
  const byCost = [...placed.keys()].sort((a, b) => costOf(placed[a]) - costOf(placed[b]))
  const fitting = new Set<number>()
  let left = mostInBlock(lanes, zoom)
  for (const at of byCost) {
    left -= costOf(placed[at])
    if (left >= 0) fitting.add(at)
  }
  return lanes.map((lane, at) => ({ block, lane, placed: fitting.has(at) ? (placed[at] ?? null) : null }))
}

/** What the long marks and a tick of articles for each tile leave, shared by the blocks that are in view. */
function mostInBlock(lanes: readonly PreparedLane[], { tilesInView }: Zoom): number {
  const long = lanes.reduce((sum, { rows }) => sum + rows.long * longInRow, 0)
  return Math.floor((mostDrawn - tilesInView - long) / blocksInView)
}

function costOf(placed: PlacedBlock | null | undefined): number {
  return placed?.cost ?? Number.POSITIVE_INFINITY
}
