import { wholeTickInWords } from '../../corpus/axis-words.ts'
import type { DateLanguage } from '../../corpus/date-language.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { dayOf, formatIsoDay, type UtcDay } from '../../corpus/utc-day.ts'

export interface Tick {
  readonly day: UtcDay
  readonly label: string
}

type Unit = 'day' | 'month' | 'year'

// The finest that leaves few enough is taken; days of a month begin anew with each month.
const steps: readonly (readonly [Unit, number])[] = [
  ...([1, 2, 5, 10] as const).map((step) => ['day', step] as const),
  ...([1, 3, 6] as const).map((step) => ['month', step] as const),
  ...([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const).map((step) => ['year', step] as const),
]

/** Where days, months or years begin in a window, at most so many; a day goes without its year: the caption of the axis says that. */
export function ticksOf(window: TimeWindow, most: number, dates: DateLanguage): Tick[] {
  const length = window.end - window.start
  const perUnit = { day: 1, month: 28, year: 365 }
  for (const [unit, step] of steps) {
    // Far too many need not be counted.
    if (length / perUnit[unit] / step > most * 2) continue
    const days = beginnings(window, unit, step)
    if (days.length <= most) return days.map((day) => ({ day, label: wholeTickInWords(day, unit, dates) }))
  }
  return []
}

function beginnings(window: TimeWindow, unit: Unit, step: number): UtcDay[] {
  const first = Math.ceil(window.start)
  const days =
    unit === 'year'
      ? yearsOf(window).flatMap((year) => (year % step === 0 ? (dayOf(year, 1, 1) ?? []) : []))
      : Array.from({ length: Math.max(0, Math.ceil(window.end) - first) }, (_, i) => first + i)
  return days.filter((day) => day >= window.start && day < window.end && begins(day, unit, step))
}

function yearsOf({ start, end }: TimeWindow): number[] {
  const [first = 0, last = 0] = [start, end].map((day) => Number(formatIsoDay(Math.floor(day)).slice(0, 4)))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function begins(day: UtcDay, unit: Unit, step: number): boolean {
  if (unit === 'year') return true
  const [, month = 1, date = 1] = formatIsoDay(day).split('-').map(Number)
  if (unit === 'month') return date === 1 && (month - 1) % step === 0
  // The 31st would stand beside the 1st.
  return (date - 1) % step === 0 && (step === 1 || date < 31)
}
