import { formatIsoDay } from '../corpus/utc-day.ts'
import { type Anchor, yearMonth, yearText } from './calendar-words.ts'
import { countOf } from './number-words.ts'
import { type Groups, type Reading, type Said, type TimeContext, type TimeRule, wordPattern } from './time-rule.ts'
import { type CalendarUnit, edtf, lengthOf, unitFrom, unplaced } from './time-values.ts'

const anchor = '2021-12-29' // a Wednesday
const some = '(?:several|a~few|some|many|a~number~of)'
/** How many: a number, or words that leave it open. */
export const counts = `(?:an?|(?:a~)?couple~of|NUMBER|${some})`

/** Rules for days, weeks, months and years that are counted from the day of publication, or from a day named before. */
export const countedRules: readonly TimeRule[] = [
  {
    name: 'ago',
    pattern: wordPattern(
      `ABOUT?(?:(?<count>${counts})~)?(?<unit>day|week|fortnight|month|year|decade|century)(?<plural>s)?~(?<more>and~a~half~)?(?:or~so~)?(?<side>ago|from~now)`,
      'i',
    ),
    examples: [
      { in: 'It burned down three days ago.', anchor, text: 'three days ago', value: '2021-12-26' },
      {
        in: 'She left two weeks ago.',
        anchor,
        text: 'two weeks ago',
        value: '2021-W50',
        placed: '[2021-12-13..2021-12-19]',
      },
      { in: 'It was closed 13 months ago.', anchor, text: '13 months ago', value: '2020-11' },
      { in: 'They were rich several years ago.', anchor, text: 'several years ago', value: 'PAST_REF', placed: null },
    ],
    counts: 'from the anchor',
    read: readAgo,
  },
  {
    name: 'the last few, counted',
    pattern: wordPattern(
      '(?:the~)?(?<which>last|past|next|coming|first|previous)~(?<count>NUMBER)~(?:(?:to|or)~NUMBER~)?(?<unit>second|minute|hour|day|week|month|quarter|year|decade)s?(?:~or~so)?',
      'i',
    ),
    examples: [
      {
        in: 'a row of meetings in the last two years',
        anchor,
        text: 'the last two years',
        value: 'P2Y',
        placed: '2019-12/2021-12',
      },
      {
        in: 'It rained over the past three days.',
        anchor,
        text: 'the past three days',
        value: 'P3D',
        placed: '2021-12-26/2021-12-29',
      },
      {
        in: 'It will grow in the next four months.',
        anchor,
        text: 'the next four months',
        value: 'P4M',
        placed: '[2021-12-29..2022-04]',
      },
    ],
    counts: 'from the anchor',
    read: readLastCounted,
  },
  {
    name: 'the past decade',
    pattern: wordPattern('(?:the~)?past~(?<unit>day|week|month|decade|century)', 'i'),
    examples: [
      {
        in: 'It grew over the past decade.',
        anchor,
        text: 'the past decade',
        value: 'P10Y',
        placed: '2011-12/2021-12',
      },
    ],
    counts: 'from the anchor',
    read: ({ unit = '' }, context) => readLastCounted({ which: 'past', count: 'a', unit }, context),
  },
]

function readAgo(
  { count, unit = '', plural: many, more, side = '' }: Groups,
  { anchor: from }: TimeContext,
): Reading | null {
  if (count === undefined && many === undefined) return null
  const number = countOf(count ?? '')
  const ahead = !/ago$/i.test(side)
  const place = ahead ? 'after' : 'before'
  if (number === null) {
    return {
      ...unplaced(ahead ? 'FUTURE_REF' : 'PAST_REF'),
      rule: `how long ${place} publication is not said`,
      vague: true,
    }
  }
  const name = unit.toLowerCase()
  // "a year and a half ago" is so many months.
  const [steps, stepName] = more === undefined || name !== 'year' ? [number, name] : [number * 12 + 6, 'month']
  if (!Number.isInteger(steps)) return null
  const rule = `${plural(steps, stepName)} ${place} the ${stepName} of publication`
  return { ...stepsFrom(from, stepName, ahead ? steps : -steps), rule }
}

/** A day, week, month … so many steps from an anchor. */
export function stepsFrom(from: Anchor, unit: string, steps: number): Said {
  if (unit === 'fortnight') return unitFrom(from, 'week', steps * 2)
  const years = { decade: 10, century: 100 }[unit]
  return years === undefined ? unitFrom(from, unit as CalendarUnit, steps) : edtf(yearText(from.year + steps * years))
}

function readLastCounted({ which = '', count = '', unit = '' }: Groups, { anchor: from }: TimeContext): Reading | null {
  const number = countOf(count)
  if (number === null) return null
  const name = unit.toLowerCase()
  const value = lengthOf(number, name)
  const word = which.toLowerCase()
  if (word === 'first' || !/^(?:day|week|month|year|decade|century)$/.test(name) || !Number.isInteger(number)) {
    return { ...unplaced(value), rule: `a length of time: ${plural(number, name)}` }
  }
  const ahead = /next|coming/.test(word)
  const end = spanEnd(from, name, ahead ? number : -number)
  if (ahead)
    return { value, placed: `[${from.iso}..${end}]`, rule: `from publication to ${plural(number, name)} after it` }
  const now = end.length === 10 ? from.iso : yearMonth(from.year, from.month)
  return { value, placed: `${end}/${now}`, rule: `from ${plural(number, name)} before publication to then` }
}

// Days and weeks lead to a day, months and years to a month.
function spanEnd(from: Anchor, unit: string, steps: number): string {
  if (unit === 'day' || unit === 'week') return formatIsoDay(from.day + steps * (unit === 'day' ? 1 : 7))
  return yearMonth(from.year, from.month + steps * ({ month: 1, year: 12, decade: 120 }[unit] ?? 1200))
}

/** "1 day", "2 days". */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
