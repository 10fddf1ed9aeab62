import { type Anchor, anchorOf } from './calendar-words.ts'
import { countOf } from './number-words.ts'
import { type Groups, type Reading, type TimeContext, type TimeRule, wordPattern } from './time-rule.ts'
import { counts, plural, stepsFrom } from './time-rules-counted.ts'
import { partOfDay, unplaced, withinDay } from './time-values.ts'

const anchor = '2021-12-29' // a Wednesday

/** Rules for times that are counted from one that the text named before. */
export const spokenRules: readonly TimeRule[] = [
  {
    name: 'later, earlier',
    pattern: wordPattern(`(?<count>${counts})~(?<unit>day|week|month|year|decade)s?~(?<side>later|earlier)`, 'i'),
    examples: [{ in: 'Nine days later the dam gave way.', anchor, text: 'Nine days later', value: '2022-01-07' }],
    counts: 'from the anchor',
    read: readLater,
  },
  {
    name: 'that day, the following week',
    pattern: wordPattern(
      '(?:(?:earlier|later)~)?(?<which>that|the~same|that~same|the~following|the~previous|the~next|the~preceding)~(?:very~)?(?<unit>day|week|month|year|morning|afternoon|evening|night)',
      'i',
    ),
    examples: [
      {
        in: 'The following week was dry.',
        anchor,
        text: 'The following week',
        value: '2022-W01',
        placed: '[2022-01-03..2022-01-09]',
      },
      { in: 'They left the next day.', anchor, text: 'the next day', value: '2021-12-30' },
    ],
    counts: 'from the anchor',
    read: readThatUnit,
  },
]

const patternOf: Readonly<Record<string, RegExp>> = {
  day: /^\d{4}-\d\d-\d\d/,
  week: /^\d{4}-(?:W|\d\d-\d\d)/,
  month: /^\d{4}-\d\d/,
  year: /^\d{4}(?!X)/,
  decade: /^\d{4}(?!X)/,
}

/** The last time named before that is at least as exact as a unit: where that lies, and as the anchor to count from. */
function spokenAnchor({ before }: TimeContext, unit: string): { said: string; day: Anchor } | null {
  const said = before.slice(-8).findLast(({ value }) => patternOf[unit]?.test(value ?? ''))
  // A week's own value has no day in it: count from its first.
  const placed = said?.placed ?? ''
  const [value = ''] = /\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(placed) ?? []
  const [year, month = '01', date = '01'] = value.split('-')
  const day = anchorOf(`${year}-${Number(month) > 12 ? '01' : month}-${date}`)
  return day && { said: placed, day }
}

function readLater({ count = '', unit = '', side = '' }: Groups, context: TimeContext): Reading | null {
  const number = countOf(count)
  const name = unit.toLowerCase()
  const back = side.toLowerCase() === 'earlier'
  const place = back ? 'before' : 'after'
  if (number === null) {
    return { ...unplaced(back ? 'PAST_REF' : 'FUTURE_REF'), rule: `how long ${place} is not said`, vague: true }
  }
  if (!Number.isInteger(number)) return null
  const spoken = spokenAnchor(context, name)
  const said = stepsFrom(spoken?.day ?? context.anchor, name, back ? -number : number)
  const rule = `${plural(number, name)} ${place} the ${spoken ? 'time named before' : 'day of publication'}`
  return { ...said, rule, from: spoken?.said ?? null }
}

function readThatUnit({ which = '', unit = '' }: Groups, context: TimeContext): Reading | null {
  const time = partOfDay(unit)
  const name = time === null ? unit.toLowerCase() : 'day'
  const spoken = spokenAnchor(context, name)
  const word = which.toLowerCase().replace(/^the\s+/, '')
  const steps = { following: 1, next: 1, previous: -1, preceding: -1 }[word] ?? 0
  if (!spoken && name !== 'year' && word.startsWith('that')) return null
  const place = ['before', '', 'after'][steps + 1] ?? ''
  const rule = place ? `the ${name} ${place} the time named before` : `the ${name} named before`
  return { ...withinDay(stepsFrom(spoken?.day ?? context.anchor, name, steps), time), rule, from: spoken?.said ?? null }
}
