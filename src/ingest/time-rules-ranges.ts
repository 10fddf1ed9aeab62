import { isName, isoDayOf, monthOf } from './calendar-words.ts'
import { type Groups, type Reading, type TimeContext, type TimeRule, wordPattern } from './time-rule.ts'
import { dayOfMonth } from './time-rules-named.ts'
import { edtf } from './time-values.ts'

const anchor = '2021-12-29'

/** Rules for spans of days or years that are written as one. */
export const rangeRules: readonly TimeRule[] = [
  {
    name: 'days of a month',
    pattern: wordPattern(
      String.raw`(?<month>MONTH)~(?<first>[12]?\d|3[01])(?:[-–]|~to~)(?<last>[12]?\d|3[01])(?:,?~(?<year>(?:19|20)\d\d))?(?![-–:/]?\d|%)`,
      'i',
    ),
    examples: [
      { in: 'The fair ran March 3-5, 2017.', anchor, text: 'March 3-5, 2017', value: '2017-03-03/2017-03-05' },
      { in: 'It rained on June 28-30.', anchor, text: 'June 28-30', value: '2021-06-28/2021-06-30' },
    ],
    counts: 'from the anchor',
    read: readDays,
  },
  {
    name: 'days, then month',
    pattern: wordPattern(
      String.raw`(?<first>[12]?\d|3[01])(?:[-–]|~to~)(?<last>[12]?\d|3[01])~(?<month>MONTH)(?:,?~(?<year>(?:19|20)\d\d))?`,
      'i',
    ),
    examples: [
      { in: 'The fair ran from 3 to 5 March 2017.', anchor, text: '3 to 5 March 2017', value: '2017-03-03/2017-03-05' },
    ],
    counts: 'from the anchor',
    read: readDays,
  },
  {
    name: 'years from, to',
    pattern: wordPattern(
      String.raw`(?<first>(?:1[5-9]|20)\d\d)[-–/](?<last>(?:(?:1[5-9]|20)\d\d)|\d\d)(?![-–/.]?\d|%)`,
    ),
    examples: [
      { in: 'Few farms paid in 1929-33.', anchor, text: '1929-33', value: '1929/1933' },
      { in: 'He led the club (2010–2015).', anchor, text: '2010–2015', value: '2010/2015' },
    ],
    counts: 'by itself',
    read: ({ first = '', last = '' }) => {
      const end = last.length === 2 ? first.slice(0, 2) + last : last
      // "1998-03" is a month or a score, a span runs on.
      if (
        end <= first ||
        Number(end) - Number(first) > 90 ||
        (last.length === 2 && Number(last) <= 12 && Number(first) % 100 !== Number(last) - 1)
      )
        return null
      return { ...edtf(`${first}/${end}`), rule: 'the years as written' }
    },
  },
]

function readDays({ month = '', first, last, year }: Groups, context: TimeContext): Reading | null {
  const number = monthOf(month)
  if (number === null || !isName(month) || Number(last) <= Number(first)) return null
  const from = year === undefined ? dayOfMonth(number, Number(first), context) : null
  const inYear = Number(year ?? from?.value?.slice(0, 4) ?? 0)
  const [start, end] = [isoDayOf(inYear, number, Number(first)), isoDayOf(inYear, number, Number(last))]
  if (start === null || end === null) return null
  return { ...edtf(`${start}/${end}`), rule: from?.rule ?? 'the days as written' }
}
