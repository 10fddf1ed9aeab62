import { weekdayOf } from '../corpus/utc-day.ts'
import { anchorOf, isName, isoDayOf, monthNames, monthOf, weekdayNumber, yearMonth } from './calendar-words.ts'
import { clauseTense, type Surroundings, tenseOf } from './tense.ts'
import { type Groups, type Reading, type TimeContext, type TimeRule, wordPattern } from './time-rule.ts'
import { edtf } from './time-values.ts'

const anchor = '2021-12-29' // a Wednesday

/** Rules for named days and months without a year: the anchor date and the tense say which one. */
export const namedRules: readonly TimeRule[] = [
  {
    name: 'month and day',
    pattern: wordPattern(
      String.raw`(?:(?<weekday>WEEKDAY)(?:~(?:morning|afternoon|evening|night))?,?~)?(?:(?:around|about)~)?(?<month>MONTH)~DAY(?![,.:]?\d|[-–/]\d|%)`,
      'i',
    ),
    examples: [
      { in: 'before the December 31 deadline for bids', anchor, text: 'December 31', value: '2021-12-31' },
      { in: 'ahead of the January 3 anniversary', anchor, text: 'January 3', value: '2022-01-03' },
      { in: 'The dam broke on January 3.', anchor, text: 'January 3', value: '2021-01-03' },
    ],
    counts: 'from the anchor',
    read: readMonthDay,
  },
  {
    name: 'day and month',
    pattern: wordPattern(String.raw`(?:WEEKDAY,?~)?(?<!\d[,.:-]?)DAY~(?:of~)?(?<month>MONTH)`, 'i'),
    examples: [
      { in: 'The court will sit on 14 February.', anchor, text: '14 February', value: '2022-02-14' },
      { in: 'It snowed on the 2nd of May.', anchor, text: '2nd of May', value: '2021-05-02' },
    ],
    counts: 'from the anchor',
    read: readMonthDay,
  },
  {
    name: 'month',
    pattern: wordPattern('PART?(?:(?<which>last|next|this)~)?(?<month>MONTH)', 'i'),
    examples: [
      { in: 'The first round was held in April.', anchor, text: 'April', value: '2021-04' },
      { in: 'disputes over October elections results', anchor, text: 'October', value: '2021-10' },
      { in: 'The tunnel will open in March.', anchor, text: 'March', value: '2022-03' },
      { in: 'It was dropped last December.', anchor, text: 'last December', value: '2020-12' },
      { in: 'A storm hit in late September.', anchor, text: 'late September', value: '2021-09' },
    ],
    counts: 'from the anchor',
    read: readMonthName,
  },
  {
    name: 'month of this, last, next year',
    pattern: wordPattern('PART?(?<month>MONTH)~(?:of~)?(?<which>this|last|next)~year', 'i'),
    examples: [{ in: 'The camp closed in May last year.', anchor, text: 'May last year', value: '2020-05' }],
    counts: 'from the anchor',
    read: ({ month = '', which = '' }, { anchor: from }) => {
      const number = monthOf(month)
      if (number === null || !isName(month)) return null
      const steps = { last: -1, next: 1 }[which.toLowerCase()] ?? 0
      return { ...edtf(yearMonth(from.year + steps, number)), rule: 'that month of the year named' }
    },
  },
]

// What lies ahead by its nature, whatever the verb says.
const aheadNoun = /^\s+(?:[a-z-]+\s+)?(?:deadline|anniversary)\b/i

// A verb that tells of the day itself: "broke on", "sat last week in".
const toldOn =
  /\b(?:[a-z]{2,}ed|was|were|sat|broke|began|met|held|came|went|took|fell|rose|died|won|lost|left|hit|struck|shot|led)(?:\s+\w+){0,2}\s+(?:on|in|of|during)\s+$|\bended\s+$/i
const dueBefore = /\b(?:by|until|till|effective|payable|expires?|due|record|ends?)\s+(?:on\s+)?$/i

const opening = /^\W*(?:on|in)\s+$/i

/** Whether a month is of the past or to come: the verb says, or else it is the nearer one. */
function monthTense(around: Surroundings, monthsOn: number): 'past' | 'coming' {
  if (monthsOn >= 10) return clauseTense(around) ?? 'past'
  if (dueBefore.test(around.before)) return 'coming'
  return tenseOf(around) ?? (monthsOn > 0 && monthsOn <= 4 && !opening.test(around.before) ? 'coming' : 'past')
}

/**
 * The same for a day of a month. Nobody writes of a day ten months ago without its year: one that comes within three
 * months does come, unless a verb tells of that very day.
 */
function dayTense(around: Surroundings, monthsOn: number, sameMonthAhead: boolean): 'past' | 'coming' {
  const near = sameMonthAhead || (monthsOn > 0 && monthsOn <= 3)
  if ((monthsOn === 0 && !sameMonthAhead) || monthsOn >= 10) return 'past'
  if (near && !opening.test(around.before) && !toldOn.test(around.before)) return 'coming'
  return monthTense(around, monthsOn)
}

/** A month's name and a day, without a year; null where it is no month. */
export function readMonthDay({ month: word = '', day, weekday = '' }: Groups, context: TimeContext): Reading | null {
  const month = monthOf(word)
  const date = Number(day)
  if (month === null || !isName(word)) return null
  const { anchor: from, around } = context
  const years = [0, -1, 1].map((step) => isoDayOf(from.year + step, month, date))
  const sure = years.find((iso) => weekdayOfIso(iso) === weekdayNumber(weekday))
  if (sure) return { ...edtf(sure), rule: 'the nearest year in which that day has that weekday' }
  const shared = yearAfter.exec(around.after)
  const inYear = shared && isoDayOf(Number(shared[1]), month, date)
  return inYear ? { ...edtf(inYear), rule: 'the year named after it' } : dayOfMonth(month, date, context)
}

// "March 3 and April 5, 2011": the year is that of both.
const yearAfter = new RegExp(
  `^\\s?(?:and|to|through|or|until|-|–)\\s?(?:${monthNames.join('|')})(?:\\s\\d{1,2},)?\\s((?:19|20)\\d\\d)\\b`,
)

/** A day of a month without a year: the year that tense and nearness give it. */
export function dayOfMonth(month: number, date: number, { anchor: from, around }: TimeContext): Reading {
  const noun = aheadNoun.test(around.after)
  const sameMonthAhead = month === from.month && date > from.date
  const coming = noun || dayTense(around, (month - from.month + 12) % 12, sameMonthAhead) === 'coming'
  const days = (month - from.month) * 31 + date - from.date
  const year = from.year + (coming && days < 0 ? 1 : 0) - (!coming && days > 0 ? 1 : 0)
  const value = isoDayOf(year, month, date)
  if (value === null) return { ...edtf(value), rule: 'the calendar has no such day' }
  const name = `${date} ${monthNames[month - 1]}`
  const rule = coming
    ? `the first ${name} on or after the day of publication`
    : `the last ${name} on or before the day of publication`
  return { ...edtf(value), rule: noun ? `${rule}, as a deadline or an anniversary lies ahead` : rule }
}

function weekdayOfIso(iso: string | null): number | undefined {
  const day = anchorOf(iso)?.day
  return day === undefined ? undefined : weekdayOf(day)
}

// Names of people and common words, some of them: only words around them make them months.
const doubtful = /^(?:March|April|May|June|August)$/
const anyMonth = monthNames.join('|')
const monthBefore = new RegExp(
  `(?:\\b(?:in|since|by|until|till|during|from|through|each|every|(?:end|start|beginning|middle) of|(?:${anyMonth}) (?:to|through)|between (?:${anyMonth}) and))[\\s-]$`,
  'i',
)
const monthAfter =
  /^(?:[’']s)?\s+(?:elections?|polls?|vote|referendum|talks|summit|meeting|session|protests?|attacks?|strike|deadline|deal|agreement)\b/

function readMonthName(
  { part, which, month: name = '' }: Groups,
  { anchor: from, around }: TimeContext,
): Reading | null {
  const month = monthOf(name)
  if (month === null || !isName(name) || !namesMonth(name, (which ?? part) !== undefined, around)) return null
  const shared = yearAfter.exec(around.after)
  if (shared) return { ...edtf(yearMonth(Number(shared[1]), month)), rule: 'the year named after it' }
  const full = monthNames[month - 1]
  const given = which?.toLowerCase() ?? monthTense(around, (month - from.month + 12) % 12)
  if (given === 'this') return { ...edtf(yearMonth(from.year, month)), rule: `${full} of the year of publication` }
  if (given === 'next' || given === 'coming') {
    const passed = month < from.month || (given === 'next' && month === from.month)
    const value = yearMonth(from.year + (passed ? 1 : 0), month)
    return { ...edtf(value), rule: `the first ${full} from the month of publication on` }
  }
  const ahead = month > from.month || (given === 'last' && month === from.month)
  const value = yearMonth(from.year - (ahead ? 1 : 0), month)
  return { ...edtf(value), rule: `the last ${full} up to the month of publication` }
}

function namesMonth(name: string, introduced: boolean, { before, after }: Surroundings): boolean {
  const placed = monthBefore.test(before)
  // "Jan" is a first name; with its full stop and "in" before it, it is a month.
  if (!monthNames.some((full) => full === name)) return name.endsWith('.') && placed
  const attribute = /\bthe\s$/i.test(before) && /^\s[a-z]{4,}/.test(after)
  return introduced || placed || attribute || monthAfter.test(after) || !doubtful.test(name)
}
