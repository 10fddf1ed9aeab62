import { type Bitset, isIn, placesIn } from './bitset.ts'
import type { EventDays } from './event-days.ts'
import { type EventIndex, eventsHaving, type FacetGroup } from './event-index.ts'

/** Entries of a lane that share one note of their days; see `zoneStarts`. */
export const zoneSize = 64

/** The events of one lane. */
export interface LaneEntries {
  /** Their places, in order. */
  readonly events: Uint32Array
  /** Their days in the list, in the same order, which is ascending. */
  readonly listed: Int32Array
}

/** The events of one lane, laid out once for each filter, for questions at each frame. */
export interface EventLane extends LaneEntries {
  /** The first and the last days of their marks, each ascending by itself. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** First and last day of each `zoneSize` events together (a zone map), so that a search skips most of them. */
  readonly zoneStarts: Int32Array
  readonly zoneEnds: Int32Array
}

/** The value whose events make a lane; null is the one lane of all. */
export type LaneKey = { readonly group: FacetGroup; readonly id: string } | null

/** The places of a set's events that are in a lane, in order. One lane at a time: of 500 actors, few are on screen. */
export function eventsOfLane(index: EventIndex, lane: LaneKey, among: Bitset): Uint32Array {
  if (lane === null) return placesIn(among)
  const facet = index.facets[lane.group]
  const value = facet.ids.indexOf(lane.id)
  if (!('postings' in facet) || value === -1) {
    return placesIn(eventsHaving(facet, [lane.id], index.columns.size).map((bits, word) => bits & (among[word] ?? 0)))
  }
  const { offsets, events } = facet.postings
  return events.subarray(offsets[value], offsets[value + 1]).filter((event) => isIn(among, event))
}

/** The events of a lane, given by their places in order, where nothing is asked of their marks: of many lanes, in no time. */
export function listLane(days: EventDays, events: Uint32Array): LaneEntries {
  return { events, listed: pickDays(days.listed, events) }
}

/** Lays out the events of a lane, given by their places in order. */
export function layLane(days: EventDays, events: Uint32Array): EventLane {
  const starts = pickDays(days.starts, events)
  const ends = pickDays(days.ends, events)
  return {
    ...listLane(days, events),
    zoneStarts: zonesOf(starts, Math.min),
    zoneEnds: zonesOf(ends, Math.max),
    // Sorted last: zones are of the entries in their order.
    starts: ascending(starts),
    ends: ascending(ends),
  }
}

function pickDays(days: Int32Array, events: Uint32Array): Int32Array {
  const picked = new Int32Array(events.length)
  for (let entry = 0; entry < picked.length; entry++) picked[entry] = days[events[entry] ?? 0] ?? 0
  return picked
}

function zonesOf(days: Int32Array, either: (a: number, b: number) => number): Int32Array {
  const zones = new Int32Array(Math.ceil(days.length / zoneSize))
  for (let zone = 0; zone < zones.length; zone++) {
    let day = days[zone * zoneSize] ?? 0
    const end = Math.min((zone + 1) * zoneSize, days.length)
    for (let entry = zone * zoneSize; entry < end; entry++) day = either(day, days[entry] ?? 0)
    zones[zone] = day
  }
  return zones
}

/** First days mostly are in order already, and last days in a lane of exact dates. */
function ascending(days: Int32Array): Int32Array {
  let [least, most, isSorted] = [days[0] ?? 0, days[0] ?? 0, true]
  for (let entry = 1; entry < days.length; entry++) {
    const day = days[entry] ?? 0
    if (day < (days[entry - 1] ?? 0)) isSorted = false
    least = Math.min(least, day)
    most = Math.max(most, day)
  }
  if (isSorted) return days
  return most - least < 4 * days.length ? countingSort(days, least, most) : days.sort()
}

/** Many events fall on few days: counting them takes a tenth of the time of comparing them. */
function countingSort(days: Int32Array, least: number, most: number): Int32Array {
  const counts = new Uint32Array(most - least + 1)
  for (let entry = 0; entry < days.length; entry++) {
    const at = (days[entry] ?? 0) - least
    counts[at] = (counts[at] ?? 0) + 1
  }
  let entry = 0
  for (let at = 0; at < counts.length; at++) {
    const end = entry + (counts[at] ?? 0)
    days.fill(least + at, entry, end)
    entry = end
  }
  return days
}
