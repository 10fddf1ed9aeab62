import { partitionPoint } from '../../corpus/partition-point.ts'
import { nearestPosition, positionIn } from '../../corpus/place-list.ts'

/** Where the rows of a list lie, in CSS pixels from its top. */
export interface RowLayout {
  readonly height: number
  readonly topOf: (at: number) => number
  /** The row at so many pixels; the first or the last one where there is none. */
  readonly rowAt: (top: number) => number
}

/**
 * Lays rows of the usual height, but for those that are known to have another one, which are given by their events'
 * places. Costs as much as these are many, however long the list is.
 */
export function layRows(places: Uint32Array, heights: ReadonlyMap<number, number>, usual: number): RowLayout {
  const others = [...heights]
    .flatMap(([place, height]) => {
      const at = positionIn(places, place)
      return at === null ? [] : [{ at, more: height - usual }]
    })
    .sort((a, b) => a.at - b.at)
  let sum = 0
  /** By how much all of these rows up to each are higher than usual. */
  const sums = Float64Array.from(others, ({ more }) => {
    sum += more
    return sum
  })
  const topOf = (at: number) => {
    const above = partitionPoint(0, others.length, (nth) => (others[nth]?.at ?? at) >= at)
    return at * usual + (sums[above - 1] ?? 0)
  }
  return {
    height: topOf(places.length),
    topOf,
    rowAt: (top) => Math.max(0, partitionPoint(0, places.length, (at) => topOf(at) > top) - 1),
  }
}

/** The rows that a reader sees. */
export interface RowsInView {
  /** The list that they are of. */
  readonly places: Uint32Array
  readonly first: number
  readonly last: number
  /** How many rows of the usual height have room from the first one on; the list may have fewer. */
  readonly room: number
  /** The list begins above what the reader sees. */
  readonly isScrolled: boolean
}

/** The rows of another list in their stead: what was on top stays there, or what comes next in time. */
export function rowsInstead(places: Uint32Array, inView: RowsInView): RowsInView {
  if (places === inView.places) return inView
  const top = inView.places[inView.first]
  const first = inView.isScrolled && top !== undefined ? nearestPosition(places, top) : 0
  return { ...inView, places, first, last: Math.min(places.length - 1, first + inView.room) }
}

/** Rows that follow one another, from the first up to, and without, the end. */
export interface RowSpan {
  readonly from: number
  readonly end: number
}

/** The rows in view with some to either side of them. */
export function spanAround({ places, first, last }: RowsInView, spare: number): RowSpan {
  return { from: Math.max(0, first - spare), end: Math.min(places.length, last + spare + 1) }
}

/** The rows of a span and those kept beside it, in order. */
export function rowsWith({ from, end }: RowSpan, kept: readonly number[]): number[] {
  const near = Array.from({ length: end - from }, (_, nth) => from + nth)
  return [...new Set([...near, ...kept])].sort((a, b) => a - b)
}
