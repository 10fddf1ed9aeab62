import { useMemo, useState } from 'react'
import type { EventIndex } from '../../corpus/event-index.ts'
import type { LaneEntries } from '../../corpus/event-lanes.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import type { Lane } from './lane.ts'
import { rowsPerLane } from './lanes.ts'
import { blocksIn, type Zoom, zoomOf } from './time-blocks.ts'
import { type LaneBlock, layoutBlock, type PreparedLane, prepareLane, rowUse } from './window-layout.ts'

/** So many events, in all lanes together, are laid out as a whole; of more, only what is in view. */
export const mostLaidOut = 240

/** What a window of many events is drawn from. */
export interface Dense {
  readonly zoom: Zoom
  readonly lanes: readonly PreparedLane[]
  readonly blocks: readonly LaneBlock[]
  /** What comes after them, which the labels of the last must not reach where it is tiles. */
  readonly after: readonly LaneBlock[]
  /** All that the blocks cover. */
  readonly stretch: TimeWindow
}

/** Prepares lanes of many events for drawing; null for few, or as long as the drawing has no width. */
export function useDense(
  lanes: readonly Lane[],
  index: EventIndex,
  window: TimeWindow,
  pxPerDay: number,
  widthPx: number,
): Dense | null {
  const isDense = pxPerDay > 0 && entriesOf(lanes) > mostLaidOut
  const zoom = useMemo(() => (isDense ? zoomOf(pxPerDay, widthPx) : null), [isDense, pxPerDay, widthPx])
  const grain = zoom?.grain
  const longest = zoom?.longest
  const [kept] = useState(keptLanes)
  const prepared = useMemo(() => {
    if (grain === undefined || longest === undefined) return null
    const rows = rowUse(rowsPerLane(lanes.length))
    return lanes.map((lane) =>
      kept(lane, `${rows.all} ${grain} ${longest}`, () => prepareLane(lane, index, { grain, longest }, rows)),
    )
  }, [lanes, index, grain, longest, kept])
  const blocks = zoom ? blocksIn(window, zoom) : []
  const [start, end] = [blocks[0]?.start ?? 0, blocks.at(-1)?.end ?? 0]
  return useMemo(() => {
    if (!zoom || !prepared) return null
    const stretch = { start, end }
    const lay = (time: TimeWindow) => blocksIn(time, zoom).flatMap((block) => layoutBlock(prepared, index, block, zoom))
    return { zoom, lanes: prepared, blocks: lay(stretch), after: lay({ start: end, end: end + 1 }), stretch }
  }, [zoom, prepared, index, start, end])
}

/** Lanes as they were last prepared: the lane of all events, that of no filter, comes back with every filter cleared. */
function keptLanes() {
  const last = new WeakMap<LaneEntries, { readonly how: string; readonly lane: PreparedLane }>()
  return (lane: Lane, how: string, prepare: () => PreparedLane): PreparedLane => {
    const kept = last.get(lane.laid)
    if (kept?.how === how && kept.lane.id === lane.id) return kept.lane
    const prepared = prepare()
    last.set(lane.laid, { how, lane: prepared })
    return prepared
  }
}

/** How many marks all lanes together would have. */
function entriesOf(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, { laid }) => sum + laid.events.length, 0)
}

/** Two zooms that differ by less than the eye sees are one, so that panning keeps the layout. */
export function roundedScale(pxPerDay: number): number {
  return Number.isFinite(pxPerDay) ? Number(pxPerDay.toPrecision(4)) : 0
}
