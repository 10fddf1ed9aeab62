import { yearText } from './calendar-words.ts'
import { ordinalOf } from './number-words.ts'
import { tenseAround } from './tense.ts'
import { type Groups, type Reading, type TimeContext, type TimeRule, wordPattern } from './time-rule.ts'
import { halfAt, quarterAt, quarterOf } from './time-values.ts'

const anchor = '2021-12-29'
const ordinal =
  '(?<nth>first|second|third|fourth|[1-4](?:st|nd|rd|th)|(?:last|latter)(?=[- ]half\\b)|(?:last|final)(?=[- ]quarter[ \\n]of\\b))'

/** Rules for quarters and halves of a year that are called by their number. */
export const quarterRules: readonly TimeRule[] = [
  {
    name: 'quarter of a year',
    pattern: wordPattern(
      `(?:the~|its~)?PART?(?:the~|its~)?(?:fiscal[-~])?${ordinal}[-~](?<unit>quarter|half)~(?:of~)?(?:the~)?(?:fiscal~)?YEAR`,
      'i',
    ),
    examples: [
      {
        in: 'Sales sank in the second quarter of 2009.',
        anchor,
        text: 'the second quarter of 2009',
        value: '2009-Q2',
        placed: '[2009-04..2009-06]',
      },
      {
        in: 'It lost money in the first half of 2009.',
        anchor,
        text: 'the first half of 2009',
        value: '2009-H1',
        placed: '[2009-01..2009-06]',
      },
    ],
    counts: 'by itself',
    read: (groups) => readOfYear(groups, Number(groups['year'])),
  },
  {
    name: 'year before its quarter',
    pattern: wordPattern(`(?:the~)?(?:fiscal~)?YEAR(?:[’']s)?~${ordinal}[-~](?<unit>quarter|half)`, 'i'),
    examples: [
      {
        in: 'in the 2009 second quarter',
        anchor,
        text: 'the 2009 second quarter',
        value: '2009-Q2',
        placed: '[2009-04..2009-06]',
      },
    ],
    counts: 'by itself',
    read: (groups) => readOfYear(groups, Number(groups['year'])),
  },
  {
    name: 'quarter of this, last, next year',
    pattern: wordPattern(
      `(?:(?:the~)?${ordinal}[-~](?<unit>quarter|half)~(?:of~)?(?<which>this|last|next|the)~year|(?<whose>this|last|next)~year[’']s~(?<nth2>first|second|third|fourth)[-~](?<unit2>quarter|half))`,
      'i',
    ),
    examples: [
      {
        in: 'Profit fell in the third quarter of last year.',
        anchor,
        text: 'the third quarter of last year',
        value: '2020-Q3',
        placed: '[2020-07..2020-09]',
      },
      {
        in: 'It is due in next year’s first half.',
        anchor,
        text: 'next year’s first half',
        value: '2022-H1',
        placed: '[2022-01..2022-06]',
      },
    ],
    counts: 'from the anchor',
    read: ({ nth, nth2, unit, unit2, which, whose }, { anchor: from }) => {
      const steps = { last: -1, next: 1 }[(which ?? whose ?? '').toLowerCase()] ?? 0
      return readOfYear({ nth: nth ?? nth2, unit: unit ?? unit2 }, from.year + steps)
    },
  },
  {
    name: 'quarter by its letter',
    pattern: wordPattern('Q(?<nth>[1-4])(?:~(?:of~)?YEAR)?'),
    examples: [
      { in: 'Exports fell in Q3 2012.', anchor, text: 'Q3 2012', value: '2012-Q3', placed: '[2012-07..2012-09]' },
      { in: 'Exports fell in Q1.', anchor, text: 'Q1', value: '2021-Q1', placed: '[2021-01..2021-03]' },
    ],
    counts: 'from the anchor',
    read: ({ nth = '', year }, context) => {
      const ordinalWord = ['first', 'second', 'third', 'fourth'][Number(nth) - 1] ?? ''
      const groups = { nth: ordinalWord, unit: 'quarter' }
      return year === undefined ? readQuarter(groups, context) : readOfYear(groups, Number(year))
    },
  },
  {
    name: 'quarter',
    pattern: wordPattern(
      `(?:the~)?PART?(?:the~)?(?:(?<ago>year-ago|year-earlier)~)?(?:fiscal[-~])?${ordinal}~(?:fiscal~)?(?<unit>quarter|half)(?!s)`,
      'i',
    ),
    examples: [
      {
        in: 'Profit fell in the third quarter.',
        anchor,
        text: 'the third quarter',
        value: '2021-Q3',
        placed: '[2021-07..2021-09]',
      },
    ],
    counts: 'from the anchor',
    read: readQuarter,
  },
  {
    name: 'quarter, hyphened',
    pattern: wordPattern(`(?:fiscal~)?${ordinal}-(?<unit>quarter|half)(?!s)`, 'i'),
    examples: [
      {
        in: 'First-quarter sales will rise.',
        anchor,
        text: 'First-quarter',
        value: '2022-Q1',
        placed: '[2022-01..2022-03]',
      },
    ],
    counts: 'from the anchor',
    read: readQuarter,
  },
]

function readOfYear({ nth = '', unit = '' }: Groups, year: number): Reading | null {
  const half = unit.toLowerCase() === 'half'
  const number = !half && /^(?:last|final)$/i.test(nth) ? 4 : ordinalOf(nth)
  if (number === null) return null
  if (half && number > 2) return null
  return {
    ...(half ? halfAt(year, number) : quarterAt(year, number)),
    rule: `that ${unit.toLowerCase()} of the year ${yearText(year)}`,
  }
}

function readQuarter(
  { nth = '', unit: word = '', ago }: Groups,
  { anchor: from, around }: TimeContext,
): Reading | null {
  const number = ordinalOf(nth)
  const unit = word.toLowerCase()
  const half = unit === 'half'
  if (number === null || (half && number > 2)) return null
  const now = half ? (from.month <= 6 ? 1 : 2) : quarterOf(from)
  const coming = tenseAround(around) === 'coming'
  const turn = coming && number < now ? 1 : !coming && number > now ? -1 : 0
  const year = from.year + turn - (ago === undefined ? 0 : 1)
  const said = half ? halfAt(year, number) : quarterAt(year, number)
  return { ...said, rule: `the ${coming ? 'first' : 'last'} such ${unit}, counted from that of publication` }
}
