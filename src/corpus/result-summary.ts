import { type Bitset, countInBoth } from './bitset.ts'
import { type EventColumns, openEnd, openStart } from './event-columns.ts'
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

/** Sums up a set of events. `places`: the same events; `cited`: by the article's number, how many of them cite it. */
export function summaryOf(
  columns: EventColumns,
  { events, places, cited }: { readonly events: Bitset; readonly places: Uint32Array; readonly cited: Uint32Array },
): ResultSummary {
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
    articles: cited.reduce((used, count) => used + Math.min(1, count), 0),
    unchecked: countInBoth(columns.unchecked, events),
    first: first === openEnd ? null : first,
    last: last === openStart ? null : last,
  }
}
