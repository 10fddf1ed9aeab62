import { yearText } from './calendar-words.ts'
import { spokenYear } from './number-words.ts'
import type { Surroundings } from './tense.ts'
import { asWritten, type Groups, type Reading, type TimeRule, wordPattern } from './time-rule.ts'
import { edtf } from './time-values.ts'

const anchor = '2021-12-29'

/** Rules for years, decades and centuries, and the seasons of a year that is named. */
export const yearRules: readonly TimeRule[] = [
  {
    name: 'year',
    pattern: wordPattern(
      String.raw`PART?(?<named>(?:the~)?year~)?YEAR(?!,\d{3}|\.\d|[-–/]\d{1,3}\b|%|~?(?:percent|per~cent)\b)(?:~and~beyond)?`,
      'i',
    ),
    examples: [
      { in: 'The pact was signed in 2009 and broken since.', anchor, text: '2009', value: '2009' },
      { in: 'It has been shut since 2016.', anchor, text: '2016', value: '2016' },
      { in: 'Prices fell in early 2009.', anchor, text: 'early 2009', value: '2009' },
      { in: 'Ready by the end of 2024, they say.', anchor, text: 'the end of 2024', value: '2024' },
    ],
    counts: 'by itself',
    read: ({ part, named, year = '' }, { around }) =>
      (part ?? named) !== undefined || namesYear(year, around) ? { ...edtf(year), rule: asWritten } : null,
  },
  {
    name: 'before our era',
    pattern: wordPattern(
      String.raw`(?:the~)?PART?(?:the~)?(?:(?:DAY~)?MONTH,?~(?:[0-3]?\d,?~)?)?(?:\d{1,2}(?:st|nd|rd|th)(?:[-~]century)?|\d{1,6}s?)~(?:BCE?\b|B\.C\.(?:E\.)?)`,
    ),
    examples: [
      { in: 'The temple was built in 1550 BC.', anchor, text: '1550 BC', value: null },
      { in: 'On 15 March 44 BCE they met.', anchor, text: '15 March 44 BCE', value: null },
      { in: 'A wall of the 17th century B.C. was found.', anchor, text: 'the 17th century B.C.', value: null },
    ],
    counts: 'by itself',
    read: () => ({ value: null, placed: null, rule: 'it lies before our era, for which there is no date here' }),
  },
  {
    name: 'year in words',
    pattern: wordPattern('PART?(?:the~year~)?(?<spoken>SPOKEN)', 'i'),
    examples: [{ in: 'They won in nineteen eighty-four.', anchor, text: 'nineteen eighty-four', value: '1984' }],
    counts: 'by itself',
    read: ({ spoken = '' }, { around }) => {
      const year = spokenYear(spoken)
      const named = /\b(?:in|since|of|by|until|from|the year)\s+$/i.test(around.before) || /^nineteen.\S/i.test(spoken)
      return year === null || !named ? null : { ...edtf(yearText(year)), rule: asWritten }
    },
  },
  {
    name: 'year in two figures',
    pattern: /(?<!\w)[’'](?<year>[4-9]\d|[0-2]\d)(?!\w|[-–.,]\d)/,
    examples: [{ in: 'He came in ’97 and stayed.', anchor, text: '’97', value: '1997' }],
    counts: 'by itself',
    read: ({ year = '' }, { around }) => {
      if (!/\b(?:in|since|of|by|until|from|class of|and|summer|fall|spring|winter)\s+$/i.test(around.before))
        return null
      return { ...edtf(`${Number(year) < 30 ? 20 : 19}${year}`), rule: asWritten }
    },
  },
  {
    name: 'decade in figures',
    pattern: wordPattern(
      String.raw`(?:the~)?PART?(?:the~)?(?:(?<century>1[5-9]|20)|[’'](?=[2-9]0s))(?<decade>\d)0[’']?s`,
      'i',
    ),
    examples: [
      { in: 'Wages stalled in the 1970s.', anchor, text: 'the 1970s', value: '197X' },
      { in: 'It dates from the late 1980s.', anchor, text: 'the late 1980s', value: '198X' },
    ],
    counts: 'by itself',
    read: ({ century = '19', decade = '' }) => ({ ...edtf(`${century}${decade}X`), rule: asWritten }),
  },
  {
    name: 'decade in words',
    pattern: wordPattern(
      'the~PART?(?:(?<century>eighteen|nineteen)~)?(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
      'i',
    ),
    examples: [{ in: 'Steel ruled in the sixties.', anchor, text: 'the sixties', value: '196X' }],
    counts: 'by itself',
    read: readDecade,
  },
  {
    name: 'century',
    pattern: wordPattern(String.raw`(?:the~)?PART?(?<nth>1\d|2[01])(?:st|nd|rd|th)[-~]century`, 'i'),
    examples: [{ in: 'A church of the 17th century.', anchor, text: 'the 17th century', value: '16XX' }],
    counts: 'by itself',
    read: ({ nth }) => ({ ...edtf(`${Number(nth) - 1}XX`), rule: 'the hundred years of that century' }),
  },
  {
    name: 'season of a year',
    pattern: wordPattern('(?:the~)?PART?(?:the~)?(?<season>SEASON),?~(?:of~)?(?:YEAR|(?<spoken>SPOKEN))', 'i'),
    examples: [{ in: 'A drought came in the summer of 2003.', anchor, text: 'the summer of 2003', value: '2003-22' }],
    counts: 'by itself',
    read: ({ season = '', year, spoken = '' }) => ({
      ...edtf(`${year ?? yearText(spokenYear(spoken) ?? 0)}-${seasonNumber(season)}`),
      rule: asWritten,
    }),
  },
]

/** The EDTF number of a season: 21 is spring. */
export function seasonNumber(name: string): number {
  return { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }[name.toLowerCase()] ?? 21
}

function readDecade({ century, decade = '' }: Groups): Reading {
  const names = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
  const digit = names.indexOf(decade.toLowerCase()) + 2
  return { ...edtf(`${century?.toLowerCase() === 'eighteen' ? 18 : 19}${digit}X`), rule: asWritten }
}

const yearBefore =
  /(?:\b(?:in|since|of|by|until|till|from|to|through|after|before|during|for|and|between|than|or|the|fiscal|year|late|early|mid|around|about|circa)|[’']s|[(,])[\s-]*$/i
const afterPreposition = /\b(?:in|since|until|till|by|from|during|the year|of|before|after)\s+$/i
const unitAfter =
  /^\s+(?:people|men|women|children|per|miles?|meters?|kilometers?|feet|tons?|acres?|points?|dollars?|percent|million|billion|[a-z]{3,}s)\b/
const moneyBefore = /(?:[$£€#@+]|\b(?:No|no|nos|page|flight|room|section|route|number)\.?\s?)$/i

// "2000 workers" is a number of workers, "in 2019." is a year.
function namesYear(year: string, { before, after }: Surroundings): boolean {
  if (moneyBefore.test(before)) return false
  const number = Number(year)
  if (number < 1900 || number % 100 === 0) return afterPreposition.test(before) && !unitAfter.test(after)
  if (number > 2060) return false
  if (/^\s+(?:people|men|women|per)\b/.test(after)) return false
  return yearBefore.test(before) || !unitAfter.test(after)
}
