import type { IsoDay, TimelineEvent } from './model.ts'

/** The day by which an event is sorted and grouped: its first possible day, else its last. */
export function sortDay(event: Pick<TimelineEvent, 'earliest' | 'latest'>): IsoDay {
  return event.earliest ?? event.latest ?? '9999-12-31'
}

/** Order of time: first possible day, then the one that ends sooner, then the id, so that it is total. */
export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compareText(sortDay(a), sortDay(b)) ||
    compareText(a.latest ?? '9999-12-31', b.latest ?? '9999-12-31') ||
    compareText(a.id, b.id)
  )
}

// Not `localeCompare`: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
