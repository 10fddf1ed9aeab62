import type { EventLane } from '../../corpus/event-lanes.ts'
import { busiestWindowOfLane, countInWindow, windowOfLane } from '../../corpus/lane-windows.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { zoomed } from './window-moves.ts'

/** How much the drawing shows at first: a share of the events, and no fewer days than this. */
export interface Opening {
  readonly share: number
  readonly days: number
}

/** All that the drawing can show. */
export function limitsOf(all: EventLane): TimeWindow {
  const range = windowOfLane(all) ?? { start: 0, end: 365 }
  // Room for the label of the last event.
  return { start: range.start, end: range.end + (range.end - range.start) / 10 }
}

/** `usual`, the busy window of all events; under a filter that leaves nothing there, that of those that it leaves. */
export function openingWindow(usual: TimeWindow, visible: EventLane, range: TimeWindow, opening: Opening): TimeWindow {
  return countInWindow(visible, usual).inside === 0 ? busyWindow(visible, range, opening) : usual
}

/** A window as wide as the given one, or as all there is, within what the drawing can show. */
export function clamped(window: TimeWindow, range: TimeWindow): TimeWindow {
  const width = Math.min(window.end - window.start, range.end - range.start)
  const start = Math.min(Math.max(window.start, range.start), range.end - width)
  return { start, end: start + width }
}

/** Where most events of a lane are. */
export function busyWindow(lane: EventLane, range: TimeWindow, { share, days }: Opening): TimeWindow {
  const busy = busiestWindowOfLane(lane, share)
  if (!busy) return range
  const width = busy.end - busy.start
  // Half as much again to the right, for the labels of the last events.
  const withLabels = { start: busy.start, end: Math.min(range.end, busy.end + width / 2) }
  return zoomed(withLabels, Math.max(1, days / (withLabels.end - withLabels.start)))
}
