import { yearText } from './calendar-words.ts'
import { asWritten, type Groups, type Reading, type TimeContext, type TimeRule, wordPattern } from './time-rule.ts'
import { edtf, quarterAt, unitFrom, unplaced } from './time-values.ts'

const anchor = '2021-12-29'

/** Rules for the quarters and years that a report on business comes back to. */
export const businessRules: readonly TimeRule[] = [
  {
    name: 'the quarter that was spoken of',
    pattern: wordPattern(
      '(?:the|this|that|its)~(?<which>latest~|current~|most~recent~|recent~|same~|previous~|year-ago~|year-earlier~|comparable~)?(?<unit>quarter|period)',
      'i',
    ),
    examples: [
      {
        in: 'In the latest quarter, rents rose.',
        anchor,
        text: 'the latest quarter',
        value: '2021-Q3',
        placed: '[2021-07..2021-09]',
      },
    ],
    counts: 'from the anchor',
    read: readThatQuarter,
  },
  {
    name: 'the year before what was spoken of',
    pattern: wordPattern(
      '(?:(?:(?:the~)?(?:same|comparable|corresponding|like)|the)~(?:quarter|period|months?|time)~(?:(?:of~)?last~year|a~year~(?:ago|earlier|before))|a~year~(?:ago|earlier|before)|(?:(?:the|a)~)?(?:(?:same|comparable|corresponding)~)?(?:year-ago|year-earlier)~(?:quarter|period)|year-ago|year-earlier|year~earlier)',
      'i',
    ),
    examples: [
      { in: 'up from a year earlier', anchor, text: 'a year earlier', value: '2020' },
      { in: 'A year ago the lake was dry.', anchor, text: 'A year ago', value: '2020' },
      { in: 'up from the same period last year', anchor, text: 'the same period last year', value: '2020' },
    ],
    counts: 'from the anchor',
    read: readYearBefore,
  },
  {
    name: 'fiscal year',
    pattern: wordPattern('(?:the~)?PART?(?:the~)?fiscal(?:~year)?~YEAR', 'i'),
    examples: [{ in: 'The budget for fiscal 2009 was cut.', anchor, text: 'fiscal 2009', value: '2009' }],
    counts: 'by itself',
    read: ({ year = '' }) => ({ ...edtf(year), rule: asWritten }),
  },
  {
    name: 'the year that was spoken of',
    pattern: wordPattern(
      '(?<part>(?:early|late|earlier|later)~in~)?(?:the~(?<which>current~|full~)?(?:fiscal~)?year|the~(?<named>(?:19|20)\\d\\d)~(?:period|quarter))(?!-)',
      'i',
    ),
    examples: [
      { in: 'Sales for the full year fell.', anchor, text: 'the full year', value: '2021' },
      {
        in: 'Growth for the year ended then was slow.',
        anchor,
        text: 'the year',
        value: 'P1Y',
        placed: null,
      },
    ],
    counts: 'from the anchor',
    read: readTheYear,
  },
]

const quarterValue = /^(\d{4})-Q(\d)$/

// The latest that is over: a report compares it with others, and comes back to it.
function lastQuarter({ before, anchor }: TimeContext): { year: number; quarter: number } | null {
  const named = before.slice(-12).flatMap(({ value }) => (quarterValue.test(value ?? '') ? [value ?? ''] : []))
  const over = unitFrom(anchor, 'quarter', -1).value ?? ''
  const past = named.filter((value) => value <= over)
  const [, year, quarter] = quarterValue.exec((past.length > 0 ? past : named).sort().at(-1) ?? '') ?? []
  return year === undefined ? null : { year: Number(year), quarter: Number(quarter) }
}

function readThatQuarter({ which = '', unit = '' }: Groups, context: TimeContext): Reading | null {
  const word = which.trim().toLowerCase()
  const spoken = lastQuarter(context)
  const { anchor: from } = context
  if (unit.toLowerCase() === 'period' && (!spoken || word === '')) return null
  if (word === 'current') return { ...unitFrom(from, 'quarter', 0), rule: 'the quarter of publication' }
  if (!spoken)
    return { ...unitFrom(from, 'quarter', -1), rule: 'the last quarter that was over on the day of publication' }
  const earlier = /^(?:year|same|comparable)/.test(word) ? 1 : 0
  const said = quarterAt(spoken.year - earlier, spoken.quarter)
  return { ...said, rule: earlier ? 'that quarter of the year before' : 'the quarter spoken of before' }
}

function readYearBefore(_: Groups, context: TimeContext): Reading {
  const last = context.before.at(-1)
  const spoken = lastQuarter(context)
  if (spoken && !/^(?:\d{4}|P\d+M)$/.test(last?.value ?? '')) {
    return { ...quarterAt(spoken.year - 1, spoken.quarter), rule: 'that quarter of the year before' }
  }
  return { ...edtf(yearText(context.anchor.year - 1)), rule: 'the year before that of publication' }
}

function readTheYear({ part, named, which = '' }: Groups, context: TimeContext): Reading | null {
  if (named !== undefined) return readNamedPeriod(Number(named), context)
  const { anchor: from, around } = context
  const whole = { ...unplaced('P1Y'), rule: 'a length of time: one year' }
  if (/^,?\s+(?:that\s+)?(?:end(?:ed|ing|s)|to|through)\b/i.test(around.after)) return whole
  if (
    part === undefined &&
    which === '' &&
    /^\s+(?:of [a-z]|when|before|after|the|he|she|it|they|in which)\b/i.test(around.after)
  )
    return null
  return { ...edtf(yearText(from.year)), rule: 'the year of publication' }
}

// "In the 2009 period" of a report on a quarter: that quarter of that year.
function readNamedPeriod(year: number, context: TimeContext): Reading {
  const spoken = lastQuarter(context)
  if (!spoken) return { ...edtf(yearText(year)), rule: asWritten }
  return { ...quarterAt(year, spoken.quarter), rule: 'the quarter spoken of before, of the year named' }
}
