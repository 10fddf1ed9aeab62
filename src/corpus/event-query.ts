import { addTo, allOf, type Bitset, countInBoth, countOf, removeFrom } from './bitset.ts'
import { dayOr, type EventColumns, openEnd, openStart } from './event-columns.ts'
import { countFacet, type EventIndex, eventsHaving, type FacetGroup } from './event-index.ts'
import type { Filter, FilterPart, Within } from './filter.ts'

/** What a filter lets through, and what each other choice would. */
export interface EventAnswer {
  readonly events: Bitset
  readonly count: number
  /** How many events each value of a group would show under the other parts of the filter, by the group's `ids`. */
  readonly facets: Readonly<Record<FacetGroup, Uint32Array>>
  /** How many each reading of the dates would show. The difference is what the choice moves. */
  readonly within: Readonly<Record<Within, number>>
  /** For each part that narrows: how many events there would be without it. */
  readonly dropping: ReadonlyMap<FilterPart, number>
}

interface Condition {
  readonly part: FilterPart
  readonly events: Bitset
}

const facetGroups = ['actors', 'speakers', 'sources', 'agreements', 'statuses', 'origins'] as const

/**
 * Answers a filter with all counts. `found` is what a search found, null without one; the filter's own `q` is not read:
 * texts are not in the index.
 */
export function askEvents(index: EventIndex, filter: Filter, found: Bitset | null): EventAnswer {
  const { columns } = index
  const readings = readDates(columns, filter)
  const conditions = conditionsOf(index, filter, found, readings)
  const { fitting, nearMisses } = fittingEvents(conditions, columns.size)
  const others = new Map(conditions.map(({ part, events }) => [part, withMissesOf(events, fitting, nearMisses)]))
  const under = (group: FacetGroup) => countFacet(index.facets[group], others.get(group) ?? fitting)
  return {
    events: fitting,
    count: countOf(fitting),
    facets: {
      actors: under('actors'),
      sources: under('sources'),
      statuses: under('statuses'),
      origins: under('origins'),
      agreements: under('agreements'),
      speakers: under('speakers'),
    },
    within: countReadings(readings, others.get('dates') ?? fitting),
    dropping: new Map([...others].map(([part, events]) => [part, countOf(events)])),
  }
}

/** What each reading of the dates lets through; null where no dates are set. */
type Readings = Readonly<Record<Within, Bitset>> | null

function readDates(columns: EventColumns, filter: Filter): Readings {
  if (filter.from === null && filter.to === null) return null
  return { possible: eventsInRange(columns, filter, 'possible'), certain: eventsInRange(columns, filter, 'certain') }
}

function conditionsOf(index: EventIndex, filter: Filter, found: Bitset | null, readings: Readings): Condition[] {
  const { columns, facets } = index
  const chosen = facetGroups.filter((group) => filter[group].length > 0)
  return [
    ...(found ? [{ part: 'q' as const, events: found }] : []),
    ...chosen.map((part) => ({ part, events: eventsHaving(facets[part], filter[part], columns.size) })),
    ...(readings ? [{ part: 'dates' as const, events: readings[filter.within] }] : []),
  ]
}

/**
 * The events that meet every condition, and those that meet every one but one. With the second, "all conditions but
 * this" needs no pass over the others: it is what fits, and what misses this one alone.
 */
function fittingEvents(conditions: readonly Condition[], size: number) {
  const fitting = allOf(size)
  const nearMisses = new Int32Array(fitting.length)
  for (const { events } of conditions) {
    for (let word = 0; word < fitting.length; word++) {
      const bits = events[word] ?? 0
      const fits = fitting[word] ?? 0
      nearMisses[word] = ((nearMisses[word] ?? 0) & bits) | (fits & ~bits)
      fitting[word] = fits & bits
    }
  }
  return { fitting, nearMisses }
}

function withMissesOf(events: Bitset, fitting: Bitset, nearMisses: Bitset): Bitset {
  const others = new Int32Array(fitting.length)
  for (let word = 0; word < others.length; word++) {
    others[word] = (fitting[word] ?? 0) | ((nearMisses[word] ?? 0) & ~(events[word] ?? 0))
  }
  return others
}

function countReadings(readings: Readings, others: Bitset): Readonly<Record<Within, number>> {
  const count = (within: Within) => (readings ? countInBoth(readings[within], others) : countOf(others))
  return { possible: count('possible'), certain: count('certain') }
}

/** The events that lie in a range of days, both ends included and open where null: possibly, or certainly. */
function eventsInRange(columns: EventColumns, range: Pick<Filter, 'from' | 'to'>, within: Within): Bitset {
  const [from, to] = [dayOr(range.from, openStart), dayOr(range.to, openEnd)]
  const { earliest, latest } = columns
  if (within === 'certain') return whereBoth(latest, to, earliest, from)
  const events = whereBoth(earliest, to, latest, from)
  correctGaps(columns, events, from, to)
  return events
}

/** The events with a day in the first column not after `to`, and one in the second not before `from`. */
function whereBoth(notAfter: Int32Array, to: number, notBefore: Int32Array, from: number): Bitset {
  const set = new Int32Array((notAfter.length + 31) >>> 5)
  for (let word = 0; word < set.length; word++) {
    const first = word << 5
    const last = Math.min(first + 32, notAfter.length)
    let bits = 0
    for (let place = first; place < last; place++) {
      if ((notAfter[place] ?? 0) <= to && (notBefore[place] ?? 0) >= from) bits |= 1 << (place & 31)
    }
    set[word] = bits
  }
  return set
}

/** "2019 or 2021" is not possibly in 2020: such events by their stretches, whatever their bounds said. */
function correctGaps({ gaps }: EventColumns, events: Bitset, from: number, to: number): void {
  for (const [at, event] of gaps.events.entries()) {
    removeFrom(events, event)
    for (let range = gaps.offsets[at] ?? 0; range < (gaps.offsets[at + 1] ?? 0); range++) {
      if ((gaps.starts[range] ?? 0) <= to && (gaps.ends[range] ?? 0) >= from) addTo(events, event)
    }
  }
}
