import { isIn } from '../../corpus/bitset.ts'
import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { type EventColumns, openEnd, openStart } from '../../corpus/event-columns.ts'
import { eventOrigins, eventStatuses } from '../../corpus/model.ts'
import type { PublishedDays } from '../../corpus/published-days.ts'
import { tileAt } from '../../corpus/time-tiles.ts'
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
  for (let place = 0; place < columns.size; place++) {
    const [earliest, latest] = [columns.earliest[place] ?? 0, columns.latest[place] ?? 0]
    const key = keyOf(columns, place)
    if (kinds.has(key)) continue
    kinds.set(key, {
      date: dateOf(earliest, latest),
      status: eventStatuses[columns.status[place] ?? 0] ?? 'happened',
      origin: eventOrigins[columns.origin[place] ?? 0] ?? 'edited',
      isUnchecked: isIn(columns.unchecked, place),
    })
  }
  return [...tilesOf(say), ...legendOf([...kinds.values()], basesOf(published), say)]
}

/** A number for what a mark of such an event may look like. */
function keyOf({ earliest, latest, status, origin, unchecked }: EventColumns, place: number): number {
  const kind = kindOf(earliest[place] ?? 0, latest[place] ?? 0)
  const rest = ((status[place] ?? 0) * eventOrigins.length + (origin[place] ?? 0)) * 2
  return (rest + Number(isIn(unchecked, place))) * 8 + kind
}

function kindOf(earliest: number, latest: number): number {
  if (earliest === latest) return 0
  if (earliest === openStart) return 1
  if (latest === openEnd) return 2
  return isWhole(earliest, latest, 'month') ? 3 : isWhole(earliest, latest, 'year') ? 4 : 5
}

/** A date with such bounds. */
function dateOf(earliest: number, latest: number): string {
  const [from, to] = [earliest, latest].map((day) => (day === openStart || day === openEnd ? '' : formatIsoDay(day)))
  if (earliest === latest) return from ?? ''
  if (isWhole(earliest, latest, 'month')) return (from ?? '').slice(0, 7)
  if (isWhole(earliest, latest, 'year')) return (from ?? '').slice(0, 4)
  return `[${from}..${to}]`
}

/** How many days a month and a year may have. */
const lengths = { month: { least: 28, most: 31 }, year: { least: 365, most: 366 } } as const

function isWhole(earliest: number, latest: number, grain: 'month' | 'year'): boolean {
  if (earliest === openStart || latest === openEnd) return false
  // The calendar is asked for few of very many.
  const days = latest - earliest + 1
  if (days < lengths[grain].least || days > lengths[grain].most) return false
  const tile = tileAt(earliest, grain)
  return tile.start === earliest && tile.end === latest + 1
}

/** How the days of a collection's articles are known, each once. */
export function basesOf({ days, inferred }: PublishedDays): ('stated' | 'inferred')[] {
  const bases = new Set<'stated' | 'inferred'>()
  for (const [article, day] of days.entries()) {
    if (day !== openStart) bases.add(isIn(inferred, article) ? 'inferred' : 'stated')
  }
  return [...bases]
}
