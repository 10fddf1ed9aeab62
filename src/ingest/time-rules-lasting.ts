import { isName, monthOf, weekdayNumber } from './calendar-words.ts'
import { countOf } from './number-words.ts'
import { type Groups, type Reading, type TimeRule, wordPattern } from './time-rule.ts'
import { lengthOf, unplaced } from './time-values.ts'

const anchor = '2021-12-29'
const placed: string | null = null

/** Rules for lengths of time, and for what comes again and again. */
export const lastingRules: readonly TimeRule[] = [
  {
    name: 'length of time',
    pattern: wordPattern(
      '(?:the~(?:(?:first|latest|entire|full|same)~)?)?ABOUT?(?:another~)?(?<count>(?:a~)?couple~of|NUMBER)(?:[-–]\\d{1,3})?~(?:(?:(?<more>and~a~half)|more|(?:to|or)~NUMBER|straight|consecutive|full|additional|trading|business|working)~)?(?<unit>UNITS)(?!-old|~old|-)',
      'i',
    ),
    examples: [
      { in: 'He was held for 90 days.', anchor, text: '90 days', value: 'P90D', placed },
      { in: 'It burned for more than four hours.', anchor, text: 'more than four hours', value: 'PT4H', placed },
    ],
    counts: 'by itself',
    read: readLength,
  },
  {
    name: 'length of time, hyphened',
    pattern: wordPattern(
      '(?:(?:the|an?)~(?=[\\w-]{1,20}[- ]UNITS~(?:period|span)))?(?<count>NUMBER)-(?<unit>second|minute|hour|day|week|month|year|decade|century)(?:-long|~(?:period|span))?(?!-)',
      'i',
    ),
    examples: [
      { in: 'They signed a two-week truce.', anchor, text: 'two-week', value: 'P2W', placed },
      { in: 'Rates fell over a three-year period.', anchor, text: 'a three-year period', value: 'P3Y', placed },
    ],
    counts: 'by itself',
    read: readLength,
  },
  {
    name: 'one unit of time',
    pattern: wordPattern(
      'ABOUT?(?:an?|(?<half>half)[-~]an?|an?~(?:additional|full|whole))~(?<unit>minute|hour|day|week|month|year|decade|century)(?!-)',
      'i',
    ),
    examples: [{ in: 'It took a decade.', anchor, text: 'a decade', value: 'P10Y', placed }],
    counts: 'by itself',
    // "24 hours a day" is a way of saying "always", "$2 million a year" is a rate.
    read: ({ unit = '', half }, { around }) =>
      /(?:\bhours|\d|\b(?:million|billion|cents))\s+$/i.test(around.before)
        ? null
        : { ...unplaced(half === undefined ? lengthOf(1, unit) : halfOf(unit)), rule: 'a length of time' },
  },
  {
    name: 'several units of time',
    pattern: wordPattern(
      '(?:the~)?(?:(?:last|past|next|coming)~)?(?:several|a~few|few|some|many|dozens~of|hundreds~of)~(?:more~)?(?<unit>(?:second|minute|hour|day|week|month|quarter|year|decade|centurie)s)',
      'i',
    ),
    examples: [{ in: 'It rained for several days.', anchor, text: 'several days', value: 'PXD', placed }],
    counts: 'by itself',
    read: ({ unit = '' }) => ({ ...unplaced(lengthOf('X', unit)), rule: 'a length of time; how long is not said' }),
  },
  {
    name: 'weeks, months, years',
    pattern: wordPattern('(?<unit>days|weeks|months|years|decades|centuries|hours)', 'i'),
    examples: [{ in: 'It has been shut for months.', anchor, text: 'months', value: 'PXM', placed }],
    counts: 'by itself',
    read: ({ unit = '' }, { around }) =>
      /\b(?:for|in|over|within|took|takes?|lasted)\s+$/i.test(around.before) && !/^\s+of\b/.test(around.after)
        ? { ...unplaced(lengthOf('X', unit)), rule: 'a length of time; how long is not said' }
        : null,
  },
  {
    name: 'daily, every week',
    pattern: wordPattern(
      '(?:(?:each|every)~(?<unit>second|minute|hour|day|week|month|quarter|year|decade|morning|night|evening|afternoon|SEASON|MONTH|WEEKDAY)|(?<word>daily|weekly|monthly|annually|yearly|hourly))',
      'i',
    ),
    examples: [
      { in: 'The paper is sold daily.', anchor, text: 'daily', value: 'P1D', placed },
      { in: 'They march every Tuesday.', anchor, text: 'every Tuesday', value: 'XXXX-WXX-2', placed },
    ],
    counts: 'by itself',
    read: (groups, { around }) =>
      /\baverage\s+$/i.test(around.before) || /^\s+[A-Z]/.test(around.after) ? null : readAgain(groups),
  },
]

function readLength({ count = '', unit = '', more }: Groups): Reading | null {
  const whole = countOf(count)
  const number = whole !== null && more !== undefined ? whole + 0.5 : whole
  // "90 Days" is a name.
  if (number === null || number === 0 || isName(unit)) return null
  return { ...unplaced(lengthOf(number, unit)), rule: 'a length of time' }
}

const lengths: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
  hourly: 'PT1H',
}

function readAgain({ unit = '', word = '' }: Groups): Reading {
  const rule = 'says how often, not when'
  const length = lengths[word.toLowerCase()]
  if (length !== undefined) return { ...unplaced(length), rule }
  const weekday = weekdayNumber(unit)
  if (weekday !== null) return { ...unplaced(`XXXX-WXX-${weekday === 0 ? 7 : weekday}`), rule }
  return {
    ...unplaced(
      /^(?:second|minute|hour|day|week|month|quarter|year|decade)$/i.test(unit) ? lengthOf(1, unit) : againValue(unit),
    ),
    rule,
  }
}

function againValue(unit: string): string {
  const month = monthOf(unit)
  return month === null ? 'XXXX' : `XXXX-${String(month).padStart(2, '0')}`
}

function halfOf(unit: string): string {
  const halves: Readonly<Record<string, string>> = {
    hour: 'PT30M',
    day: 'PT12H',
    year: 'P6M',
    decade: 'P5Y',
    century: 'P50Y',
  }
  return halves[unit.toLowerCase()] ?? lengthOf(0.5, unit)
}
