import type { TimelineEvent } from './model.ts'
import { parseIsoDay, type UtcDay } from './utc-day.ts'

/** A stretch of time in days since 1970-01-01, UTC; fractions are parts of a day. */
export interface TimeWindow {
  readonly start: UtcDay
  readonly end: UtcDay
}

type Dated = Pick<TimelineEvent, 'earliest' | 'latest'>

/** The day at which an event is counted: its first possible day, else its last. */
export function countingDay(event: Dated): UtcDay {
  return parseIsoDay(event.earliest ?? event.latest ?? '') ?? 0
}

/** Every bounded day of every event, with a margin of one part in forty; null without events. */
export function fullWindow(events: readonly Dated[]): TimeWindow | null {
  const days = events
    .flatMap((event) => [event.earliest, event.latest])
    .flatMap((day) => (day ? (parseIsoDay(day) ?? []) : []))
  const [one] = days
  if (one === undefined) return null
  // Not spread into the arguments of Math.min: of a hundred thousand there is no room for them on the stack.
  const [first, last] = [days.reduce((a, b) => Math.min(a, b), one), days.reduce((a, b) => Math.max(a, b), one)]
  return padded(first, last + 1, 1 / 40)
}

/**
 * The shortest window that holds a share (0–1) of the events by their counting days: where a reader should begin.
 * Everything, where that is hardly longer; null without events.
 */
export function busiestWindow(events: readonly Dated[], share: number): TimeWindow | null {
  const all = fullWindow(events)
  const days = events.map(countingDay).sort((a, b) => a - b)
  return all && busiestOf(days, all, share)
}

/** The same by days in order, all of which lie in a window; null without days. */
export function busiestOf(days: ArrayLike<UtcDay>, all: TimeWindow, share: number): TimeWindow | null {
  const first = days[0]
  if (first === undefined) return null
  const needed = Math.max(1, Math.ceil(days.length * share))
  let best: TimeWindow = { start: first, end: days[days.length - 1] ?? first }
  for (let i = 0; i + needed <= days.length; i++) {
    const [start = first, end = first] = [days[i], days[i + needed - 1]]
    if (end - start < best.end - best.start) best = { start, end }
  }
  const window = padded(best.start, best.end + 1, 1 / 8)
  return window.end - window.start > (all.end - all.start) / 2 ? all : window
}

/** How many events are counted in each of `bins` equal parts of a window. */
export function density(events: readonly Dated[], window: TimeWindow, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0)
  for (const event of events) {
    const bin = Math.floor(((countingDay(event) - window.start) / (window.end - window.start)) * bins)
    if (bin >= 0 && bin < bins) counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
}

/** A stretch of days with a margin of a part of it on either side, of a day at least; `end` is the day after. */
export function padded(start: UtcDay, end: UtcDay, part: number): TimeWindow {
  const margin = Math.max(1, (end - start) * part)
  return { start: start - margin, end: end + margin }
}
