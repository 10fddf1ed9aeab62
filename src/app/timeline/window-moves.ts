import { markExtent } from '../../corpus/mark-extent.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { countingDay, type TimeWindow } from '../../corpus/time-window.ts'

/** The window made narrower (factor under 1) or wider around its middle. */
export function zoomed(window: TimeWindow, factor: number): TimeWindow {
  const middle = (window.start + window.end) / 2
  const half = Math.max(1, ((window.end - window.start) * factor) / 2)
  return { start: middle - half, end: middle + half }
}

/** The window moved by a part of its width; negative is earlier. */
export function panned(window: TimeWindow, part: number): TimeWindow {
  const by = (window.end - window.start) * part
  return { start: window.start + by, end: window.end + by }
}

/** The window of the same width with a day in its middle. */
export function centredOn(window: TimeWindow, day: number): TimeWindow {
  const half = (window.end - window.start) / 2
  return { start: day + 0.5 - half, end: day + 0.5 + half }
}

export type Edge = 'before' | 'after'

/** The events whose marks lie wholly beyond one edge of the window. */
export function beyond(events: readonly TimelineEvent[], window: TimeWindow, edge: Edge): TimelineEvent[] {
  return events.filter((event) => {
    const { from, to } = markExtent(event)
    return edge === 'before' ? to <= window.start : from >= window.end
  })
}

/** The day to go to for the event nearest to the edge; null where there is none. */
export function nearestDay(hidden: readonly TimelineEvent[], edge: Edge): number | null {
  if (hidden.length === 0) return null
  const extents = hidden.map(markExtent)
  // Not spread into arguments: of a hundred thousand there is no room for them on the stack.
  return edge === 'before'
    ? extents.reduce((last, { to }) => Math.max(last, to), Number.NEGATIVE_INFINITY) - 1
    : extents.reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY)
}

/** The window, moved just so far that the event's counting day is in it. */
export function withInView(window: TimeWindow, event: TimelineEvent): TimeWindow {
  const day = countingDay(event)
  return day >= window.start && day < window.end ? window : centredOn(window, day)
}
