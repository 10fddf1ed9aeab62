import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { allOf } from '../../corpus/bitset.ts'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { eventsOfLane, layLane } from '../../corpus/event-lanes.ts'
import { countInWindow, nearestBeyond } from '../../corpus/lane-windows.ts'
import { collectionTexts, corpusFrom, forAll } from '../../corpus/testing.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { centredOn, panned, withInView, zoomed, zoomedTo } from './window-moves.ts'

const day = (text: string) => parseIsoDay(text) ?? Number.NaN
const year = { start: day('2021-01-01'), end: day('2022-01-01') }
const windows = fc
  .tuple(fc.integer({ min: 7000, max: 21_000 }), fc.integer({ min: 2, max: 9000 }))
  .map(([start, width]) => ({ start, end: start + width }))
const some = collectionTexts.map((text) => {
  const { eventIndex } = indexCorpus(corpusFrom`${text}`)
  return layLane(eventIndex.days, eventsOfLane(eventIndex, null, allOf(eventIndex.columns.size)))
})

test('zooming keeps the middle, down to two days', () => {
  expect(zoomed({ start: 0, end: 100 }, 0.5)).toEqual({ start: 25, end: 75 })
  expect(zoomed({ start: 0, end: 100 }, 2)).toEqual({ start: -50, end: 150 })
  expect(zoomed({ start: 10, end: 12 }, 0.5)).toEqual({ start: 10, end: 12 })
})

test('panning moves by a part of the width', () => {
  expect(panned({ start: 0, end: 100 }, 0.5)).toEqual({ start: 50, end: 150 })
  expect(panned({ start: 0, end: 100 }, -0.25)).toEqual({ start: -25, end: 75 })
})

test('zooming in and out again, or panning there and back, ends where it began', () => {
  forAll([windows.filter(({ start, end }) => end - start >= 4)], (window) => {
    for (const back of [zoomed(zoomed(window, 0.5), 2), panned(panned(window, 0.5), -0.5)]) {
      expect(back.start).toBeCloseTo(window.start, 6)
      expect(back.end).toBeCloseTo(window.end, 6)
    }
  })
})

test('centring puts the middle of a day into the middle of a window as wide as before', () => {
  expect(centredOn({ start: 0, end: 11 }, 50)).toEqual({ start: 45, end: 56 })
})

test('going to the nearest event beyond an edge leaves fewer beyond it', () => {
  forAll([some, windows, fc.constantFrom('before' as const, 'after' as const)], (lane, window, edge) => {
    const nearest = nearestBeyond(lane, window, edge)
    const hidden = countInWindow(lane, window)[edge]
    if (nearest === null) return expect(hidden).toBe(0)
    expect(countInWindow(lane, centredOn(window, nearest))[edge]).toBeLessThan(hidden)
  })
})

test('zooming to a stretch shows all of it, and no less than asked for', () => {
  expect(zoomedTo({ start: 10, end: 41 }, 7)).toEqual({ start: 10, end: 41 })
  expect(zoomedTo({ start: 10, end: 11 }, 7)).toEqual({ start: 7, end: 14 })
})

test('bringing a day into view moves nothing where it is in view already', () => {
  expect(withInView(year, day('2021-12-31'))).toBe(year)
  forAll([windows, fc.integer({ min: 7000, max: 30_000 })], (window, at) => {
    const view = withInView(window, at)
    expect(view.start <= at && at < view.end).toBe(true)
    expect(view.end - view.start).toBe(window.end - window.start)
    if (window.start <= at && at < window.end) expect(view).toBe(window)
  })
})
