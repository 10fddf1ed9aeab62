import type { EventColumns } from './event-columns.ts'

/** What list and drawing take an event's days to be, for every event, by its place; all days included. */
export interface EventDays {
  /** The day under which it stands in the list (`sortDay`): ascending, since that is the order of the places. */
  readonly listed: Int32Array
  /** First and last day of its mark: its possible days, and of an open side only those next to it. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Works out the days that a collection's columns say, open sides filled in. */
export function daysOfEvents({ earliest, latest, openSides }: EventColumns): EventDays {
  const [listed, starts, ends] = [earliest.slice(), earliest.slice(), latest.slice()]
  for (const [at, event] of openSides.events.entries()) {
    listed[event] = openSides.sortDays[at] ?? 0
    starts[event] = openSides.markStarts[at] ?? 0
    ends[event] = openSides.markEnds[at] ?? 0
  }
  return { listed, starts, ends }
}
