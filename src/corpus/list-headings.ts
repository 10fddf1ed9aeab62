import { partitionPoint } from './partition-point.ts'
import { dayOf, formatIsoDay, partsOfDay, type UtcDay } from './utc-day.ts'

/**
 * The headings of a list of events: a year (`2020`), or the months of a busy year (`2021-12`), as EDTF, by the position
 * of the first event under each. `listed`: the day of each event of the list (`EventDays`), ascending. A year of more
 * than `busy` events is in months. It takes two binary searches a heading, however many events there are.
 */
export function listHeadings(listed: (position: number) => UtcDay, count: number, busy: number): Map<number, string> {
  const headings = new Map<number, string>()
  for (let start = 0; start < count; ) {
    const end = firstFrom(listed, start, count, nextYear(listed(start)))
    if (end - start <= busy) headings.set(start, formatIsoDay(listed(start)).slice(0, 4))
    else for (const [at, month] of months(listed, start, end)) headings.set(at, month)
    start = end
  }
  return headings
}

function* months(listed: (position: number) => UtcDay, first: number, end: number): Generator<[number, string]> {
  for (let start = first; start < end; ) {
    yield [start, formatIsoDay(listed(start)).slice(0, 7)]
    start = firstFrom(listed, start, end, nextMonth(listed(start)))
  }
}

/** The first position after `start` whose day is at or after another. */
function firstFrom(listed: (position: number) => UtcDay, start: number, count: number, day: UtcDay): number {
  return partitionPoint(start + 1, count, (position) => listed(position) >= day)
}

/** The first day of the year after that of a day. */
export function nextYear(day: UtcDay): UtcDay {
  return dayOf(partsOfDay(day).year + 1, 1, 1) ?? day + 1
}

function nextMonth(day: UtcDay): UtcDay {
  const { year, month } = partsOfDay(day)
  return month === 12 ? nextYear(day) : (dayOf(year, month + 1, 1) ?? day + 1)
}
