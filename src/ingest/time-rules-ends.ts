import { endOfMonth } from './calendar-words.ts'
import { tenseAround } from './tense.ts'
import { type TimeRule, wordPattern } from './time-rule.ts'
import { type CalendarUnit, edtf, unitFrom } from './time-values.ts'

const anchor = '2021-12-29' // a Wednesday

/** Rules for the week, month or year of publication that is only called "the", and for its end. */
export const endRules: readonly TimeRule[] = [
  {
    name: 'the weekend, the month',
    pattern: wordPattern(
      '(?:(?<part>the~(?:end|beginning|start|middle)~of~)the~(?<unit>week|month|decade|century)|the~(?<weekend>week(?:end)?))',
      'i',
    ),
    examples: [
      {
        in: 'Riots broke out over the weekend.',
        anchor,
        text: 'the weekend',
        value: '2021-W51-WE',
        placed: '[2021-12-25..2021-12-26]',
      },
      { in: 'They hope to leave at the end of the month.', anchor, text: 'the end of the month', value: '2021-12' },
    ],
    counts: 'from the anchor',
    read: ({ unit = '', weekend }, { anchor: from, around }) => {
      const name = (weekend ?? unit).toLowerCase() as CalendarUnit
      // "the week of the vote" is another.
      if (name === 'week' && unit === '' && /^\s+(?:of|after|before|when|that)\b/.test(around.after)) return null
      if (name !== 'weekend') return { ...unitFrom(from, name, 0), rule: `the ${name} of publication` }
      const coming = tenseAround(around) === 'coming'
      return {
        ...unitFrom(from, name, coming ? 0 : -1),
        rule: `the ${coming ? 'first weekend after' : 'last weekend before'} publication`,
      }
    },
  },
  {
    name: 'the end of the year, as a term',
    pattern: wordPattern("before~(?:the~)?(?:year[’']s~end|year-end|(?:the~)?end~of~(?:the|this)~year)", 'i'),
    examples: [
      {
        in: 'The base will close before year’s end.',
        anchor,
        text: 'before year’s end',
        value: '2021',
        placed: '[..2021-12-31]',
      },
      {
        in: 'All go before the end of the year.',
        anchor: '2021-06-01',
        text: 'before the end of the year',
        value: '2021',
        placed: '[..2021-12-31]',
      },
    ],
    counts: 'from the anchor',
    read: (_, { anchor: from }) => ({
      value: String(from.iso.slice(0, 4)),
      placed: `[..${endOfMonth(from.year, 12)}]`,
      rule: 'no later than the last day of the year of publication',
    }),
  },
  {
    name: 'the end of the year',
    pattern: wordPattern(
      "(?:the~)?(?:year[’']s~end|year[-~]end|(?:end|beginning|start|middle)~of~(?:the|this)~year)",
      'i',
    ),
    examples: [
      { in: 'Rates rose at year-end.', anchor, text: 'year-end', value: '2021' },
      {
        in: 'All go by the end of the year.',
        anchor,
        text: 'the end of the year',
        value: '2021',
        placed: '[..2021-12-31]',
      },
    ],
    counts: 'from the anchor',
    read: (_, { anchor: from, around }) => {
      const { value } = unitFrom(from, 'year', 0)
      return /\bby\s+$/i.test(around.before)
        ? {
            value,
            placed: `[..${endOfMonth(from.year, 12)}]`,
            rule: 'no later than the last day of the year of publication',
          }
        : { ...edtf(value), rule: 'the year of publication' }
    },
  },
]
