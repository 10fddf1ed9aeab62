import { formatIsoDay } from '../corpus/utc-day.ts'
import { type Anchor, endOfMonth, isoDayOf, weekOf } from './calendar-words.ts'
import { type Groups, type Reading, type TimeContext, type TimeRule, wordPattern } from './time-rule.ts'
import { type CalendarUnit, edtf, partOfDay, unitFrom, withinDay } from './time-values.ts'

const anchor = '2021-12-29' // a Wednesday

/** Rules for days, weeks, months and years that are pointed at from the day of publication. */
export const deicticRules: readonly TimeRule[] = [
  {
    name: 'today, yesterday, tomorrow',
    pattern: wordPattern(
      '(?:(?:early|late|earlier|later|mid-(?:afternoon|morning))~)?(?<far>the~day~(?:before~(?=yesterday)|after~(?=tomorrow)))?(?<word>today|tonight|yesterday|tomorrow)(?:~(?<time>(?:early~|late~)?(?:morning|afternoon|evening|night)))?',
      'i',
    ),
    examples: [
      { in: 'The strike ended yesterday.', anchor, text: 'yesterday', value: '2021-12-28' },
      { in: 'Tomorrow the vote is repeated.', anchor, text: 'Tomorrow', value: '2021-12-30' },
      { in: 'Today the port reopened.', anchor, text: 'Today', value: '2021-12-29' },
      {
        in: 'Snow fell yesterday evening.',
        anchor,
        text: 'yesterday evening',
        value: '2021-12-28TEV',
        placed: '2021-12-28',
      },
    ],
    counts: 'from the anchor',
    read: ({ word = '', time = '', far }, { anchor: from }) => {
      const name = word.toLowerCase()
      const step = { yesterday: -1, tomorrow: 1 }[name] ?? 0
      if (far !== undefined)
        return { ...edtf(formatIsoDay(from.day + step * 2)), rule: 'two days from the day of publication' }
      const rule = ['the day before publication', 'the day of publication', 'the day after publication'][step + 1] ?? ''
      return { ...withinDay(edtf(formatIsoDay(from.day + step)), name === 'tonight' ? 'NI' : partOfDay(time)), rule }
    },
  },
  {
    name: 'this morning, last night',
    pattern: wordPattern(
      '(?:(?:early|late|earlier|later)~)?(?<which>this|last)~(?<time>morning|afternoon|evening|night)',
      'i',
    ),
    examples: [
      {
        in: 'Shots were heard this morning.',
        anchor,
        text: 'this morning',
        value: '2021-12-29TMO',
        placed: '2021-12-29',
      },
      { in: 'It burned last night.', anchor, text: 'last night', value: '2021-12-28TNI', placed: '2021-12-28' },
    ],
    counts: 'from the anchor',
    read: ({ which, time = '' }, { anchor: from }) => {
      const step = which?.toLowerCase() === 'last' ? -1 : 0
      const rule = step ? 'the day before publication' : 'the day of publication'
      return { ...withinDay(edtf(formatIsoDay(from.day + step)), partOfDay(time)), rule }
    },
  },
  {
    name: 'overnight',
    pattern: wordPattern('overnight', 'i'),
    examples: [
      {
        in: 'The dam burst overnight.',
        anchor,
        text: 'overnight',
        value: '2021-12-28TNI',
        placed: '[2021-12-28..2021-12-29]',
      },
    ],
    counts: 'from the anchor',
    read: (_, { anchor: from }) => ({
      value: `${formatIsoDay(from.day - 1)}TNI`,
      placed: `[${formatIsoDay(from.day - 1)}..${from.iso}]`,
      rule: 'the night before the day of publication',
    }),
  },
  {
    name: 'earlier this, later this',
    pattern: wordPattern('(?<side>earlier|later)~this~(?<unit>week|month|year)', 'i'),
    examples: [
      {
        in: 'He was taken earlier this month.',
        anchor,
        text: 'earlier this month',
        value: '2021-12',
        placed: '[2021-12-01..2021-12-28]',
      },
      {
        in: 'He was taken earlier this month.',
        anchor: '2021-12-01',
        text: 'earlier this month',
        value: '2021-12',
        placed: '2021-12-01',
      },
      {
        in: 'Later this year, it snowed.',
        anchor: '2021-11-29',
        text: 'Later this year',
        value: '2021',
        placed: '[2021-11-30..2021-12-31]',
      },
    ],
    counts: 'from the anchor',
    read: readPartOfUnit,
  },
  {
    name: 'this, last, next',
    pattern: wordPattern(
      'PART?(?<which>this|last|next|(?:the~)?(?:current|coming)|the~(?:last|next)|the~past(?=~year))~(?<unit>week|weekend|month|quarter|year|decade|century)(?:~or~so)?',
      'i',
    ),
    examples: [
      { in: 'Rents fell this month.', anchor, text: 'this month', value: '2021-12' },
      { in: 'The law was passed last year.', anchor, text: 'last year', value: '2020' },
      { in: 'Talks resume next month.', anchor, text: 'next month', value: '2022-01' },
      {
        in: 'A ship sank last week.',
        anchor,
        text: 'last week',
        value: '2021-W51',
        placed: '[2021-12-20..2021-12-26]',
      },
      { in: 'Growth slowed late last year.', anchor, text: 'late last year', value: '2020' },
    ],
    counts: 'from the anchor',
    read: readThisUnit,
  },
]

function readThisUnit({ which = '', unit = '' }: Groups, { anchor: from }: TimeContext): Reading {
  const word = which.toLowerCase()
  const steps = /last|past/.test(word) ? -1 : /next|coming/.test(word) ? 1 : 0
  const name = unit.toLowerCase() as CalendarUnit
  const place = ['before that of', 'of', 'after that of'][steps + 1] ?? 'of'
  const rule = `the ${name} ${place} publication`
  return { ...unitFrom(from, name, steps), rule: name === 'week' ? `${rule}, from Monday to Sunday` : rule }
}

function readPartOfUnit({ side, unit = '' }: Groups, { anchor: from }: TimeContext): Reading {
  const name = unit.toLowerCase() as CalendarUnit
  const { first, last } = firstAndLast(from, name)
  const { value } = unitFrom(from, name, 0)
  if (side?.toLowerCase() === 'earlier') {
    if (first === from.iso) return { value, placed: from.iso, rule: `the day of publication, which began that ${name}` }
    const rule = `from the first day of the ${name} of publication to the day before publication`
    return { value, placed: daySet(first, formatIsoDay(from.day - 1)), rule }
  }
  if (last === from.iso) return { value, placed: from.iso, rule: `the day of publication, which ended that ${name}` }
  const rule = `from the day after publication to the last day of the ${name} of publication`
  return { value, placed: daySet(formatIsoDay(from.day + 1), last), rule }
}

function firstAndLast(from: Anchor, unit: string): { first: string; last: string } {
  if (unit === 'week') return daysOfWeek(from)
  const month = unit === 'month'
  return {
    first: isoDayOf(from.year, month ? from.month : 1, 1) ?? from.iso,
    last: endOfMonth(from.year, month ? from.month : 12),
  }
}

function daySet(from: string, to: string): string {
  return from === to ? from : `[${from}..${to}]`
}

function daysOfWeek(from: Anchor): { first: string; last: string } {
  const { monday } = weekOf(from.day)
  return { first: formatIsoDay(monday), last: formatIsoDay(monday + 6) }
}
