import { agreements } from '../../corpus/compared-sources.ts'
import { emptyFilter, type Filter } from '../../corpus/filter.ts'
import { eventOrigins, eventStatuses, type IsoDay } from '../../corpus/model.ts'
import type { SeededRandom } from './seeded-random.ts'

/** The values that a filter can choose from; none of the lists is empty. */
export interface FilterValues {
  readonly actors: readonly string[]
  readonly sources: readonly string[]
  readonly speakers: readonly string[]
  readonly days: readonly IsoDay[]
}

/** Different filters, none at all first, then of one part or of several; none searches texts. */
export function madeUpFilters(count: number, values: FilterValues, random: SeededRandom): Filter[] {
  /** Some of a group, or none of it, so many times in ten. */
  const some = <T>(ids: readonly T[], tenths: number, most: number): T[] =>
    random.below(10) >= tenths
      ? []
      : [...new Set(Array.from({ length: 1 + random.below(most) }, () => random.pick(ids)))]
  const made = Array.from({ length: count - 1 }, (): Filter => {
    const [from = null, to = null] = random.below(2) === 0 ? [] : [random.pick(values.days), random.pick(values.days)]
    return {
      q: '',
      actors: some(values.actors, 5, 4),
      sources: some(values.sources, 3, 4),
      speakers: some(values.speakers, 2, 3),
      statuses: some(eventStatuses, 3, 3),
      origins: some(eventOrigins, 2, 1),
      agreements: some(agreements, 2, 2),
      from: from !== null && to !== null && to < from ? to : from,
      to: from !== null && to !== null && to < from ? from : to,
      within: random.pick(['possible', 'certain']),
    }
  })
  return [emptyFilter, ...made]
}
