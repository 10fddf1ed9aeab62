import { formatIsoDay } from '../corpus/utc-day.ts'
import { type Anchor, countOf, endOfMonth, isoDayOf, weekFrom, yearMonth, yearText } from './calendar-words.ts'
import { type Groups, type Reading, type RelativeRule, wordPattern } from './time-rule.ts'

const anchorDay = '2021-12-29' // a Wednesday

/** Rules for days, weeks, months and years that are counted from the anchor date. */
export const countedTimeRules: readonly RelativeRule[] = [
  {
    name: 'today, yesterday, tomorrow',
    pattern: wordPattern('(?<word>today|tonight|yesterday|tomorrow)', 'i'),
    examples: [
      { in: 'The strike ended yesterday.', anchor: anchorDay, text: 'yesterday', value: '2021-12-28' },
      { in: 'Tomorrow the vote is repeated.', anchor: anchorDay, text: 'Tomorrow', value: '2021-12-30' },
      { in: 'Today the port reopened.', anchor: anchorDay, text: 'Today', value: '2021-12-29' },
    ],
    counts: 'from the anchor',
    read: ({ word }, anchor) => {
      const step = { yesterday: -1, tomorrow: 1 }[word?.toLowerCase() ?? ''] ?? 0
      const rule = ['the day before publication', 'the day of publication', 'the day after publication'][step + 1] ?? ''
      return { value: formatIsoDay(anchor.day + step), rule }
    },
  },
  {
    name: 'this, last, next',
    pattern: wordPattern('(?<which>this|last|next)~(?<unit>week|month|year)', 'i'),
    examples: [
      { in: 'Rents fell this month.', anchor: anchorDay, text: 'this month', value: '2021-12' },
      { in: 'The law was passed last year.', anchor: anchorDay, text: 'last year', value: '2020' },
      { in: 'Talks resume next month.', anchor: anchorDay, text: 'next month', value: '2022-01' },
      { in: 'A ship sank last week.', anchor: anchorDay, text: 'last week', value: '[2021-12-20..2021-12-26]' },
    ],
    counts: 'from the anchor',
    read: ({ which, unit = '' }, anchor) => {
      const word = which?.toLowerCase() ?? 'this'
      const steps = { last: -1, next: 1 }[word] ?? 0
      const place = { last: 'before', next: 'after' }[word]
      const name = unit.toLowerCase()
      const rule = place ? `the ${name} ${place} that of publication` : `the ${name} of publication`
      return { value: unitFrom(anchor, name, steps), rule: name === 'week' ? `${rule}, from Monday to Sunday` : rule }
    },
  },
  {
    name: 'earlier this, later this',
    pattern: wordPattern('(?<side>earlier|later)~this~(?<unit>week|month|year)', 'i'),
    examples: [
      {
        in: 'He was taken earlier this month.',
        anchor: anchorDay,
        text: 'earlier this month',
        value: '[2021-12-01..2021-12-28]',
      },
      { in: 'He was taken earlier this month.', anchor: '2021-12-01', text: 'earlier this month', value: '2021-12-01' },
      {
        in: 'Later this year, it snowed.',
        anchor: '2021-11-29',
        text: 'Later this year',
        value: '[2021-11-30..2021-12-31]',
      },
    ],
    counts: 'from the anchor',
    read: readPartOfUnit,
  },
  {
    name: 'ago',
    pattern: wordPattern('(?<count>an?|(?:a~)?couple~of|NUMBER)~(?<unit>day|week|month|year)s?~ago', 'i'),
    examples: [
      { in: 'It burned down three days ago.', anchor: anchorDay, text: 'three days ago', value: '2021-12-26' },
      { in: 'She left two weeks ago.', anchor: anchorDay, text: 'two weeks ago', value: '[2021-12-13..2021-12-19]' },
      { in: 'A year ago the lake was dry.', anchor: anchorDay, text: 'A year ago', value: '2020' },
      { in: 'It was closed 13 months ago.', anchor: anchorDay, text: '13 months ago', value: '2020-11' },
    ],
    counts: 'from the anchor',
    read: ({ count = '', unit = '' }, anchor) => {
      const number = countOf(count.toLowerCase().endsWith('of') ? 'couple' : count)
      if (number === null) return null
      const name = unit.toLowerCase()
      return {
        value: unitFrom(anchor, name, -number),
        rule: `${plural(number, name)} before the ${name} of publication`,
      }
    },
  },
  {
    name: 'the last few, counted',
    pattern: wordPattern('(?:the~)?(?:last|past)~(?<count>NUMBER)~(?<unit>day|week|month|year|decade)s?', 'i'),
    examples: [
      {
        in: 'a row of meetings in the last two years',
        anchor: anchorDay,
        text: 'the last two years',
        value: '2019-12/2021-12',
      },
      {
        in: 'It rained over the past three days.',
        anchor: anchorDay,
        text: 'the past three days',
        value: '2021-12-26/2021-12-29',
      },
    ],
    counts: 'from the anchor',
    read: readLastCounted,
  },
  {
    name: 'the end of the year',
    pattern: wordPattern("(?:before|by)~(?:the~)?(?:year[’']s~end|year-end|(?:the~)?end~of~(?:the|this)~year)", 'i'),
    examples: [
      {
        in: 'The base will close before year’s end.',
        anchor: anchorDay,
        text: 'before year’s end',
        value: '[..2021-12-31]',
      },
      {
        in: 'All go by the end of the year.',
        anchor: '2021-06-01',
        text: 'by the end of the year',
        value: '[..2021-12-31]',
      },
    ],
    counts: 'from the anchor',
    read: (_, anchor) => ({
      value: `[..${endOfMonth(anchor.year, 12)}]`,
      rule: 'no later than the last day of the year of publication',
    }),
  },
]

/** The day, week, month or year some steps from the anchor's. */
function unitFrom(anchor: Anchor, unit: string, steps: number): string | null {
  if (unit === 'day') return formatIsoDay(anchor.day + steps)
  if (unit === 'week') return weekFrom(anchor, steps)
  return unit === 'month' ? yearMonth(anchor.year, anchor.month + steps) : yearText(anchor.year + steps)
}

function readPartOfUnit({ side, unit = '' }: Groups, anchor: Anchor): Reading {
  const name = unit.toLowerCase()
  const week = weekFrom(anchor, 0).slice(1, -1).split('..')
  const first = name === 'week' ? week[0] : isoDayOf(anchor.year, name === 'month' ? anchor.month : 1, 1)
  const last = name === 'week' ? week[1] : endOfMonth(anchor.year, name === 'month' ? anchor.month : 12)
  if (side?.toLowerCase() === 'earlier') {
    if (first === anchor.iso) return { value: anchor.iso, rule: `the day of publication, which began that ${name}` }
    const rule = `from the first day of the ${name} of publication to the day before publication`
    return { value: daySet(first ?? anchor.iso, formatIsoDay(anchor.day - 1)), rule }
  }
  if (last === anchor.iso) return { value: anchor.iso, rule: `the day of publication, which ended that ${name}` }
  const rule = `from the day after publication to the last day of the ${name} of publication`
  return { value: daySet(formatIsoDay(anchor.day + 1), last ?? anchor.iso), rule }
}

function daySet(from: string, to: string): string {
  return from === to ? from : `[${from}..${to}]`
}

function readLastCounted({ count = '', unit = '' }: Groups, anchor: Anchor): Reading | null {
  const number = countOf(count)
  if (number === null) return null
  const name = unit.toLowerCase()
  const rule = `from ${plural(number, name)} before publication to then`
  if (name === 'day' || name === 'week') {
    return { value: `${formatIsoDay(anchor.day - number * (name === 'day' ? 1 : 7))}/${anchor.iso}`, rule }
  }
  const months = number * ({ month: 1, year: 12 }[name] ?? 120)
  return { value: `${yearMonth(anchor.year, anchor.month - months)}/${yearMonth(anchor.year, anchor.month)}`, rule }
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
