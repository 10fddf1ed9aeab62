import { partitionPoint } from './partition-point.ts'
import { formatIsoDay, type UtcDay } from './utc-day.ts'

/**
 * The headings of a list of events: a year (`2020`), or the months of a busy year (`2021-12`), as EDTF, by the position
 * of the first event under each. `listed`: the day of each event of the list (`EventDays`), ascending. A year of more
 * than `busy` events is in months. It takes two binary searches a heading, however many events there are.
 */
export function listHeadings(listed: (position: number) => UtcDay, count: number, busy: number): Map<number, string> {
  const headings = new Map<number, string>()
  for (let start = 0; start < count; ) {
    const year = formatIsoDay(listed(start)).slice(0, 4)
    const end = firstAfter(listed, start, count, `${year}-12-31`)
    if (end - start <= busy) headings.set(start, year)
    else for (const [at, month] of months(listed, start, end)) headings.set(at, month)
    start = end
  }
  return headings
}

function* months(listed: (position: number) => UtcDay, first: number, end: number): Generator<[number, string]> {
  for (let start = first; start < end; ) {
    const month = formatIsoDay(listed(start)).slice(0, 7)
    yield [start, month]
    start = firstAfter(listed, start, end, `${month}-31`)
  }
}

/** The first position after `from` whose day, as text, comes after a text. */
function firstAfter(listed: (position: number) => UtcDay, from: number, count: number, text: string): number {
  return partitionPoint(from + 1, count, (position) => formatIsoDay(listed(position)) > text)
}
