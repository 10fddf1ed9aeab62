import { useEffect, useMemo, useState } from 'react'
import type { EventIndex } from '../../corpus/event-index.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { whenIdle } from '../ui/when-idle.ts'
import { keptLanes } from './kept-lanes.ts'
import type { Lane } from './lane.ts'
import { blocksIn, type Zoom, zoomOf } from './time-blocks.ts'
import { type LaneBlock, layoutBlock, type PreparedLane } from './window-layout.ts'

/** So many events, in all lanes together, are laid out as a whole; of more, only what is in view. */
export const mostLaidOut = 240
/** Of so many, the zooms beside the one in view are prepared while nobody waits; of more it would be felt. */
const mostAhead = 250_000

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
  const [prepare] = useState(keptLanes)
  const prepared = useMemo(
    () => (grain === undefined || longest === undefined ? null : prepare(lanes, index, { grain, longest })),
    [lanes, index, grain, longest, prepare],
  )
  useEffect(() => {
    if (!zoom || entriesOf(lanes) > mostAhead) return
    const [nearer, farther] = [zoomOf(zoom.pxPerDay * 2, widthPx), zoomOf(zoom.pxPerDay / 2, widthPx)]
    let stop = whenIdle(() => {
      prepare(lanes, index, nearer)
      stop = whenIdle(() => prepare(lanes, index, farther))
    })
    return () => stop()
  }, [zoom, lanes, index, widthPx, prepare])
  const blocks = zoom ? blocksIn(window, zoom) : []
  const [start, end] = [blocks[0]?.start ?? 0, blocks.at(-1)?.end ?? 0]
  return useMemo(() => {
    if (!zoom || !prepared) return null
    const stretch = { start, end }
    const lay = (time: TimeWindow) => blocksIn(time, zoom).flatMap((block) => layoutBlock(prepared, index, block, zoom))
    return { zoom, lanes: prepared, blocks: lay(stretch), after: lay({ start: end, end: end + 1 }), stretch }
  }, [zoom, prepared, index, start, end])
}

/** How many marks all lanes together would have. */
function entriesOf(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, { laid }) => sum + laid.events.length, 0)
}

/** Two zooms that differ by less than the eye sees are one, so that panning keeps the layout. */
export function roundedScale(pxPerDay: number): number {
  return Number.isFinite(pxPerDay) ? Number(pxPerDay.toPrecision(4)) : 0
}
