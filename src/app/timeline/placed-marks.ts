import { openEnd, openStart } from '../../corpus/event-columns.ts'
import type { EventIndex } from '../../corpus/event-index.ts'
import { countBefore } from '../../corpus/lane-windows.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import type { UtcDay } from '../../corpus/utc-day.ts'
import { arrowPx, clusterPx, dotPx, labelGapPx, rowGapPx } from './mark-sizes.ts'
import type { RowedLane } from './rowed-lane.ts'

/** Where a mark stands, known before its event's title and date are loaded. */
export interface PlacedMark {
  readonly place: number
  readonly row: number
  readonly from: UtcDay
  readonly to: UtcDay
  /** Where the next mark of its row begins, which its label must not reach. */
  readonly next: UtcDay
}

/** Events that would lie over others of their row, counted in one place. */
export interface PlacedGroup {
  readonly places: readonly number[]
  readonly from: UtcDay
  readonly to: UtcDay
}

export interface PlacedBlock {
  readonly marks: readonly PlacedMark[]
  readonly groups: readonly PlacedGroup[]
  /** The most elements that drawing it takes. */
  readonly cost: number
}

export interface PlaceOptions {
  readonly pxPerDay: number
  readonly rows: number
}

/**
 * Places the short marks of a lane that begin in a block of time. The event of rank r stands in row r modulo the number
 * of rows, unless one before it in that row reaches over it, drawn or not: by this alone, so that it is the same from wherever one
 * looks. Null where there are more than `most`, without counting them.
 */
export function placeBlock(
  lane: RowedLane,
  index: EventIndex,
  block: TimeWindow,
  { pxPerDay, rows }: PlaceOptions,
  most: number,
): PlacedBlock | null {
  const [first, end] = [countBefore(lane.listed, block.start), countBefore(lane.listed, block.end)]
  if (end - first > most) return null
  const extent = (rank: number) => {
    const place = lane.short[rank]
    return place === undefined ? null : extentOf(place, index, pxPerDay)
  }
  const marks: PlacedMark[] = []
  const left: { place: number; at: UtcDay }[] = []
  for (let rank = first; rank < end; rank++) {
    const place = lane.short[rank] ?? 0
    const { from, to } = extentOf(place, index, pxPerDay)
    if (isReached(lane, index, rank, { pxPerDay, rows })) left.push({ place, at: (from + to) / 2 })
    else marks.push({ place, row: rank % rows, from, to, next: extent(rank + rows)?.from ?? Number.POSITIVE_INFINITY })
  }
  const groups = groupsOf(left, block, pxPerDay)
  const parts = marks.reduce((sum, { place }) => sum + partsAtMost(place, index), 0)
  return { marks, groups, cost: marks.length + groups.length + parts }
}

/** True where a mark lies under an earlier one of its row. */
function isReached(lane: RowedLane, index: EventIndex, rank: number, { pxPerDay, rows }: PlaceOptions): boolean {
  const from = extentOf(lane.short[rank] ?? 0, index, pxPerDay).from - rowGapPx / pxPerDay
  for (let before = rank - rows; before >= 0; before -= rows) {
    if ((lane.reach[before] ?? 0) + 1 > from) return true
    if (extentOf(lane.short[before] ?? 0, index, pxPerDay).to > from) return true
    // What is earlier ends earlier; but for an arrow, or the size of a dot.
    if ((lane.listed[before] ?? 0) + arrowPx / pxPerDay < from) return false
  }
  return false
}

/** The days that a mark covers on the screen: what is small is still seen, what is open has its arrow. */
function extentOf(place: number, { columns, days }: EventIndex, pxPerDay: number) {
  const [from, to] = [days.starts[place] ?? 0, (days.ends[place] ?? 0) + 1]
  if (columns.earliest[place] === openStart) return { from: Math.min(from, to - arrowPx / pxPerDay), to }
  if (columns.latest[place] === openEnd) return { from, to: Math.max(to, from + arrowPx / pxPerDay) }
  const half = Math.max(dotPx / pxPerDay, to - from === 1 ? 0 : to - from) / 2
  return { from: (from + to) / 2 - half, to: (from + to) / 2 + half }
}

/** Its label may stand until here, beside it, and begins there. */
export function labelRoom({ to, next }: PlacedMark, pxPerDay: number): number {
  return (next - to) * pxPerDay - labelGapPx - rowGapPx
}

function groupsOf(left: readonly { place: number; at: UtcDay }[], block: TimeWindow, pxPerDay: number): PlacedGroup[] {
  const half = clusterPx / 2 / pxPerDay
  const groups: { places: number[]; middle: UtcDay }[] = []
  for (const { place, at } of left) {
    const last = groups.at(-1)
    // Inside its block, so that it is clear of the next one's; where it is moved to, it may meet the one before it.
    const middle = Math.max(block.start + half, Math.min(block.end - half, at))
    if (last && (middle - last.middle) * pxPerDay < clusterPx + rowGapPx) last.places.push(place)
    else groups.push({ places: [place], middle })
  }
  return groups.map(({ places, middle }) => ({ places, from: middle - half, to: middle + half }))
}

/** The parts that the mark of an event may have: its possible stretches, or what of it is certain. */
function partsAtMost(place: number, { columns: { gaps }, days }: EventIndex): number {
  if (days.starts[place] === days.ends[place]) return 0
  const at = gaps.events.indexOf(place)
  return at === -1 ? 1 : (gaps.offsets[at + 1] ?? 0) - (gaps.offsets[at] ?? 0)
}
