import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { forAll } from './testing.ts'
import { grainOf, tileAt, tileDays, tileEdges, tileGrains, tileInWords } from './time-tiles.ts'
import { formatIsoDay, parseIsoDay } from './utc-day.ts'

const day = (text: string) => parseIsoDay(text) ?? Number.NaN
const days = fc.integer({ min: day('0100-01-01'), max: day('9800-12-31') })
const grains = fc.constantFrom(...tileGrains)

test.each([
  ['day', '2020-02-29', '2020-02-29', '2020-02-29', '29 February 2020'],
  ['week', '2020-01-05', '2019-12-30', '2020-01-05', 'the week of 30 December 2019'],
  ['week', '2020-01-06', '2020-01-06', '2020-01-12', 'the week of 6 January 2020'],
  ['week', '1969-12-31', '1969-12-29', '1970-01-04', 'the week of 29 December 1969'],
  ['month', '2016-02-29', '2016-02-01', '2016-02-29', 'February 2016'],
  ['quarter', '2016-03-01', '2016-01-01', '2016-03-31', 'January to March 2016'],
  ['quarter', '2016-12-31', '2016-10-01', '2016-12-31', 'October to December 2016'],
  ['year', '2016-12-31', '2016-01-01', '2016-12-31', '2016'],
  ['decade', '2016-12-31', '2010-01-01', '2019-12-31', 'the 2010s'],
  ['century', '2016-12-31', '2000-01-01', '2099-12-31', 'the years 2000 to 2099'],
] as const)('the %s of %s is from %s to %s: “%s”', (grain, of, first, last, words) => {
  const { start, end } = tileAt(day(of), grain)
  expect([formatIsoDay(start), formatIsoDay(end - 1)]).toEqual([first, last])
  expect(tileInWords(start, grain)).toBe(words)
})

test('every day is in one tile, and each tile begins where the one before it ends', () => {
  forAll([days, grains], (at, grain) => {
    const tile = tileAt(at, grain)
    expect(tile.start <= at && at < tile.end).toBe(true)
    expect(tileAt(tile.end - 1, grain)).toEqual(tile)
    expect(tileAt(tile.end, grain).start).toBe(tile.end)
    expect(tile.end - tile.start).toBeGreaterThanOrEqual(tileDays[grain].least)
    expect(tile.end - tile.start).toBeLessThanOrEqual(tileDays[grain].most)
  })
})

test('the tiles of a window cover it, and none of them is beside it', () => {
  forAll([days, fc.double({ min: 0.1, max: 400, noNaN: true }), grains], (start, width, grain) => {
    const window = { start: start + 0.25, end: start + 0.25 + width }
    const edges = tileEdges(window, grain)
    expect(edges[0]).toBeLessThanOrEqual(window.start)
    expect(edges[1]).toBeGreaterThan(window.start)
    expect(edges.at(-1)).toBeGreaterThanOrEqual(window.end)
    expect(edges.at(-2)).toBeLessThan(window.end)
  })
})

test('the grain is the finest that is wide enough', () => {
  expect([0.1, 1, 1.5, 7, 8, 29, 91, 400, 4000, 1e6].map(grainOf)).toEqual([
    'day',
    'day',
    'week',
    'week',
    'month',
    'quarter',
    'year',
    'decade',
    'century',
    'century',
  ])
})
