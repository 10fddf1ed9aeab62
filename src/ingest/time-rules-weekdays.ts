import { formatIsoDay, weekdayOf } from '../corpus/utc-day.ts'
import { isName, weekdayNumber } from './calendar-words.ts'
import { type Surroundings, tenseAround } from './tense.ts'
import { type Groups, type Reading, type TimeContext, type TimeRule, wordPattern } from './time-rule.ts'
import { edtf, partOfDay, withinDay } from './time-values.ts'

const anchor = '2021-12-29' // a Wednesday

/** Rules for weekdays: the day of publication and the tense say which one. */
export const weekdayRules: readonly TimeRule[] = [
  {
    name: 'weekday',
    pattern: wordPattern(
      '(?:(?:early|late|later)~(?:on~)?)?(?:(?<which>last|next|this|this~past|this~coming|the~previous|the~following)~)?(?<weekday>WEEKDAY)(?:~(?<time>(?:early~|late~)?(?:morning|afternoon|evening|night)))?',
      'i',
    ),
    examples: [
      { in: 'On Tuesday, the miners left the pit.', anchor, text: 'Tuesday', value: '2021-12-28' },
      { in: 'The minister announced Wednesday a pay rise.', anchor, text: 'Wednesday', value: '2021-12-29' },
      { in: 'Thursday’s session ended early.', anchor: '2021-12-09', text: 'Thursday', value: '2021-12-09' },
      { in: 'The council will meet on Friday.', anchor, text: 'Friday', value: '2021-12-31' },
      {
        in: 'They quit last Wednesday night.',
        anchor,
        text: 'last Wednesday night',
        value: '2021-12-22TNI',
        placed: '2021-12-22',
      },
      { in: 'The gate gave way late Monday.', anchor, text: 'late Monday', value: '2021-12-27' },
    ],
    counts: 'from the anchor',
    read: readWeekday,
  },
]

function readWeekday({ which, weekday: name = '', time = '' }: Groups, context: TimeContext): Reading | null {
  const weekday = weekdayNumber(name)
  if (weekday === null || !isName(name)) return null
  const { day, rule } = weekdayNear(weekday, name, which?.toLowerCase().replace(/^(?:this|the)\s+/, ''), context)
  return { ...withinDay(edtf(formatIsoDay(day)), partOfDay(time)), rule }
}

// "the talk of Friday's match": what has its day by name has mostly been.
function weekdayTense(around: Surroundings): 'past' | 'coming' {
  if (!/^[’']s?\s/.test(around.after)) return tenseAround(around)
  return /\b(?:ahead of|for|until|next)\s+$/i.test(around.before) || /^[’']s?\s(?:\w+\s){1,4}will\b/.test(around.after)
    ? 'coming'
    : 'past'
}

/** The day that a weekday's name means, and the words for how that was found. */
export function weekdayNear(
  weekday: number,
  name: string,
  which: string | undefined,
  { anchor: from, around }: TimeContext,
) {
  const back = (weekdayOf(from.day) - weekday + 7) % 7
  const on = (7 - back) % 7
  if (which === 'previous') return { day: from.day - (back || 7) - 7, rule: `the ${name} before the last one` }
  if (which === 'last' || which === 'past')
    return { day: from.day - (back || 7), rule: `the last ${name} before the day of publication` }
  if (which === 'next' || which === 'following')
    return { day: from.day + (on || 7), rule: `the first ${name} after the day of publication` }
  return which === 'this' || which === 'coming' || weekdayTense(around) === 'coming'
    ? { day: from.day + on, rule: `the ${name} on or after the day of publication` }
    : { day: from.day - back, rule: `the ${name} on or before the day of publication` }
}
