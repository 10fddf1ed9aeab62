import { formatIsoDay, type UtcDay, weekdayOf } from '../../corpus/utc-day.ts'
import { monthNames, weekdayNames } from '../calendar-words.ts'
import type { SeededRandom } from './seeded-random.ts'

type Wording = (day: UtcDay, random: SeededRandom) => string

// The mix that news has: most words count from the day of publication, some name a day, a few say a length of time.
const pastWordings: readonly Wording[] = [
  (day, random) => `on ${weekday(day - 1 - random.below(6))}`,
  (day, random) => `on ${weekday(day - 1 - random.below(6))} ${random.pick(['morning', 'evening', 'night'])}`,
  (_, random) => `${random.pick(['two', 'three', '10', 'six'])} ${random.pick(['days', 'weeks', 'months'])} ago`,
  (_, random) => random.pick(['yesterday', 'last week', 'last month', 'last year', 'earlier this month', 'recently']),
  (day, random) => `on ${monthAndDay(day - random.below(40))}`,
  (day, random) => `on ${monthAndDay(day - random.below(2000))}, ${yearsBack(day, random, 5)}`,
  (day, random) => `in ${random.pick(monthNames)} ${yearsBack(day, random, 12)}`,
  (day, random) => `in ${yearsBack(day, random, 30)}`,
  (day, random) =>
    `between ${monthNames[random.below(6)]} and ${monthNames[6 + random.below(6)]} ${yearsBack(day, random, 6)}`,
]

const comingWordings: readonly Wording[] = [
  (day, random) => `next ${weekday(day + random.below(7))}`,
  (_, random) => random.pick(['tomorrow', 'next month', 'in the coming weeks', 'by the end of the year']),
  (day, random) => `on ${monthAndDay(day + random.below(40))}`,
  (day, random) => `in ${random.pick(monthNames)} ${yearOf(day) + 1 + random.below(3)}`,
]

/** Words for a time before the day of publication. */
export function pastWords(day: UtcDay, random: SeededRandom): string {
  return random.pick(pastWordings)(day, random)
}

/** Words for a time after it. */
export function comingWords(day: UtcDay, random: SeededRandom): string {
  return random.pick(comingWordings)(day, random)
}

/** Words for a time that lasts until the day of publication. */
export function lastingWords(day: UtcDay, random: SeededRandom): string {
  const since = random.pick([
    String(yearsBack(day, random, 20)),
    `${random.pick(monthNames)} ${yearsBack(day, random, 5)}`,
  ])
  const length = random.pick(['three months', 'two weeks', '10 years', '48 hours', 'six decades'])
  return random.pick([`since ${since}`, `for the past ${length}`, `for more than ${length}`])
}

/** “March 4”. */
export function monthAndDay(day: UtcDay): string {
  const [, month, date] = formatIsoDay(day).split('-')
  return `${monthNames[Number(month) - 1]} ${Number(date)}`
}

function weekday(day: UtcDay): string {
  return weekdayNames[weekdayOf(day)] ?? ''
}

function yearOf(day: UtcDay): number {
  return Number(formatIsoDay(day).slice(0, 4))
}

function yearsBack(day: UtcDay, random: SeededRandom, most: number): number {
  return yearOf(day) - 1 - random.below(most)
}
