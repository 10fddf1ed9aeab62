import { sortDay } from './event-order.ts'
import { groupBy } from './group-by.ts'
import type { TimelineEvent } from './model.ts'

/** Events under one heading: a year (`2020`), or a month of a busy year (`2021-12`), as EDTF. */
export interface EventGroup {
  readonly date: string
  readonly events: readonly TimelineEvent[]
}

/** Groups events, already in order, by year, and a year of more than `busy` events by month. */
export function groupEvents(events: readonly TimelineEvent[], busy: number): EventGroup[] {
  const byYear = groupBy(events, (event) => sortDay(event).slice(0, 4))
  return [...byYear].flatMap(([year, inYear]) => {
    if (inYear.length <= busy) return [{ date: year, events: inYear }]
    return [...groupBy(inYear, (event) => sortDay(event).slice(0, 7))].map(([date, inMonth]) => ({
      date,
      events: inMonth,
    }))
  })
}
