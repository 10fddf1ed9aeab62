import { dayOf, type UtcDay } from '../../corpus/utc-day.ts'
import {
  bodies,
  countries,
  givenNames,
  offices,
  surnameEnds,
  surnameStarts,
  townEnds,
  townStarts,
} from './made-up-words.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

export interface MadeUpPerson {
  readonly office: string
  readonly given: string
  readonly surname: string
}

/** What the articles about one thing have in common. */
export interface MadeUpStory {
  readonly town: string
  readonly country: string
  readonly people: readonly MadeUpPerson[]
  readonly bodies: readonly string[]
  readonly begins: UtcDay
}

const firstDay = dayOf(2015, 1, 1) ?? 0
const daysOfNews = 3000

/** The story of a number; the same for the same seed. */
export function madeUpStory(seed: number, number: number): MadeUpStory {
  const random = seededRandom(seed * 7919 + number)
  const town = madeUpTown(random)
  return {
    town,
    country: random.pick(countries),
    people: Array.from({ length: 5 }, () => madeUpPerson(random)),
    bodies: [town, madeUpTown(random)].map((place) => `${place} ${random.pick(bodies)}`),
    begins: firstDay + random.below(daysOfNews),
  }
}

export function madeUpTown(random: SeededRandom): string {
  return random.pick(townStarts) + random.pick(townEnds)
}

export function madeUpPerson(random: SeededRandom): MadeUpPerson {
  return {
    office: random.pick(offices),
    given: random.pick(givenNames),
    surname: random.pick(surnameStarts) + random.pick(surnameEnds),
  }
}
