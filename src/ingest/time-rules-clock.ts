import { formatIsoDay } from '../corpus/utc-day.ts'
import { isName, isoDayOf, monthOf, weekdayNumber } from './calendar-words.ts'
import {
  asWritten,
  type Groups,
  type Reading,
  type Said,
  type TimeContext,
  type TimeRule,
  wordPattern,
} from './time-rule.ts'
import { readMonthDay } from './time-rules-named.ts'
import { weekdayNear } from './time-rules-weekdays.ts'
import { dayAnchor, edtf, withinDay } from './time-values.ts'

const anchor = '2021-12-29'
const zone =
  '(?:~(?:(?:EST|EDT|CST|CDT|MST|MDT|PST|PDT|GMT|UTC|ET|PT|BST|CET)|(?:eastern|local|pacific|central)(?:~(?:standard|daylight))?(?:~time)?|Greenwich~Mean~Time))?'
// "3:12" alone is a score, a verse or a ratio: a zone or a day after it makes it a time.
const clock = `(?:(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?~?(?<half>[ap]\\.?m\\b\\.?)|(?<hour24>[01]\\d|2[0-3]|\\d(?=:)):?(?<minute24>[0-5]\\d)(?=~(?:GMT|UTC|local|on~)|,?~WEEKDAY)|(?<word>noon|midday|midnight))${zone}`

/** Rules for times of day, which hang on a day that is named with them. */
export const clockRules: readonly TimeRule[] = [
  {
    name: 'time and weekday',
    pattern: wordPattern(
      `${clock},?~(?:on~)?(?<day>(?:WEEKDAY|today|yesterday|tomorrow|this~morning))(?!,?~MONTH~\\d)`,
      'i',
    ),
    examples: [
      {
        in: 'The siren went off at 9 a.m. Friday.',
        anchor,
        text: '9 a.m. Friday',
        value: '2021-12-24T09:00',
        placed: '2021-12-24',
      },
      {
        in: 'They met at noon Tuesday.',
        anchor,
        text: 'noon Tuesday',
        value: '2021-12-28T12:00',
        placed: '2021-12-28',
      },
    ],
    counts: 'from the anchor',
    read: ({ day = '', ...groups }, context) => {
      const reading = namedDay(day, context)
      return reading && { ...withinDay(reading, timeOf(groups)), rule: reading.rule }
    },
  },
  {
    name: 'time and month and day',
    pattern: wordPattern(
      `${clock},?~(?:on~)?(?:(?<weekday>WEEKDAY),?~)?(?<month>MONTH)~(?<day>[12]?\\d|3[01])(?:,?~(?<year>(?:19|20)\\d\\d))?(?!\\d)`,
      'i',
    ),
    examples: [
      {
        in: 'Bids close at 4 p.m. CET, Oct. 8, 2020.',
        anchor,
        text: '4 p.m. CET, Oct. 8, 2020',
        value: '2020-10-08T16:00',
        placed: '2020-10-08',
      },
    ],
    counts: 'from the anchor',
    read: readTimeAndDate,
  },
  {
    name: 'time of day',
    pattern: wordPattern(clock, 'i'),
    examples: [
      {
        in: 'The bells rang until 10:30 p.m. and stopped.',
        anchor,
        text: '10:30 p.m.',
        value: '2021-12-29T22:30',
        placed: null,
      },
    ],
    counts: 'from the anchor',
    read: readTimeAlone,
  },
]

function timeOf({ hour, minute, half, hour24, minute24, word = '' }: Groups): string | null {
  if (hour24 !== undefined) return `${hour24.padStart(2, '0')}:${minute24}`
  if (hour === undefined) return word.toLowerCase() === 'midnight' ? '24:00' : '12:00'
  const afternoon = half?.toLowerCase().startsWith('p') ?? false
  const number = Number(hour) > 12 ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0)
  return `${String(number).padStart(2, '0')}:${minute ?? '00'}`
}

function namedDay(word: string, context: TimeContext): Reading | null {
  const { anchor: from } = context
  const step = { today: 0, yesterday: -1, tomorrow: 1 }[word.toLowerCase()]
  if (step !== undefined) return { ...edtf(formatIsoDay(from.day + step)), rule: 'counted from the day of publication' }
  const weekday = weekdayNumber(word)
  if (weekday === null || !isName(word)) return null
  const { day, rule } = weekdayNear(weekday, word, undefined, context)
  return { ...edtf(formatIsoDay(day)), rule }
}

function readTimeAndDate({ year, ...groups }: Groups, context: TimeContext): Reading | null {
  const reading = readMonthDay(groups, context)
  if (reading === null || year === undefined)
    return reading && { ...withinDay(reading, timeOf(groups)), rule: reading.rule }
  const value = isoDayOf(Number(year), monthOf(groups['month'] ?? '') ?? 0, Number(groups['day']))
  return { ...withinDay(edtf(value), timeOf(groups)), rule: asWritten }
}

const isDay = /^\d{4}-\d\d-\d\d(?:T|$)/

// A day in the same breath: "On Friday … at 10 p.m."
function readTimeAlone(groups: Groups, { anchor: from, around, before }: TimeContext): Reading | null {
  // In brackets it says again, for another zone, what stands before them.
  if (around.before.endsWith('(')) return null
  const last: Said | undefined = before.findLast(({ value }) => isDay.test(value ?? ''))
  const day = dayAnchor(last) ?? from
  return {
    value: withinDay(edtf(day.iso), timeOf(groups)).value,
    // The day is a guess: good enough to say, not to check a date against.
    placed: null,
    rule: last ? 'on the day named before' : 'on the day of publication',
  }
}
