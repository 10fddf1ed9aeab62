import { openEnd, openStart } from '../../corpus/event-columns.ts'
import type { EventIndex } from '../../corpus/event-index.ts'
import { type EventLane, type LaneEntries, layLane } from '../../corpus/event-lanes.ts'

/**
 * A lane made ready for marks at one zoom. Its short marks take turns in the rows by their rank, so that each keeps its
 * row whatever is in view. Those too long for that take a row of their own where one is free, in order of time; what
 * finds none is only told of by the band under the lane.
 */
export interface RowedLane {
  /** The places of the events with short marks, in order, and their days in the list. */
  readonly short: Uint32Array
  readonly listed: Int32Array
  /** For each of them, the last day of all that come before it in its row, and of itself. */
  readonly reach: Int32Array
  readonly long: EventLane
  readonly barred: EventLane
  /** The row of each entry of `barred`, from 0. */
  readonly barRows: Uint8Array
}

/** `longest`: the days of the longest short mark. `turns`: the rows for short marks, `rows` those for long ones. `gap`: days that must lie between two of a row. */
export interface RowOptions {
  readonly longest: number
  readonly turns: number
  readonly rows: number
  readonly gap: number
}

/** Sorts a lane's events into short and long marks, and gives the long ones their rows; made once for a zoom. */
export function rowLane(lane: LaneEntries, index: EventIndex, options: RowOptions): RowedLane {
  const { days } = index
  const short = new Uint32Array(lane.events.length)
  const listed = new Int32Array(lane.events.length)
  const reach = new Int32Array(lane.events.length)
  const long: number[] = []
  let count = 0
  for (let entry = 0; entry < lane.events.length; entry++) {
    const event = lane.events[entry] ?? 0
    const end = days.ends[event] ?? 0
    if (end - (days.starts[event] ?? 0) >= options.longest) long.push(event)
    else {
      short[count] = event
      reach[count] = count < options.turns ? end : Math.max(end, reach[count - options.turns] ?? 0)
      listed[count++] = lane.listed[entry] ?? 0
    }
  }
  const { barred, barRows } = barsOf(long, index, options)
  return {
    short: short.slice(0, count),
    listed: listed.slice(0, count),
    reach: reach.slice(0, count),
    long: layLane(days, Uint32Array.from(long)),
    barred: layLane(days, Uint32Array.from(barred)),
    barRows: Uint8Array.from(barRows),
  }
}

/** The first free row for each, by where the last mark of a row ended (interval partitioning, first fit). */
function barsOf(long: readonly number[], { columns, days }: EventIndex, { rows, gap }: RowOptions) {
  const ends = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY)
  const barred: number[] = []
  const barRows: number[] = []
  for (const event of rows > 0 ? long : []) {
    // An open side has an arrow, and its label beside it.
    if (columns.earliest[event] === openStart || columns.latest[event] === openEnd) continue
    const row = ends.findIndex((end) => end + gap < (days.starts[event] ?? 0))
    if (row === -1) continue
    ends[row] = days.ends[event] ?? 0
    barred.push(event)
    barRows.push(row)
  }
  return { barred, barRows }
}
