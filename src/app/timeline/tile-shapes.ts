import { countTile } from '../../corpus/lane-tiles.ts'
import { countInWindow } from '../../corpus/lane-windows.ts'
import { type TileGrain, tileEdges, tileInWords } from '../../corpus/time-tiles.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import type { Language } from '../language/language.ts'
import type { LaneBlock, PreparedLane } from './window-layout.ts'

/** One tile of one lane, as it is drawn and told. */
export interface TileShape {
  readonly lane: PreparedLane
  readonly tile: TimeWindow
  /** Null in a block that is drawn as marks: each event that lies within the tile is one. */
  readonly within: number | null
  /** How many events that no mark shows may be in the tile, or last then, among other days. */
  readonly reaching: number
}

/** The tiles of some blocks with what they hold, by binary searches. Blocks begin and end where tiles do. */
export function tilesOf(blocks: readonly LaneBlock[], grain: TileGrain): TileShape[] {
  const edgesFrom = new Map<number, Int32Array>()
  return blocks.flatMap(({ block, lane, placed }) => {
    const edges = edgesFrom.get(block.start) ?? tileEdges(block, grain)
    edgesFrom.set(block.start, edges)
    return Array.from({ length: edges.length - 1 }, (_, i) =>
      shapeOf(lane, { start: edges[i] ?? 0, end: edges[i + 1] ?? 0 }, placed === null),
    )
  })
}

/** Those that a window shows; asked at each frame. */
export function tilesIn(tiles: readonly TileShape[], window: TimeWindow): TileShape[] {
  return tiles.filter(({ tile }) => tile.start < window.end && tile.end > window.start)
}

function shapeOf(lane: PreparedLane, tile: TimeWindow, isTiled: boolean): TileShape {
  const barred = countInWindow(lane.rowed.barred, tile).inside
  if (!isTiled) return { lane, tile, within: null, reaching: countInWindow(lane.rowed.long, tile).inside - barred }
  const { within, reaching } = countTile(lane.tiled, tile)
  return { lane, tile, within, reaching: reaching - barred }
}

/** "ISIS, March 2016: 214 events", and how many more that would be too exact for. */
export function tileSaid(
  { label, tiled }: Pick<PreparedLane, 'label' | 'tiled'>,
  tile: TimeWindow,
  { say, dates }: Language,
): string {
  const { within, reaching } = countTile(tiled, tile)
  const time = tileInWords(tile.start, tiled.grain, dates)
  const place = [label, time].filter((part) => part !== '').join(say('app.comma'))
  const events = say('ui.events', { count: within })
  if (reaching <= 0) return say('timeline.tile', { place, events })
  return say('timeline.tileReached', { place, events, more: say('timeline.reaching', { count: reaching }) })
}
