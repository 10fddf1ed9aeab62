import { isoDayOf, monthOf, yearMonth } from './calendar-words.ts'
import { type AbsoluteRule, type Groups, type Reading, wordPattern } from './time-rule.ts'

const asWritten = 'the date as written'

/** Rules for words that name their date in full. */
export const absoluteRules: readonly AbsoluteRule[] = [
  {
    name: 'date in figures',
    pattern: /(?<![\w-])(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\d)(?![\w-])/g,
    examples: [{ in: 'The ferry sank on 2019-03-14.', anchor: '2021-12-29', text: '2019-03-14', value: '2019-03-14' }],
    counts: 'by itself',
    read: ({ year, month, day }) => readDay(Number(year), Number(month), Number(day)),
  },
  {
    name: 'month, day and year',
    pattern: wordPattern('(?:WEEKDAY,?~)?(?<month>MONTH)~DAY,?~YEAR'),
    examples: [
      {
        in: 'The bridge opened on March 3, 2017, in fog.',
        anchor: '2021-12-29',
        text: 'March 3, 2017',
        value: '2017-03-03',
      },
      { in: 'They met on Sept. 9, 2021.', anchor: '2021-12-29', text: 'Sept. 9, 2021', value: '2021-09-09' },
      { in: 'It began Friday, May 1st 2020.', anchor: '2021-12-29', text: 'Friday, May 1st 2020', value: '2020-05-01' },
    ],
    counts: 'by itself',
    read: readNamedDay,
  },
  {
    name: 'day, month and year',
    pattern: wordPattern('(?:WEEKDAY,?~)?DAY~(?:of~)?(?<month>MONTH),?~YEAR'),
    examples: [
      { in: 'The mine closed on 3 January 2020.', anchor: '2021-12-29', text: '3 January 2020', value: '2020-01-03' },
      { in: 'Signed on the 5th of May 1998.', anchor: '2021-12-29', text: '5th of May 1998', value: '1998-05-05' },
    ],
    counts: 'by itself',
    read: readNamedDay,
  },
  {
    name: 'month and year',
    pattern: wordPattern('(?<month>MONTH),?~(?:of~)?YEAR'),
    examples: [
      { in: 'The union was founded in October 2014.', anchor: '2021-12-29', text: 'October 2014', value: '2014-10' },
      {
        in: 'after the January 2020 flood of the valley',
        anchor: '2021-12-29',
        text: 'January 2020',
        value: '2020-01',
      },
    ],
    counts: 'by itself',
    read: ({ month, year }) => readMonth(Number(year), month),
  },
  {
    name: 'year',
    // "of 2000 workers" is a number of workers, "in 2019." is a year.
    pattern:
      /(?<=\b(?:[Ii]n|[Ss]ince|[Oo]f)\s)(?<year>(?:1[5-9]|20)\d{2})(?!\w|[,.]\d|[-–]\d|\s+[a-z]+s\b|\s+(?:people|men|women|per)\b|%)/g,
    examples: [
      { in: 'The pact was signed in 2009 and broken since.', anchor: '2021-12-29', text: '2009', value: '2009' },
      { in: 'It has been shut since 2016.', anchor: '2021-12-29', text: '2016', value: '2016' },
    ],
    counts: 'by itself',
    read: ({ year }) => ({ value: year ?? null, rule: asWritten }),
  },
]

function readNamedDay({ year, month, day }: Groups): Reading | null {
  const number = monthOf(month ?? '')
  return number === null ? null : readDay(Number(year), number, Number(day))
}

function readDay(year: number, month: number, day: number): Reading {
  const value = isoDayOf(year, month, day)
  return value ? { value, rule: asWritten } : { value, rule: 'the calendar has no such day' }
}

function readMonth(year: number, name = ''): Reading | null {
  const month = monthOf(name)
  return month === null ? null : { value: yearMonth(year, month), rule: asWritten }
}
