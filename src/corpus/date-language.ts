import { englishFormats } from './english-formats.ts'
import { startOfDay, type UtcDay } from './utc-day.ts'

type DayFormat = (day: UtcDay) => string

/** How a language writes days, months and years. Days may be of its readers' own calendar; months and years are Gregorian. */
export interface DateFormats {
  /** "9 December 2021" */
  readonly day: DayFormat
  /** "9 December": a day whose year is said beside it. */
  readonly dayOfYear: DayFormat
  /** "9": a day whose month is said beside it. */
  readonly dayOfMonth: DayFormat
  /** The same text for two days where they share a month, or a year, of the calendar that `day` writes. */
  readonly sharedMonth: DayFormat
  readonly sharedYear: DayFormat
  /** "December 2021", by any of its days */
  readonly month: DayFormat
  /** "December" */
  readonly monthOfYear: DayFormat
  /** "Dec" */
  readonly shortMonth: DayFormat
  /** "9 Dec" and "Dec 2021", for an axis */
  readonly shortDay: DayFormat
  readonly shortMonthWithYear: DayFormat
  /** "Mon", or what a calendar has at the head of its columns */
  readonly weekday: DayFormat
  /** "2021" as a date of its own */
  readonly year: (year: number) => string
  /** "9", "2021": a number among other words, in the language's digits and without separators. */
  readonly number: (value: number) => string
  /** "2019, 2020 or 2021" */
  readonly or: (parts: readonly string[]) => string
}

/** The words around a date, each with its places in braces. */
export interface DatePhrases {
  readonly about: string
  readonly uncertain: string
  readonly aboutUncertain: string
  readonly from: string
  readonly fromEndUnknown: string
  readonly until: string
  readonly untilStartUnknown: string
  readonly range: string
  readonly by: string
  readonly orLater: string
  readonly between: string
  readonly spring: string
  readonly summer: string
  readonly autumn: string
  readonly winter: string
  readonly decade: string
  readonly century: string
  readonly week: string
  readonly months: string
}

/** All that a language needs to say a date of any kind. */
export interface DateLanguage {
  readonly formats: DateFormats
  readonly phrases: DatePhrases
}

/**
 * Formats of `Intl`, in UTC. `days` is the locale for days, where their calendar is not the one of months and years.
 * Each formatter is made once, when it is first needed: to make one takes as long as to format a hundred dates.
 */
export function intlFormats(locale: string, days = locale, weekday: 'short' | 'narrow' = 'narrow'): DateFormats {
  const numbers = madeOnce(() => new Intl.NumberFormat(locale, { useGrouping: false }))
  const list = madeOnce(() => new Intl.ListFormat(locale, { type: 'disjunction' }))
  return {
    day: dayFormat(days, { day: 'numeric', month: 'long', year: 'numeric' }),
    dayOfYear: dayFormat(days, { day: 'numeric', month: 'long' }),
    dayOfMonth: dayFormat(days, { day: 'numeric' }),
    sharedMonth: dayFormat(days, { month: 'numeric', year: 'numeric' }),
    sharedYear: dayFormat(days, { year: 'numeric' }),
    month: dayFormat(locale, { month: 'long', year: 'numeric' }),
    monthOfYear: dayFormat(locale, { month: 'long' }),
    shortMonth: dayFormat(locale, { month: 'short' }),
    shortDay: dayFormat(locale, { day: 'numeric', month: 'short' }),
    shortMonthWithYear: dayFormat(locale, { month: 'short', year: 'numeric' }),
    weekday: dayFormat(locale, { weekday }),
    year: (year) => numbers().format(year),
    number: (value) => numbers().format(value),
    // To make a browser's first list takes as long as to filter a hundred thousand events: none is made of one.
    or: (parts) => (parts.length === 1 ? parts.join() : list().format(parts)),
  }
}

function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): DayFormat {
  const format = madeOnce(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
  return (day) => format().format(startOfDay(day))
}

function madeOnce<Made>(make: () => Made): () => Made {
  let made: Made | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** English, as British news writes it: the language of what is built and exported. */
export const englishDates: DateLanguage = {
  formats: englishFormats,
  // The seasons are the northern ones, as news in English uses them.
  phrases: {
    about: 'about {date}',
    uncertain: '{date} (uncertain)',
    aboutUncertain: 'about {date} (uncertain)',
    from: 'from {from} on',
    fromEndUnknown: 'from {from}, end unknown',
    until: 'until {to}',
    untilStartUnknown: 'until {to}, start unknown',
    range: 'from {from} to {to}',
    by: 'by {to}',
    orLater: '{from} or later',
    between: 'between {from} and {to}',
    spring: 'spring {year}',
    summer: 'summer {year}',
    autumn: 'autumn {year}',
    winter: 'winter {year}',
    decade: 'the {year}s',
    century: 'the years {from} to {to}',
    week: 'the week of {day}',
    months: '{from} to {to}',
  },
}
