import type { EventDays } from '../../corpus/event-days.ts'
import { nextYear } from '../../corpus/list-headings.ts'
import { firstPosition } from '../../corpus/place-list.ts'
import { formatIsoDay } from '../../corpus/utc-day.ts'

/** Where the first event of a year stands in the list. */
export interface ListedYear {
  readonly year: string
  readonly at: number
}

/** The years of a list in order of time, each with the position of its first event. */
export function yearsOf(places: Uint32Array, { listed }: EventDays): ListedYear[] {
  const years: ListedYear[] = []
  for (let at = 0; at < places.length; ) {
    const day = listed[places[at] ?? 0] ?? 0
    years.push({ year: formatIsoDay(day).slice(0, 4), at })
    const next = nextYear(day)
    at = firstPosition(places, (place) => (listed[place] ?? 0) >= next)
  }
  return years
}
