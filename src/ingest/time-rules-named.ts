import { formatIsoDay, weekdayOf } from '../corpus/utc-day.ts'
import { type Anchor, isoDayOf, monthNames, monthOf, weekdayNumber, yearMonth } from './calendar-words.ts'
import { type Surroundings, tenseAround } from './tense.ts'
import { type Groups, type Reading, type RelativeRule, wordPattern } from './time-rule.ts'

const anchorDay = '2021-12-29' // a Wednesday

/** Rules for named days and months without a year: the anchor date and the tense say which one. */
export const namedTimeRules: readonly RelativeRule[] = [
  {
    name: 'month and day',
    pattern: wordPattern('(?:WEEKDAY,?~)?(?<month>MONTH)~DAY(?![,.:]?\\d|[-–/]\\d|%)'),
    examples: [
      { in: 'before the December 31 deadline for bids', anchor: anchorDay, text: 'December 31', value: '2021-12-31' },
      { in: 'ahead of the January 3 anniversary', anchor: anchorDay, text: 'January 3', value: '2022-01-03' },
      { in: 'The dam broke on January 3.', anchor: anchorDay, text: 'January 3', value: '2021-01-03' },
    ],
    counts: 'from the anchor',
    read: readMonthDay,
  },
  {
    name: 'day and month',
    pattern: wordPattern('(?:WEEKDAY,?~)?(?<!\\d[,.:-]?)DAY~(?:of~)?(?<month>MONTH)'),
    examples: [
      { in: 'The court will sit on 14 February.', anchor: anchorDay, text: '14 February', value: '2022-02-14' },
      { in: 'It snowed on the 2nd of May.', anchor: anchorDay, text: '2nd of May', value: '2021-05-02' },
    ],
    counts: 'from the anchor',
    read: readMonthDay,
  },
  {
    name: 'month',
    pattern: wordPattern('(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)~)?(?<month>MONTH)'),
    examples: [
      { in: 'The first round was held in April.', anchor: anchorDay, text: 'April', value: '2021-04' },
      { in: 'disputes over October elections results', anchor: anchorDay, text: 'October', value: '2021-10' },
      { in: 'The tunnel will open in March.', anchor: anchorDay, text: 'March', value: '2022-03' },
      { in: 'It was dropped last December.', anchor: anchorDay, text: 'last December', value: '2020-12' },
    ],
    counts: 'from the anchor',
    read: readMonthName,
  },
  {
    name: 'weekday',
    pattern: wordPattern(
      '(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)~)?(?<weekday>WEEKDAY)(?:~(?:morning|afternoon|evening|night))?',
    ),
    examples: [
      { in: 'On Tuesday, the miners left the pit.', anchor: anchorDay, text: 'Tuesday', value: '2021-12-28' },
      { in: 'The minister announced Wednesday a pay rise.', anchor: anchorDay, text: 'Wednesday', value: '2021-12-29' },
      { in: 'Thursday’s session ended early.', anchor: '2021-12-09', text: 'Thursday', value: '2021-12-09' },
      { in: 'The council will meet on Friday.', anchor: anchorDay, text: 'Friday', value: '2021-12-31' },
      { in: 'They quit last Wednesday night.', anchor: anchorDay, text: 'last Wednesday night', value: '2021-12-22' },
    ],
    counts: 'from the anchor',
    read: readWeekday,
  },
]

// What lies ahead by its nature, whatever the verb says.
const aheadNoun = /^\s+(?:[a-z-]+\s+)?(?:deadline|anniversary)\b/i

function readMonthDay(groups: Groups, anchor: Anchor, around: Surroundings): Reading | null {
  const month = monthOf(groups['month'] ?? '')
  const date = Number(groups['day'])
  if (month === null) return null
  const noun = aheadNoun.test(around.after)
  const coming = noun || tenseAround(around) === 'coming'
  const passed = month < anchor.month || (month === anchor.month && date < anchor.date)
  const ahead = month > anchor.month || (month === anchor.month && date > anchor.date)
  const year = coming ? anchor.year + (passed ? 1 : 0) : anchor.year - (ahead ? 1 : 0)
  const value = isoDayOf(year, month, date)
  if (value === null) return { value, rule: 'the calendar has no such day' }
  const name = `${date} ${monthNames[month - 1]}`
  const rule = coming
    ? `the first ${name} on or after the day of publication`
    : `the last ${name} on or before the day of publication`
  return { value, rule: noun ? `${rule}, as a deadline or an anniversary lies ahead` : rule }
}

// Names of people and common words, some of them: only words around them make them months.
const doubtful = /^(?:March|April|May|June|August)$/
const monthBefore =
  /(?:\b(?:in|since|by|until|till|during|from|through|early|mid|late)|\b(?:end|start|beginning|middle|month) of)[\s-]$/i
const monthAfter =
  /^(?:[’']s)?\s+(?:elections?|polls?|vote|referendum|talks|summit|meeting|session|protests?|attacks?|strike|deadline|deal|agreement)\b/

function readMonthName({ which, month: name = '' }: Groups, anchor: Anchor, around: Surroundings): Reading | null {
  const month = monthOf(name)
  if (month === null || !namesMonth(name, which !== undefined, around)) return null
  const full = monthNames[month - 1]
  const given = which?.toLowerCase() ?? (tenseAround(around) === 'coming' ? 'coming' : 'past')
  if (given === 'this') return { value: yearMonth(anchor.year, month), rule: `${full} of the year of publication` }
  if (given === 'next' || given === 'coming') {
    const passed = month < anchor.month || (given === 'next' && month === anchor.month)
    const value = yearMonth(anchor.year + (passed ? 1 : 0), month)
    return { value, rule: `the first ${full} from the month of publication on` }
  }
  const ahead = month > anchor.month || (given === 'last' && month === anchor.month)
  const value = yearMonth(anchor.year - (ahead ? 1 : 0), month)
  return { value, rule: `the last ${full} up to the month of publication` }
}

function namesMonth(name: string, introduced: boolean, { before, after }: Surroundings): boolean {
  const placed = monthBefore.test(before)
  // "Jan" is a first name; with its full stop and "in" before it, it is a month.
  if (!monthNames.some((full) => full === name)) return name.endsWith('.') && placed
  return introduced || placed || monthAfter.test(after) || !doubtful.test(name)
}

function readWeekday({ which, weekday: name = '' }: Groups, anchor: Anchor, around: Surroundings): Reading | null {
  const weekday = weekdayNumber(name)
  if (weekday === null) return null
  const back = (weekdayOf(anchor.day) - weekday + 7) % 7
  const on = (7 - back) % 7
  switch (which?.toLowerCase()) {
    case 'last':
      return { value: formatIsoDay(anchor.day - (back || 7)), rule: `the last ${name} before the day of publication` }
    case 'next':
      return { value: formatIsoDay(anchor.day + (on || 7)), rule: `the first ${name} after the day of publication` }
    case 'this':
      return { value: formatIsoDay(anchor.day + on), rule: `the ${name} on or after the day of publication` }
    default:
      return tenseAround(around) === 'coming'
        ? { value: formatIsoDay(anchor.day + on), rule: `the ${name} on or after the day of publication` }
        : { value: formatIsoDay(anchor.day - back), rule: `the ${name} on or before the day of publication` }
  }
}
