import { partitionPoint } from './partition-point.ts'

// Events as their places in the collection, ascending: what a list shows.

/** The position of the event at a place; null where the list does not have it. */
export function positionIn(places: Uint32Array, place: number): number | null {
  const at = firstPosition(places, (other) => other >= place)
  return places[at] === place ? at : null
}

/** The position of the event at a place, or of what comes next in time; of the last one where nothing does. */
export function nearestPosition(places: Uint32Array, place: number): number {
  const at = firstPosition(places, (other) => other >= place)
  return Math.max(0, Math.min(places.length - 1, at))
}

/** The first position at which holds what holds from there on; the length where it never does. */
export function firstPosition(places: Uint32Array, holds: (place: number) => boolean): number {
  return partitionPoint(0, places.length, (position) => holds(places[position] ?? 0))
}
