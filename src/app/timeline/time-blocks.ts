import { grainOf, type TileGrain, tileAt, tileDays } from '../../corpus/time-tiles.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'

/** Tiles are no narrower, so that each can be met and most can show their number. */
const leastTilePx = 24
/** Marks longer than this part of the window have rows of their own. */
const longPart = 1 / 8

/** A window meets no more blocks. */
export const blocksInView = 3

/** No more long marks are in view in one row. */
export const longInRow = 1 / longPart + 1

/** One zoom of the drawing of many events, with what follows from it. */
export interface Zoom {
  readonly pxPerDay: number
  readonly grain: TileGrain
  /** Days of the longest mark that takes its turn in the rows; no tile is longer, so that no longer mark is within one. */
  readonly longest: number
  /** At most so many tiles are in view. */
  readonly tilesInView: number
  /** Days of a block of time. Each is drawn as marks or as tiles for itself, so that nothing changes while panning. */
  readonly blockDays: number
}

/** Powers of two, so that a little zoom leaves most as it is. `widthPx`: of the part that shows time. */
export function zoomOf(pxPerDay: number, widthPx: number): Zoom {
  const grain = grainOf(leastTilePx / pxPerDay)
  const days = widthPx / pxPerDay
  const { least, most } = tileDays[grain]
  return {
    pxPerDay,
    grain,
    longest: Math.max(powerOfTwo(days * longPart), most),
    tilesInView: Math.ceil(days / least) + 1,
    // More than half of a window, so that it meets three at most, though an edge may lie a tile earlier.
    blockDays: powerOfTwo(days / 2 + most),
  }
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least))
}

/** The blocks that a window meets, in order. They begin and end where tiles do. */
export function blocksIn(window: TimeWindow, { blockDays, grain }: Pick<Zoom, 'blockDays' | 'grain'>): TimeWindow[] {
  const edge = (block: number) => tileAt(block * blockDays, grain).start
  const blocks: TimeWindow[] = []
  for (let block = Math.floor(window.start / blockDays); edge(block) < window.end; block++) {
    const [start, end] = [edge(block), edge(block + 1)]
    if (end > start && end > window.start) blocks.push({ start, end })
  }
  return blocks
}
