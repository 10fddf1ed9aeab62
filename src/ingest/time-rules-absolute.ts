import { isName, isoDayOf, monthOf, yearMonth } from './calendar-words.ts'
import { spokenYear } from './number-words.ts'
import { asWritten, type Groups, type Reading, type TimeRule, wordPattern } from './time-rule.ts'
import { edtf, withinDay } from './time-values.ts'

const anchor = '2021-12-29' // a Wednesday

/** Rules for days and months that are named in full. */
export const absoluteRules: readonly TimeRule[] = [
  {
    name: 'date in figures',
    pattern: wordPattern(String.raw`(?<year>\d{4})[-/](?<month>0[1-9]|1[0-2])[-/](?<day>[0-3]\d)(?![-/]\w)`),
    examples: [{ in: 'The ferry sank on 2019-03-14.', anchor, text: '2019-03-14', value: '2019-03-14' }],
    counts: 'by itself',
    read: ({ year, month, day }) => readDay(Number(year), Number(month), Number(day)),
  },
  {
    name: 'date and time in figures',
    pattern: /(?<!\w|\w-)(?<date>\d{4}-\d\d-\d\d)T(?<time>[0-2]\d:[0-5]\d)(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?(?!\w)/,
    examples: [
      {
        in: 'It shook at 2019-03-14T09:30:00Z.',
        anchor,
        text: '2019-03-14T09:30:00Z',
        value: '2019-03-14T09:30',
        placed: '2019-03-14',
      },
    ],
    counts: 'by itself',
    read: ({ date = '', time = '' }) => {
      const [year, month, day] = date.split('-').map(Number)
      const { rule, ...said } = readDay(year ?? 0, month ?? 0, day ?? 0)
      return { ...withinDay(said, time), rule }
    },
  },
  {
    name: 'month, day and year in figures',
    // As Americans write it; the other way round where the first number is no month.
    pattern: wordPattern(
      String.raw`(?<first>[0-3]?\d)(?<mark>[/.-])(?<second>[0-3]?\d)\k<mark>(?<year>(?:19|20)?\d\d)(?![-/.]\d)`,
    ),
    examples: [
      { in: 'Filed 04/25/96 in Ohio.', anchor, text: '04/25/96', value: '1996-04-25' },
      { in: 'Filed 25/4/2016 in Leeds.', anchor, text: '25/4/2016', value: '2016-04-25' },
    ],
    counts: 'by itself',
    read: readFigures,
  },
  {
    name: 'month, day and year',
    pattern: wordPattern('(?:WEEKDAY,?~)?(?<month>MONTH)~DAY,?~YEAR', 'i'),
    examples: [
      { in: 'The bridge opened on March 3, 2017, in fog.', anchor, text: 'March 3, 2017', value: '2017-03-03' },
      { in: 'They met on Sept. 9, 2021.', anchor, text: 'Sept. 9, 2021', value: '2021-09-09' },
      { in: 'It began Friday, May 1st 2020.', anchor, text: 'Friday, May 1st 2020', value: '2020-05-01' },
    ],
    counts: 'by itself',
    read: readNamedDay,
  },
  {
    name: 'day, month and year',
    pattern: wordPattern('(?:WEEKDAY,?~)?DAY~(?:of~)?(?<month>MONTH),?~YEAR', 'i'),
    examples: [
      { in: 'The mine closed on 3 January 2020.', anchor, text: '3 January 2020', value: '2020-01-03' },
      { in: 'Signed on the 5th of May 1998.', anchor, text: '5th of May 1998', value: '1998-05-05' },
    ],
    counts: 'by itself',
    read: readNamedDay,
  },
  {
    name: 'month and year',
    pattern: wordPattern('PART?(?<month>MONTH),?~(?:of~)?(?:YEAR|(?<spoken>SPOKEN))', 'i'),
    examples: [
      { in: 'The union was founded in October 2014.', anchor, text: 'October 2014', value: '2014-10' },
      { in: 'after the January 2020 flood of the valley', anchor, text: 'January 2020', value: '2020-01' },
      { in: 'Work stopped in late June 2009.', anchor, text: 'late June 2009', value: '2009-06' },
    ],
    counts: 'by itself',
    read: ({ month = '', year, spoken }) => {
      const number = monthOf(month)
      const inYear = year === undefined ? spokenYear(spoken ?? '') : Number(year)
      if (number === null || inYear === null || !isName(month)) return null
      return { ...edtf(yearMonth(inYear, number)), rule: asWritten }
    },
  },
]

function readNamedDay({ year, month = '', day }: Groups): Reading | null {
  const number = monthOf(month)
  return number === null || !isName(month) ? null : readDay(Number(year), number, Number(day))
}

function readFigures({ first, second, year = '', mark }: Groups): Reading | null {
  const [a, b] = [Number(first), Number(second)]
  // "12.5.10" may be a version or an address: dots need the whole year.
  if (mark !== '/' && year.length < 4) return null
  const { value } = a > 12 ? readDay(wholeYear(year), b, a) : readDay(wholeYear(year), a, b)
  return value === null ? null : { ...edtf(value), rule: asWritten }
}

// The century of a year of two figures: no newspaper of today writes so of 1930 or of 2070.
function wholeYear(year: string): number {
  const number = Number(year)
  if (year.length > 2) return number
  return number + (number < 50 ? 2000 : 1900)
}

function readDay(year: number, month: number, day: number): Reading {
  const value = isoDayOf(year, month, day)
  return { ...edtf(value), rule: value ? asWritten : 'the calendar has no such day' }
}
