import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CorpusIndex } from '../../corpus/corpus-index.ts'
import { headOf } from '../../corpus/event-head.ts'
import { groupBy } from '../../corpus/group-by.ts'
import { forAll } from '../../corpus/testing.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import type { LaneKind } from '../state/view-state.ts'
import { manyEvents, preparedLanes } from './testing.ts'
import { tilesIn, tilesOf } from './tile-shapes.ts'
import { blocksIn } from './time-blocks.ts'
import { barsIn, itemsIn, placesDrawn } from './window-items.ts'
import { layoutBlock } from './window-layout.ts'

const runs = 40
const collections = fc.array(fc.integer({ min: 0, max: 36_000 }), { minLength: 250, maxLength: 500, size: 'max' })
const kinds = fc.constantFrom<LaneKind>('none', 'actor', 'status')
/** Days in a window, and by how much of it one goes on. */
const views = fc.tuple(
  fc.constantFrom(8, 20, 45, 120, 400, 1500),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
)

function windowsOf([days, at, step]: readonly [number, number, number]): [TimeWindow, TimeWindow] {
  const start = 16_000 + at * (1500 - days)
  return [
    { start, end: start + days },
    { start: start + step * days, end: start + (1 + step) * days },
  ]
}

function drawn(index: CorpusIndex, kind: LaneKind, days: number, window: TimeWindow) {
  const { zoom, lanes } = preparedLanes(index, kind, days)
  const blocks = blocksIn(window, zoom).flatMap((block) => layoutBlock(lanes, index.eventIndex, block, zoom))
  const end = blocks.at(-1)?.block.end ?? 0
  const after = blocksIn({ start: end, end: end + 1 }, zoom).flatMap((block) =>
    layoutBlock(lanes, index.eventIndex, block, zoom),
  )
  const bars = barsIn(lanes, index.eventIndex.days, window)
  const heads = (place: number) => {
    const event = index.corpus.events[place]
    return event ? headOf(event, place, index) : null
  }
  const options = { pxPerDay: zoom.pxPerDay, headOf: heads, labelWidth: () => 150, number: String }
  const inView = <Item extends { from: number; to: number }>(items: readonly Item[]) =>
    items.filter(({ from, to }) => from < window.end && to > window.start)
  return {
    zoom,
    lanes,
    blocks,
    bars,
    items: itemsIn({ blocks, after }, bars, options),
    inView,
    tiles: tilesIn(tilesOf(blocks, zoom.grain), window),
  }
}

test('rows, labels and tiles stay as they are while panning', () => {
  forAll(
    [collections, kinds, views],
    (numbers, kind, view) => {
      const index = manyEvents(numbers)
      const [before, after] = windowsOf(view).map((window) => drawn(index, kind, view[0], window))
      const items = new Map(before?.items.map((item) => [item.key, item]))
      for (const item of after?.items ?? []) expect(items.get(item.key) ?? item).toEqual(item)
      const tileKey = ({ lane, tile }: { lane: { id: string }; tile: TimeWindow }) => `${lane.id} ${tile.start}`
      const within = new Map(before?.tiles.map((shape) => [tileKey(shape), shape.within]))
      for (const shape of after?.tiles ?? []) {
        const was = within.get(tileKey(shape))
        if (was !== undefined) expect(shape.within).toBe(was)
      }
    },
    runs,
  )
})

test('what was drawn as a mark still is, wherever the window stands', () => {
  forAll(
    [collections, kinds, views],
    (numbers, kind, view) => {
      const index = manyEvents(numbers)
      const [one, other] = windowsOf(view)
      const [before, after] = [drawn(index, kind, view[0], one), drawn(index, kind, view[0], other)]
      const both = { start: other.start, end: one.end }
      const keysIn = ({ items }: typeof before) =>
        items.filter(({ from, to }) => from >= both.start && to <= both.end).map(({ key }) => key)
      if (both.start < both.end) expect(keysIn(before).sort()).toEqual(keysIn(after).sort())
    },
    runs,
  )
})

test('never more than 300 elements are in view', () => {
  forAll(
    [collections, kinds, views],
    (numbers, kind, view) => {
      const index = manyEvents(numbers)
      const [window] = windowsOf(view)
      const { items, inView, zoom } = drawn(index, kind, view[0], window)
      // A tick of articles for each tile comes to it.
      expect(inView(items).length + zoom.tilesInView).toBeLessThanOrEqual(300)
    },
    runs,
  )
})

test('every event in view is a mark, in a group, in a tile or in the band', () => {
  forAll(
    [collections, kinds, views],
    (numbers, kind, view) => {
      const index = manyEvents(numbers)
      const [window] = windowsOf(view)
      const { lanes, blocks, bars, zoom } = drawn(index, kind, view[0], window)
      const [start, end] = [blocks[0]?.block.start ?? 0, blocks.at(-1)?.block.end ?? 0]
      const counted = tilesIn(tilesOf(blocks, zoom.grain), { start, end }).reduce(
        (sum, { within }) => sum + (within ?? 0),
        0,
      )
      const placed = placesDrawn(blocks, bars).length - bars.length
      const isIn = (day: number) => day >= start && day < end
      const tiled = new Set(
        blocks.filter((one) => one.placed === null).map(({ lane, block }) => `${lane.id} ${block.start}`),
      )
      const blockOf = (day: number) => blocks.find(({ block }) => day >= block.start && day < block.end)?.block.start
      const expected = lanes.map(({ id, rowed, tiled: cut }) => {
        const isTiled = (day: number) => tiled.has(`${id} ${blockOf(day)}`)
        const marks = [...rowed.listed].filter((day) => isIn(day) && !isTiled(day)).length
        return marks + [...cut.within].filter((day) => isIn(day) && isTiled(day)).length
      })
      expect(placed + counted).toBe(expected.reduce((a, b) => a + b, 0))
      for (const { rowed, tiled: cut } of lanes) {
        const all = index.corpus.events.length
        expect(rowed.short.length + rowed.long.events.length).toBeLessThanOrEqual(all)
        expect(cut.within.length + cut.reaching.events.length).toBe(rowed.short.length + rowed.long.events.length)
      }
    },
    runs,
  )
})

test('a vague date is as wide as it may be, as a mark and as tiles', () => {
  const months = manyEvents(Array.from({ length: 300 }, (_, i) => (i % 2 === 0 ? 40 : 18_000 + i * 7)))
  const vague = months.corpus.events.findIndex(({ date }) => date.length === 7)
  const { starts, ends } = months.eventIndex.days
  const [from, to] = [starts[vague] ?? 0, (ends[vague] ?? 0) + 1]
  const window = { start: from - 20, end: to + 20 }
  const { tiles, blocks, bars } = drawn(months, 'none', 71, window)
  const covered = tiles.filter(({ tile }) => tile.start >= from && tile.end <= to)
  const marks = [...blocks.flatMap(({ placed }) => placed?.marks ?? []), ...bars.map(({ mark }) => mark)]
  const mark = marks.find(({ place }) => place === vague)
  if (mark) expect([mark.from, mark.to]).toEqual([from, to])
  else expect(covered.every(({ reaching }) => reaching > 0)).toBe(true)
})

test.each(['event', 'cluster'])('marks of one row are clear of each other: %s', (wanted) => {
  forAll(
    [collections, kinds, views],
    (numbers, kind, view) => {
      const index = manyEvents(numbers)
      const [window] = windowsOf(view)
      const { items } = drawn(index, kind, view[0], window)
      const byRow = groupBy(
        items.filter(({ kind: what }) => what === wanted),
        ({ row }) => row,
      )
      for (const row of byRow.values()) {
        const inOrder = row.toSorted((a, b) => a.from - b.from)
        for (const [i, item] of inOrder.entries()) {
          const next = inOrder[i + 1]
          if (next) expect(item.to).toBeLessThanOrEqual(next.from)
        }
      }
    },
    runs,
  )
})
