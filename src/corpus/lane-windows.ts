import type { EventDays } from './event-days.ts'
import { type EventLane, zoneSize } from './event-lanes.ts'
import { partitionPoint } from './partition-point.ts'
import { busiestOf, padded, type TimeWindow } from './time-window.ts'
import type { UtcDay } from './utc-day.ts'

export type WindowSide = 'before' | 'after'

/** How many events of a lane lie wholly before the window, have a day in it, lie wholly after it. */
export interface WindowCounts {
  readonly before: number
  readonly inside: number
  readonly after: number
}

/**
 * Counts a lane's events against a window by two binary searches: whatever neither ended before it nor begins after it
 * has a day in it, one that began long before and lasts included.
 */
export function countInWindow({ starts, ends }: Pick<EventLane, 'starts' | 'ends'>, window: TimeWindow): WindowCounts {
  const before = partition(ends, 0, ends.length, (day) => day + 1 > window.start)
  const after = starts.length - partition(starts, 0, starts.length, (day) => day >= window.end)
  return { before, inside: starts.length - before - after, after }
}

/** How many of a lane's events stand in the list under a day in each of `bins` equal parts of a window. */
export function laneDensity({ listed }: Pick<EventLane, 'listed'>, window: TimeWindow, bins: number): Uint32Array {
  // By this and no other sum, so that rounding puts a day into one bin, from whichever side it is asked.
  const binOf = (day: UtcDay) => Math.floor(((day - window.start) / (window.end - window.start)) * bins)
  const counts = new Uint32Array(bins)
  for (let entry = partition(listed, 0, listed.length, (day) => binOf(day) >= 0); entry < listed.length; ) {
    const bin = binOf(listed[entry] ?? 0)
    if (bin >= bins) break
    const next = partitionNear(listed, entry, (day) => binOf(day) > bin)
    counts[bin] = next - entry
    entry = next
  }
  return counts
}

/** The places of a lane's events with a day in the window, in order. Count first, where there may be many. */
export function eventsInWindow(lane: EventLane, { starts, ends }: EventDays, window: TimeWindow): number[] {
  const found: number[] = []
  for (let zone = 0; zone < lane.zoneEnds.length; zone++) {
    if ((lane.zoneStarts[zone] ?? 0) >= window.end || (lane.zoneEnds[zone] ?? 0) + 1 <= window.start) continue
    for (const event of lane.events.subarray(zone * zoneSize, (zone + 1) * zoneSize)) {
      if ((starts[event] ?? 0) < window.end && (ends[event] ?? 0) + 1 > window.start) found.push(event)
    }
  }
  return found
}

/** The last day of what ended before the window, or the first of what begins after it; null where nothing does. */
export function nearestBeyond(
  lane: Pick<EventLane, 'starts' | 'ends'>,
  window: TimeWindow,
  side: WindowSide,
): UtcDay | null {
  const { before, after } = countInWindow(lane, window)
  if (side === 'before') return lane.ends[before - 1] ?? null
  return lane.starts[lane.starts.length - after] ?? null
}

/** All days of a lane's marks, with a margin of one part in forty; null for a lane without events. */
export function windowOfLane({ starts, ends }: EventLane): TimeWindow | null {
  const [first, last] = [starts[0], ends.at(-1)]
  return first === undefined || last === undefined ? null : padded(first, last + 1, 1 / 40)
}

/** The shortest window that holds a share (0–1) of a lane's events by their days in the list; see `busiestWindow`. */
export function busiestWindowOfLane(lane: EventLane, share: number): TimeWindow | null {
  const all = windowOfLane(lane)
  return all && busiestOf(lane.listed, all, share)
}

/** How many of ascending days are before a day: the place of the first that is not. */
export function countBefore(days: Int32Array, day: number): number {
  return partition(days, 0, days.length, (one) => one >= day)
}

/** The first place of an ascending stretch at which a condition holds that holds from there on; its end where none. */
function partition(days: Int32Array, first: number, end: number, holds: (day: UtcDay) => boolean): number {
  return partitionPoint(first, end, (index) => holds(days[index] ?? 0))
}

/** The same up to the end where the place is likely near: in steps that double (exponential search). */
function partitionNear(days: Int32Array, first: number, holds: (day: UtcDay) => boolean): number {
  let [low, step] = [first, 1]
  while (low + step - 1 < days.length && !holds(days[low + step - 1] ?? 0)) {
    low += step
    step *= 2
  }
  return partition(days, low, Math.min(low + step - 1, days.length), holds)
}
