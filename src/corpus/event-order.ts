import { parseEdtf, pointBounds } from './edtf.ts'
import type { IsoDay, TimelineEvent } from './model.ts'

/**
 * Order of time: by first possible day, an event without one by the day up to which it may have been and before what
 * is certain then; next the one that ends sooner; last the id, so that the order is total.
 */
export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  return compareText(sortDay(a), sortDay(b)) || compareOfOneDay(a, b)
}

function compareOfOneDay(a: TimelineEvent, b: TimelineEvent): number {
  return (
    Number(a.earliest !== null) - Number(b.earliest !== null) ||
    compareText(a.latest ?? lastDay, b.latest ?? lastDay) ||
    compareText(a.id, b.id)
  )
}

/** Events in order of time; the day of each is worked out once, not at each comparison. */
export function sortEvents(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events
    .map((event) => ({ event, day: sortDay(event) }))
    .sort((a, b) => compareText(a.day, b.day) || compareOfOneDay(a.event, b.event))
    .map(({ event }) => event)
}

const lastDay = '9999-12-31'

/** The day by which an event is sorted and grouped: its first possible one; for "by October 2014" the first of it. */
export function sortDay(event: Pick<TimelineEvent, 'date' | 'earliest' | 'latest'>): IsoDay {
  if (event.earliest !== null) return event.earliest
  const date = parseEdtf(event.date)
  if (date?.kind === 'interval') return typeof date.end === 'object' ? pointBounds(date.end).earliest : lastDay
  const ends = date?.kind === 'oneOf' ? date.members.flatMap(({ to }) => (to ? [pointBounds(to).earliest] : [])) : []
  return ends.sort().at(-1) ?? event.latest ?? lastDay
}

// Not `localeCompare`: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
