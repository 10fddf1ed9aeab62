import type { Edtf } from '../corpus/model.ts'
import { formatIsoDay, type UtcDay, weekdayOf } from '../corpus/utc-day.ts'
import { type Anchor, anchorOf, isoDayOf, weekOf, yearMonth, yearText } from './calendar-words.ts'
import type { Said } from './time-rule.ts'

// Values of days, weeks, months …: what they are called (EDTF, or TIMEX3), and the days that they span (EDTF).

/** The units that a calendar numbers, from the widest to the narrowest. */
export type CalendarUnit = 'century' | 'decade' | 'year' | 'half' | 'quarter' | 'month' | 'week' | 'weekend' | 'day'

/** What EDTF can write: said and placed are one. */
export function edtf(value: Edtf | null): Said {
  return { value, placed: value }
}

/** What can be said but not placed. */
export function unplaced(value: string): Said {
  return { value, placed: null }
}

/** The day, week, month … some steps from the anchor's own. */
export function unitFrom(anchor: Anchor, unit: CalendarUnit, steps: number): Said {
  switch (unit) {
    case 'day':
      return edtf(formatIsoDay(anchor.day + steps))
    case 'week':
      return weekAt(anchor.day + steps * 7)
    case 'weekend':
      return weekendAt(anchor.day + steps * 7)
    case 'month':
      return edtf(yearMonth(anchor.year, anchor.month + steps))
    case 'quarter':
      return quarterAt(anchor.year, quarterOf(anchor) + steps)
    case 'half':
      return halfAt(anchor.year, (anchor.month <= 6 ? 1 : 2) + steps)
    case 'year':
      return edtf(yearText(anchor.year + steps))
    case 'decade':
      return edtf(`${yearText(anchor.year + steps * 10).slice(0, -1)}X`)
    case 'century':
      return edtf(`${yearText(anchor.year + steps * 100).slice(0, -2)}XX`)
  }
}

/** The ISO week that a day lies in. */
function weekAt(day: UtcDay): Said {
  const { monday, year, week } = weekOf(day)
  return { value: `${yearText(year)}-W${two(week)}`, placed: daysOf(monday, monday + 6) }
}

/** Saturday and Sunday of the week that a day lies in. */
function weekendAt(day: UtcDay): Said {
  const { monday, year, week } = weekOf(day)
  return { value: `${yearText(year)}-W${two(week)}-WE`, placed: daysOf(monday + 5, monday + 6) }
}

/** A quarter, which may lie outside its year: quarter 0 is the last of the year before. */
export function quarterAt(year: number, quarter: number): Said {
  const whole = year * 4 + quarter - 1
  const [inYear, first] = [Math.floor(whole / 4), (((whole % 4) + 4) % 4) * 3 + 1]
  const value = `${yearText(inYear)}-Q${(first + 2) / 3}`
  return { value, placed: `[${yearMonth(inYear, first)}..${yearMonth(inYear, first + 2)}]` }
}

/** A half of a year; half 0 is the second of the year before. */
export function halfAt(year: number, half: number): Said {
  const whole = year * 2 + half - 1
  const [inYear, first] = [Math.floor(whole / 2), (((whole % 2) + 2) % 2) * 6 + 1]
  return {
    value: `${yearText(inYear)}-H${first === 1 ? 1 : 2}`,
    placed: `[${yearMonth(inYear, first)}..${yearMonth(inYear, first + 5)}]`,
  }
}

export function quarterOf(anchor: Anchor): number {
  return Math.ceil(anchor.month / 3)
}

export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** The part of a day that a word names, as TIMEX3 writes it; null for anything else. */
export function partOfDay(word: string): PartOfDay | null {
  const [, name = ''] = /(morning|afternoon|evening|night)$/i.exec(word) ?? []
  return ({ morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' } as const)[name.toLowerCase()] ?? null
}

/** A part of a day, or a time in it: `2021-12-28TNI`, `2021-12-28T09:00`. */
export function withinDay(day: Said, time: string | null): Said {
  return time === null || day.value === null ? day : { value: `${day.value}T${time}`, placed: day.placed }
}

/** A day as an anchor, so that other days can be counted from it; null where the value is not one day. */
export function dayAnchor(said: Said | undefined): Anchor | null {
  return anchorOf(said?.value?.slice(0, 10) ?? null)
}

/** One of the days from the first to the last. */
function daysOf(first: UtcDay, last: UtcDay): Edtf {
  return first === last ? formatIsoDay(first) : `[${formatIsoDay(first)}..${formatIsoDay(last)}]`
}

/** The day of a month in a year on which a weekday falls for the nth time. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string | null {
  const first = anchorOf(isoDayOf(year, month, 1))
  return first && formatIsoDay(first.day + ((weekday - weekdayOf(first.day) + 7) % 7) + (nth - 1) * 7)
}

/** A length of time as TIMEX3 writes it: `P2W`, `PT4H`; X where it is not said how many. */
export function lengthOf(count: number | 'X', unit: string): string {
  const name = unit.toLowerCase()
  if (/^(?:decade|centur)/.test(name)) {
    const years = name.startsWith('decade') ? 10 : 100
    return count === 'X' ? `PX${years === 10 ? 'DE' : 'CE'}` : `P${count * years}Y`
  }
  if (name.startsWith('fortnight')) return lengthOf(count === 'X' ? count : count * 2, 'week')
  const letter = name[0]?.toUpperCase() ?? ''
  return /^(?:second|minute|hour)/.test(name) ? `PT${count}${letter}` : `P${count}${letter}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
