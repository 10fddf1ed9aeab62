import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allOf } from './bitset.ts'
import { indexCorpus } from './corpus-index.ts'
import { eventsOfLane, layLane } from './event-lanes.ts'
import { countTile, nextTile, tileLane } from './lane-tiles.ts'
import { markExtent } from './mark-extent.ts'
import type { Corpus } from './model.ts'
import { corpusFrom, forAll, largeCorpora } from './testing.ts'
import { type TileGrain, tileAt, tileEdges, tileGrains } from './time-tiles.ts'
import { parseIsoDay } from './utc-day.ts'

const runs = 60
const day = (text: string) => parseIsoDay(text) ?? Number.NaN

function tiled(corpus: Corpus, grain: TileGrain) {
  const { eventIndex } = indexCorpus(corpus)
  return tileLane(
    layLane(eventIndex.days, eventsOfLane(eventIndex, null, allOf(corpus.events.length))),
    eventIndex,
    grain,
  )
}

describe('a lane cut by months', () => {
  const lane = tiled(
    corpusFrom`
      2016-03-02 | a | A day | happened | | k24: a
      2016-03-30/2016-04-02 | b | Over the edge | happened | | k24: b
      2016-03 | c | The month | happened | | k24: c
      2016 | d | The year | happened | | k24: d
      [..2016-05-10] | e | By May | happened | | k24: e
    `,
    'month',
  )
  const on = (text: string) => countTile(lane, tileAt(day(text), 'month'))

  test('counts what lies within one, and apart from it what reaches over its edges', () => {
    expect(on('2016-03-15')).toEqual({ within: 2, reaching: 2 })
    expect(on('2016-04-15')).toEqual({ within: 0, reaching: 2 })
    expect(on('2015-12-15')).toEqual({ within: 0, reaching: 0 })
    expect(lane.most).toBe(2)
  })

  test('does not take what is open on one side for certain', () => {
    expect(on('2016-05-15')).toEqual({ within: 0, reaching: 2 })
  })

  test('is walked from tile to tile that has events', () => {
    const from = tileAt(day('2015-06-01'), 'month')
    const january = nextTile(lane, from, 'after')
    expect(january).toEqual(tileAt(day('2016-01-01'), 'month'))
    const march = january && nextTile(lane, january, 'after')
    expect(march).toEqual(tileAt(day('2016-03-01'), 'month'))
    expect(march && nextTile(lane, march, 'before')).toEqual(january)
    expect(nextTile(lane, from, 'before')).toBeNull()
    expect(nextTile(lane, tileAt(day('2017-01-01'), 'month'), 'after')).toBeNull()
  })
})

const lanes = fc.tuple(largeCorpora, fc.constantFrom(...tileGrains))

test('what a tile holds is what looking at every event says', () => {
  forAll(
    [lanes, fc.integer({ min: 9000, max: 20_000 })],
    ([corpus, grain], at) => {
      const tile = tileAt(at, grain)
      const marks = corpus.events.map((event) => ({
        ...markExtent(event),
        isOpen: event.earliest === null || event.latest === null,
      }))
      const met = marks.filter(({ from, to }) => from < tile.end && to > tile.start)
      const within = met.filter(({ from, to, isOpen }) => !isOpen && from >= tile.start && to <= tile.end)
      const counts = { within: within.length, reaching: met.length - within.length }
      expect(countTile(tiled(corpus, grain), tile)).toEqual(counts)
    },
    runs,
  )
})

test('every event lies within one tile, or is among those that reach over an edge', () => {
  forAll(
    [lanes],
    ([corpus, grain]) => {
      const lane = tiled(corpus, grain)
      const [first, last] = [lane.within[0] ?? 0, lane.within.at(-1) ?? 0]
      const edges = tileEdges({ start: first, end: last + 1 }, grain)
      const counts = Array.from(edges.subarray(1), (end, i) => countTile(lane, { start: edges[i] ?? 0, end }).within)
      expect(counts.reduce((a, b) => a + b, 0)).toBe(lane.within.length)
      expect(Math.max(...counts)).toBe(lane.most)
      expect(lane.within.length + lane.reaching.events.length).toBe(corpus.events.length)
    },
    runs,
  )
})
