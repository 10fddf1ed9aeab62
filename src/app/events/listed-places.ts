import { sortDay } from '../../corpus/event-order.ts'
import type { ListedEvent } from './event-list.tsx'

/** Where the first event of a year stands in the list. */
export interface ListedYear {
  readonly year: string
  readonly at: number
}

/** The years of a list in order of time, each with its first event. */
export function yearsOf(listed: readonly ListedEvent[]): ListedYear[] {
  const years = new Map<string, number>()
  for (const [at, { event }] of listed.entries()) {
    const year = sortDay(event).slice(0, 4)
    if (!years.has(year)) years.set(year, at)
  }
  return [...years].map(([year, at]) => ({ year, at }))
}

/**
 * The first of a list that stands at a place of the whole collection, or after it; the last where none does. `orders`:
 * the places of all events by their ids; the list is in their order.
 */
export function nearestListed(
  listed: readonly ListedEvent[],
  orders: ReadonlyMap<string, number>,
  order: number,
): number {
  let [from, to] = [0, Math.max(0, listed.length - 1)]
  while (from < to) {
    const middle = (from + to) >> 1
    const event = listed[middle]?.event.id ?? ''
    if ((orders.get(event) ?? 0) < order) from = middle + 1
    else to = middle
  }
  return from
}
