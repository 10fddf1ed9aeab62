import { type Bitset, countInBoth, placesIn } from './bitset.ts'
import { type EventColumns, openEnd, openStart } from './event-columns.ts'
import { countValues } from './list-column.ts'
import type { UtcDay } from './utc-day.ts'

/** What is said of some events in one sentence. */
export interface ResultSummary {
  /** How many articles they cite. */
  readonly articles: number
  readonly unchecked: number
  /** The first and the last day that any of them may have had; null where none has a bound. */
  readonly first: UtcDay | null
  readonly last: UtcDay | null
}

/** Sums up a set of events; `places`: the same events, where they are at hand. */
export function summaryOf(columns: EventColumns, events: Bitset, places = placesIn(events)): ResultSummary {
  let [first, last] = [openEnd, openStart]
  for (const place of places) {
    const [start, end] = [columns.earliest[place] ?? openStart, columns.latest[place] ?? openEnd]
    // Of an event that is open on one side, its one bound counts for both.
    if (start !== openStart || end !== openEnd) {
      first = Math.min(first, start === openStart ? end : start)
      last = Math.max(last, end === openEnd ? start : end)
    }
  }
  return {
    articles: countValues(columns.articles, events).reduce((used, count) => used + Math.min(1, count), 0),
    unchecked: countInBoth(columns.unchecked, events),
    first: first === openEnd ? null : first,
    last: last === openStart ? null : last,
  }
}
