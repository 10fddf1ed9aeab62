import { type Anchor, isName, isoDayOf, yearText } from './calendar-words.ts'
import { type Surroundings, tenseAround } from './tense.ts'
import { type Groups, type Reading, type TimeContext, type TimeRule, wordPattern } from './time-rule.ts'
import { seasonNumber } from './time-rules-years.ts'
import { edtf, nthWeekday } from './time-values.ts'

const anchor = '2021-12-29'

/** Rules for seasons and holidays without a year: the day of publication and the tense say which one. */
export const seasonRules: readonly TimeRule[] = [
  {
    name: 'season',
    pattern: wordPattern(
      'PART?(?:(?<which>this~past|this~coming|this|last|next|the)~)?(?:early~|late~)?(?<season>SEASON)',
      'i',
    ),
    examples: [
      { in: 'It was mined last summer.', anchor, text: 'last summer', value: '2021-22' },
      { in: 'They plan to marry next spring.', anchor, text: 'next spring', value: '2022-21' },
      { in: 'The lake dried up in the summer.', anchor, text: 'the summer', value: '2021-22' },
    ],
    counts: 'from the anchor',
    read: readSeason,
  },
  {
    name: 'holiday',
    pattern: wordPattern(
      "(?:(?<which>last|next|this)~)?(?<day>Christmas(?:~(?:Day|Eve))?|New~Year[’']s~(?:Day|Eve)|Thanksgiving(?:~Day)?|Election~Day|Independence~Day|Halloween|Valentine[’']s~Day|St\\.~Patrick[’']s~Day|Boxing~Day|Labor~Day|Memorial~Day|Veterans~Day)(?:,?~(?<year>(?:19|20)\\d\\d))?",
      'i',
    ),
    examples: [
      { in: 'The mill burned on Thanksgiving Day.', anchor, text: 'Thanksgiving Day', value: '2021-11-25' },
      { in: 'The pipe froze on Christmas Eve 2009.', anchor, text: 'Christmas Eve 2009', value: '2009-12-24' },
      { in: 'They will vote again on Election Day.', anchor, text: 'Election Day', value: '2022-11-08' },
    ],
    counts: 'from the anchor',
    read: readHoliday,
  },
]

const seasonBefore = /\b(?:in|since|by|until|during|each|every)\s+$/i

// "the fall of the wall", "a spring": only words before it make it a season.
function namesSeason(
  name: string,
  introduced: boolean,
  word: string | undefined,
  { before, after }: Surroundings,
): boolean {
  const doubtful = name === 'fall' || name === 'spring'
  if (doubtful && /^\s+of\b/.test(after)) return false
  if (word === undefined || (word === 'the' && doubtful)) return introduced || seasonBefore.test(before)
  return true
}

function readSeason({ part, which, season = '' }: Groups, { anchor: from, around }: TimeContext): Reading | null {
  const word = which?.toLowerCase().replace(/^this\s+/, '')
  const name = season.toLowerCase()
  if (!namesSeason(name, part !== undefined, word, around)) return null
  const number = seasonNumber(name)
  const { year, rule } = seasonYear(seasonMonth(number), name, word, { from, coming: tenseAround(around) === 'coming' })
  return { ...edtf(`${yearText(year)}-${number}`), rule }
}

function seasonMonth(number: number): number {
  return { 21: 3, 22: 6, 23: 9 }[number] ?? 12
}

function seasonYear(
  first: number,
  name: string,
  word: string | undefined,
  { from, coming }: { from: Anchor; coming: boolean },
) {
  const running = from.month >= first && from.month <= first + 2
  if (word === 'this') return { year: from.year, rule: `the ${name} of the year of publication` }
  const ahead = word === 'next' || word === 'coming'
  if (ahead || (coming && word !== 'last' && word !== 'past')) {
    const over = from.month > first + 2 || (ahead && running)
    return { year: from.year + (over ? 1 : 0), rule: `the first ${name} from the month of publication on` }
  }
  const begun = from.month >= first && !(word === 'last' && running)
  return { year: from.year - (begun ? 0 : 1), rule: `the last ${name} up to the month of publication` }
}

// Month and date, or month, weekday (0 is Sunday) and which of them: -1 is the last.
const fixed: Readonly<Record<string, readonly [number, number]>> = {
  christmas: [12, 25],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  'new years day': [1, 1],
  'new years eve': [12, 31],
  'independence day': [7, 4],
  halloween: [10, 31],
  'valentines day': [2, 14],
  'st patricks day': [3, 17],
  'veterans day': [11, 11],
}

/** The day of a holiday (as the United States keep it) in a year. */
function holidayIn(name: string, year: number): string | null {
  const [month, date] = fixed[name] ?? []
  if (month !== undefined && date !== undefined) return isoDayOf(year, month, date)
  if (name.startsWith('thanksgiving')) return nthWeekday(year, 11, 4, 4)
  if (name === 'labor day') return nthWeekday(year, 9, 1, 1)
  if (name === 'memorial day') return lastMondayOfMay(year)
  // The Tuesday after the first Monday of November.
  return nthWeekday(year, 11, 1, 1)?.replace(/\d\d$/, (date) => String(Number(date) + 1).padStart(2, '0')) ?? null
}

function lastMondayOfMay(year: number): string | null {
  const fifth = nthWeekday(year, 5, 1, 5)
  return fifth?.slice(5, 7) === '05' ? fifth : nthWeekday(year, 5, 1, 4)
}

function readHoliday({ which, day = '', year }: Groups, { anchor: from, around }: TimeContext): Reading | null {
  if (!isName(day)) return null
  const name = day.toLowerCase().replace(/[’'.]/g, '').replace(/\s+/g, ' ')
  if (year !== undefined) return { ...edtf(holidayIn(name, Number(year))), rule: 'that holiday of the year named' }
  const coming =
    which?.toLowerCase() === 'next' || (which?.toLowerCase() !== 'last' && tenseAround(around) === 'coming')
  const near = holidayIn(name, from.year) ?? from.iso
  const steps = coming && near < from.iso ? 1 : !coming && near > from.iso ? -1 : 0
  const rule = coming
    ? 'the first such day on or after the day of publication'
    : 'the last such day up to the day of publication'
  return { ...edtf(holidayIn(name, from.year + steps)), rule }
}
