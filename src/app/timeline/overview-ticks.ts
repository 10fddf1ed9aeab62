import type { DateLanguage } from '../../corpus/date-language.ts'
import { dateInWords } from '../../corpus/date-words.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { formatIsoDay, parseIsoDay } from '../../corpus/utc-day.ts'

interface Tick {
  readonly name: string
  readonly day: number
}

/** Where years begin, or months in a range of less than two years; thinned, so that at most a dozen are named. */
export function ticksIn(range: TimeWindow, dates: DateLanguage): Tick[] {
  const [firstYear, lastYear] = [range.start, range.end].map((day) => Number(formatIsoDay(Math.floor(day)).slice(0, 4)))
  const years = Array.from({ length: (lastYear ?? 0) - (firstYear ?? 0) + 1 }, (_, i) => (firstYear ?? 0) + i)
  const isShort = range.end - range.start < 700
  const all = isShort
    ? years.flatMap((year) => monthsOf(year, dates))
    : years.map((year) => tick(dates.formats.number(year), `${year}-01-01`))
  const inside = all.filter(({ day }) => day >= range.start && day < range.end)
  const step = Math.ceil(inside.length / 12)
  return inside.filter((_, i) => i % step === 0)
}

function monthsOf(year: number, dates: DateLanguage): Tick[] {
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
  return months.map((month) => tick(dateInWords(month, dates), `${month}-01`))
}

function tick(name: string, day: string): Tick {
  return { name, day: parseIsoDay(day) ?? 0 }
}
