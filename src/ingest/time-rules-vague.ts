import { type RelativeRule, wordPattern } from './time-rule.ts'

const anchorDay = '2021-12-29' // a Wednesday

/** Rules for words that give a time one end or none. */
export const vagueTimeRules: readonly RelativeRule[] = [
  {
    name: 'the past months',
    pattern: wordPattern(
      '(?:the~)?(?:last|past|recent)~(?:(?:few|several|couple~of)~)?(?:days|weeks|months|years|decades)',
      'i',
    ),
    examples: [
      {
        in: 'the handover of trucks over the past months',
        anchor: '2021-12-09',
        text: 'the past months',
        value: '/2021-12-09',
      },
      { in: 'Prices rose in recent weeks.', anchor: anchorDay, text: 'recent weeks', value: '/2021-12-29' },
    ],
    counts: 'from the anchor',
    read: (_, anchor) => ({ value: `/${anchor.iso}`, rule: 'up to the day of publication; when it began is not said' }),
  },
  {
    name: 'the coming days',
    pattern: wordPattern('(?:the~)?(?:coming|next)~(?:(?:few|several|couple~of)~)?(?:days|weeks|months|years)', 'i'),
    examples: [
      { in: 'Strikes may follow in coming days.', anchor: anchorDay, text: 'coming days', value: '[2021-12-29..]' },
      {
        in: 'Snow is likely in the next few weeks.',
        anchor: anchorDay,
        text: 'the next few weeks',
        value: '[2021-12-29..]',
      },
    ],
    counts: 'from the anchor',
    read: (_, anchor) => ({ value: `[${anchor.iso}..]`, rule: 'on or after the day of publication' }),
  },
  {
    name: 'from now on',
    pattern: wordPattern('going~forward|moving~forward|from~now~on', 'i'),
    examples: [
      { in: 'Going forward, the clinic is free.', anchor: anchorDay, text: 'Going forward', value: '2021-12-29/..' },
      {
        in: 'Moving forward, it will train nurses.',
        anchor: '2021-12-09',
        text: 'Moving forward',
        value: '2021-12-09/..',
      },
    ],
    counts: 'from the anchor',
    read: (_, anchor) => ({ value: `${anchor.iso}/..`, rule: 'from the day of publication on' }),
  },
  {
    name: 'soon',
    pattern: wordPattern('imminently', 'i'),
    examples: [{ in: 'A ruling is due imminently.', anchor: anchorDay, text: 'imminently', value: '[2021-12-29..]' }],
    counts: 'from the anchor',
    read: (_, anchor) => ({ value: `[${anchor.iso}..]`, rule: 'on or after the day of publication' }),
  },
  {
    name: 'recently',
    pattern: wordPattern('recently|lately', 'i'),
    examples: [{ in: 'Two wells have recently run dry.', anchor: anchorDay, text: 'recently', value: null }],
    counts: 'from the anchor',
    read: () => ({ value: null, rule: 'some time before publication; how long before is not said' }),
  },
  {
    name: 'again and again',
    pattern: wordPattern('(?:on~)?(?:a|an)~(?:daily|weekly|monthly|quarterly|yearly|annual)~basis', 'i'),
    examples: [{ in: 'They meet on a monthly basis.', anchor: anchorDay, text: 'on a monthly basis', value: null }],
    counts: 'from the anchor',
    read: () => ({ value: null, rule: 'says how often, not when' }),
  },
]
