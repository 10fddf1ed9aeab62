import { describe, expect, test } from 'vitest'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { englishLanguage } from '../language/language.ts'
import { loadLanguage } from '../language/languages.ts'
import { manyEvents, preparedLanes } from './testing.ts'
import { tileSaid } from './tile-shapes.ts'
import { type TileRef, tileAcross, tileBeside, tileMeant } from './tile-walk.ts'

// A day in each month or so from 22 October 2013 on, each of five actors in turn; two years are counted by months.
const index = manyEvents(Array.from({ length: 45 }, (_, i) => 9000 + i * 31))
const { lanes } = preparedLanes(index, 'actor', 730)
const window = { start: parseIsoDay('2014-01-10') ?? 0, end: parseIsoDay('2016-01-10') ?? 0 }
const said = (ref: TileRef | null) => {
  const meant = tileMeant(lanes, ref)
  return meant && tileSaid(meant.lane, meant.tile, englishLanguage)
}

describe('the walk from tile to tile', () => {
  test('begins at the edge of the window, in the first lane', () => {
    const first = tileBeside(lanes, null, window, 'after')
    expect(first?.lane).toBe(lanes[0]?.id)
    expect(said(first)).toBe('actor-0, March 2014: 1 event')
    expect(said(tileBeside(lanes, null, window, 'before'))).toBe('actor-0, December 2015: 1 event')
  })

  test('passes over what is empty, and comes back the same way', () => {
    const first = tileBeside(lanes, null, window, 'after')
    const second = tileBeside(lanes, first, window, 'after')
    expect(said(second)).toBe('actor-0, August 2014: 1 event')
    expect(tileBeside(lanes, second, window, 'before')).toEqual(first)
  })

  test('ends with the last tile that has events', () => {
    let [at, steps] = [tileBeside(lanes, null, window, 'after'), 0]
    for (let next = at; next !== null; next = tileBeside(lanes, at, window, 'after')) {
      at = next
      steps++
    }
    expect(steps).toBe(8)
    expect(said(at)).toBe('actor-0, March 2017: 1 event')
  })

  test('goes to the same time in the lane above or below, which may be empty then', () => {
    const first = tileBeside(lanes, null, window, 'after')
    const below = tileAcross(lanes, first, window, 1)
    expect(below).toEqual({ ...first, lane: lanes[1]?.id })
    expect(said(below)).toBe('actor-1, March 2014: 0 events')
    expect(tileAcross(lanes, first, window, -1)).toEqual(first)
    expect(tileAcross(lanes, null, window, 1)).toEqual(first)
  })

  test('has nowhere to go without lanes, and a lane that is gone is no place', () => {
    expect(tileBeside([], null, window, 'after')).toBeNull()
    expect(tileMeant(lanes, { lane: 'nobody', day: 17_000 })).toBeNull()
    expect(tileMeant(lanes, null)).toBeNull()
  })
})

test('a tile is told in the language of the page', async () => {
  const meant = tileMeant(lanes, tileBeside(lanes, null, window, 'after'))
  const told = await Promise.all(
    ['ar', 'ckb', 'fa'].map(async (code) => meant && tileSaid(meant.lane, meant.tile, await loadLanguage(code))),
  )
  expect(told).toEqual([
    'actor-0، آذار ٢٠١٤: حدث واحد',
    'actor-0، ئازاری ٢٠١٤: ١ ڕووداو',
    'actor-0، مارس ۲۰۱۴: ۱ رویداد',
  ])
})
