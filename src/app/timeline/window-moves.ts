import { parseEdtf, pointBounds } from '../../corpus/edtf.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { countingDay, type TimeWindow } from '../../corpus/time-window.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'

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
    const { from, to } = extentOf(event)
    return edge === 'before' ? to <= window.start : from >= window.end
  })
}

/** The day to go to for the event nearest to the edge; null where there is none. */
export function nearestDay(hidden: readonly TimelineEvent[], edge: Edge): number | null {
  if (hidden.length === 0) return null
  const extents = hidden.map(extentOf)
  return edge === 'before' ? Math.max(...extents.map(({ to }) => to)) - 1 : Math.min(...extents.map(({ from }) => from))
}

/** The days that an event's mark covers; of an open side, only those next to it. `to` is the day after. */
function extentOf({ date, earliest, latest }: TimelineEvent): { readonly from: number; readonly to: number } {
  const day = (text: string | null) => parseIsoDay(text ?? '') ?? 0
  const parsed = earliest === null || latest === null ? parseEdtf(date) : null
  const end = parsed?.kind === 'interval' ? [parsed.start, parsed.end].find((one) => typeof one === 'object') : null
  const known = end ? pointBounds(end) : { earliest: earliest ?? latest, latest: latest ?? earliest }
  return { from: day(known.earliest), to: day(known.latest) + 1 }
}

/** The window, moved just so far that the event's counting day is in it. */
export function withInView(window: TimeWindow, event: TimelineEvent): TimeWindow {
  const day = countingDay(event)
  return day >= window.start && day < window.end ? window : centredOn(window, day)
}
