import { isIn } from '../../corpus/bitset.ts'
import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { type EventColumns, openEnd, openStart } from '../../corpus/event-columns.ts'
import { eventOrigins, eventStatuses } from '../../corpus/model.ts'
import type { PublishedDays } from '../../corpus/published-days.ts'
import { tileAt, tileDays } from '../../corpus/time-tiles.ts'
import { formatIsoDay } from '../../corpus/utc-day.ts'
import type { Say } from '../language/message.ts'
import { type LegendEntry, legendOf, type MarkedEvent } from './legend-entries.ts'

const tilesOf = (say: Say): LegendEntry[] => [
  { look: 'legend-tile', words: say('legend.tile'), mark: null },
  { look: 'legend-band', words: say('legend.band'), mark: null },
]

/**
 * What is drawn of a collection too large to look at each date: what its tiles mean, then one mark for each kind of
 * bounds that its columns tell. Which of the finer signs a date has is said with the event.
 */
export function legendOfMany({ eventIndex, published }: CollectionIndex, say: Say): LegendEntry[] {
  const { columns } = eventIndex
  const kinds = new Map<number, MarkedEvent>()
  const grainOf = grainsOfBounds()
  for (let place = 0; place < columns.size; place++) {
    const key = keyOf(columns, place, grainOf)
    if (!kinds.has(key)) kinds.set(key, markedEvent(columns, place, grainOf))
  }
  return [...tilesOf(say), ...legendOf([...kinds.values()], basesOf(published), say)]
}

/** The month or the year that days from a first to a last one are; null where they are neither. */
type GrainOfBounds = (earliest: number, latest: number) => 'month' | 'year' | null

/** A number for what a mark of such an event may look like. */
function keyOf(columns: EventColumns, place: number, grainOf: GrainOfBounds): number {
  const kind = kindOf(columns.earliest[place] ?? 0, columns.latest[place] ?? 0, grainOf)
  const rest = ((columns.status[place] ?? 0) * eventOrigins.length + (columns.origin[place] ?? 0)) * 2
  return (rest + Number(isIn(columns.unchecked, place))) * 8 + kind
}

function kindOf(earliest: number, latest: number, grainOf: GrainOfBounds): number {
  if (earliest === latest) return 0
  if (earliest === openStart) return 1
  if (latest === openEnd) return 2
  const grain = grainOf(earliest, latest)
  return grain === 'month' ? 3 : grain === 'year' ? 4 : 5
}

function markedEvent(columns: EventColumns, place: number, grainOf: GrainOfBounds): MarkedEvent {
  return {
    date: dateOf(columns.earliest[place] ?? 0, columns.latest[place] ?? 0, grainOf),
    status: eventStatuses[columns.status[place] ?? 0] ?? 'happened',
    origin: eventOrigins[columns.origin[place] ?? 0] ?? 'edited',
    isUnchecked: isIn(columns.unchecked, place),
  }
}

/** A date with such bounds. */
function dateOf(earliest: number, latest: number, grainOf: GrainOfBounds): string {
  const from = earliest === openStart ? '' : formatIsoDay(earliest)
  if (earliest === latest) return from
  const to = latest === openEnd ? '' : formatIsoDay(latest)
  const grain = from && to ? grainOf(earliest, latest) : null
  return grain ? from.slice(0, { month: 7, year: 4 }[grain]) : `[${from}..${to}]`
}

/** Asks the calendar for each first day once: all events are gone through while the page opens. */
function grainsOfBounds(): GrainOfBounds {
  const [month, year] = [lastDays('month'), lastDays('year')]
  return (earliest, latest) => {
    const days = latest - earliest + 1
    if (days > tileDays.year.most || days < tileDays.month.least) return null
    if (days <= tileDays.month.most) return month(earliest) === latest ? 'month' : null
    return days >= tileDays.year.least && year(earliest) === latest ? 'year' : null
  }
}

/** The last day of the month, or the year, that begins with a day; null where none does. */
function lastDays(grain: 'month' | 'year'): (day: number) => number | null {
  const known = new Map<number, number | null>()
  return (day) => {
    const last = known.get(day)
    if (last !== undefined) return last
    const tile = tileAt(day, grain)
    const found = tile.start === day ? tile.end - 1 : null
    known.set(day, found)
    return found
  }
}

/** How the days of a collection's articles are known, each once. */
export function basesOf({ days, inferred }: PublishedDays): ('stated' | 'inferred')[] {
  const bases = new Set<'stated' | 'inferred'>()
  for (const [article, day] of days.entries()) {
    if (day !== openStart) bases.add(isIn(inferred, article) ? 'inferred' : 'stated')
  }
  return [...bases]
}
