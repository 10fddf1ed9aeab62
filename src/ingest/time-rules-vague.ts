import { type TimeRule, wordPattern } from './time-rule.ts'
import { edtf, lengthOf, unplaced } from './time-values.ts'

const anchor = '2021-12-29' // a Wednesday

/** Rules for words that give a time one end or none. */
export const vagueRules: readonly TimeRule[] = [
  {
    name: 'the past months',
    pattern: wordPattern(
      '(?:the~)?(?:last|past|recent)~(?:(?:few|several|couple~of)~)?(?<unit>days|weeks|months|quarters|years|decades)',
      'i',
    ),
    examples: [
      {
        in: 'the handover of trucks over the past months',
        anchor: '2021-12-09',
        text: 'the past months',
        value: 'PXM',
        placed: '/2021-12-09',
      },
      { in: 'Prices rose in recent weeks.', anchor, text: 'recent weeks', value: 'PXW', placed: '/2021-12-29' },
    ],
    counts: 'from the anchor',
    read: ({ unit = '' }, { anchor: from }) => ({
      value: lengthOf('X', unit),
      placed: `/${from.iso}`,
      rule: 'up to the day of publication; when it began is not said',
    }),
  },
  {
    name: 'the coming days',
    pattern: wordPattern(
      '(?:the~)?(?:coming|next)~(?:(?:few|several|couple~of)~)?(?<unit>days|weeks|months|quarters|years)',
      'i',
    ),
    examples: [
      { in: 'Strikes may follow in coming days.', anchor, text: 'coming days', value: 'PXD', placed: '[2021-12-29..]' },
      {
        in: 'Snow is likely in the next few weeks.',
        anchor,
        text: 'the next few weeks',
        value: 'PXW',
        placed: '[2021-12-29..]',
      },
    ],
    counts: 'from the anchor',
    read: ({ unit = '' }, { anchor: from }) => ({
      value: lengthOf('X', unit),
      placed: `[${from.iso}..]`,
      rule: 'on or after the day of publication',
    }),
  },
  {
    name: 'from now on',
    pattern: wordPattern('going~forward|moving~forward|from~now~on', 'i'),
    examples: [
      { in: 'Going forward, the clinic is free.', anchor, text: 'Going forward', value: '2021-12-29/..' },
      {
        in: 'Moving forward, it will train nurses.',
        anchor: '2021-12-09',
        text: 'Moving forward',
        value: '2021-12-09/..',
      },
    ],
    counts: 'from the anchor',
    read: (_, { anchor: from }) => ({ ...edtf(`${from.iso}/..`), rule: 'from the day of publication on' }),
  },
  {
    name: 'imminently',
    pattern: wordPattern('imminently', 'i'),
    examples: [
      { in: 'A ruling is due imminently.', anchor, text: 'imminently', value: 'FUTURE_REF', placed: '[2021-12-29..]' },
    ],
    counts: 'from the anchor',
    read: (_, { anchor: from }) => ({
      value: 'FUTURE_REF',
      placed: `[${from.iso}..]`,
      rule: 'on or after the day of publication',
    }),
  },
  {
    name: 'recently',
    pattern: wordPattern('(?:more~|most~)?recently|lately|the~recent~past', 'i'),
    examples: [{ in: 'Two wells have recently run dry.', anchor, text: 'recently', value: 'PAST_REF', placed: null }],
    counts: 'from the anchor',
    read: () => ({
      ...unplaced('PAST_REF'),
      rule: 'some time before publication; how long before is not said',
      vague: true,
    }),
  },
  {
    name: 'the past',
    pattern: wordPattern('the~past', 'i'),
    examples: [{ in: 'He dwells in the past.', anchor, text: 'the past', value: 'PAST_REF', placed: null }],
    counts: 'by itself',
    // "the past century" is a time of its own, "the past president" is none.
    read: (_, { around }) =>
      /^\s+[a-z]/i.test(around.after) &&
      !/^\s+(?:and|or|to|is|was|has|but|by|when|that|as|with|have|had|for|in|on|it|he|she|they|we)\b/i.test(
        around.after,
      )
        ? null
        : { ...unplaced('PAST_REF'), rule: 'before publication; when is not said' },
  },
  {
    name: 'now',
    pattern: wordPattern('(?:right~)?now|currently|current|at~(?:present|the~moment)|these~days|nowadays', 'i'),
    examples: [{ in: 'The mine is currently shut.', anchor, text: 'currently', value: 'PRESENT_REF', placed: null }],
    counts: 'by itself',
    read: () => ({ ...unplaced('PRESENT_REF'), rule: 'at the time of publication' }),
  },
  {
    name: 'soon, the future',
    pattern: wordPattern('the~(?:near~|not-too-distant~)?future|soon(?!~as|~after|er)|a~later~date', 'i'),
    examples: [{ in: 'The mayor will soon resign.', anchor, text: 'soon', value: 'FUTURE_REF', placed: null }],
    counts: 'by itself',
    read: (_, { around }) =>
      /\b(?:as|too|how)\s+$/i.test(around.before) || /^\s+of\b/.test(around.after)
        ? null
        : { ...unplaced('FUTURE_REF'), rule: 'after publication; when is not said', vague: true },
  },
  {
    name: 'again and again',
    pattern: wordPattern('(?:on~)?(?:a|an)~(?<word>daily|weekly|monthly|quarterly|yearly|annual)~basis', 'i'),
    examples: [{ in: 'They meet on a monthly basis.', anchor, text: 'on a monthly basis', value: 'P1M', placed: null }],
    counts: 'from the anchor',
    read: ({ word = '' }) => {
      const unit =
        { daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter' }[word.toLowerCase()] ?? 'year'
      return { ...unplaced(lengthOf(1, unit)), rule: 'says how often, not when', vague: true }
    },
  },
]
