import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectionTexts, corpusFrom, forAll } from '../../corpus/testing.ts'
import { countingDay } from '../../corpus/time-window.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { markOf } from './marks.ts'
import { beyond, centredOn, nearestDay, panned, withInView, zoomed } from './window-moves.ts'

const day = (text: string) => parseIsoDay(text) ?? Number.NaN
const { events } = corpusFrom`
  [..2014-10] | isis | ISIS grows | happened | | k24: a
  2020-01-03 | strike | Strike | happened | | k24: b
  2020-12-30/2021-01-05 | visit | Visit | happened | | k24: c
  2021-12-31/.. | advice | Advisers stay | ongoing | | k24: d
`
const year = { start: day('2021-01-01'), end: day('2022-01-01') }
const windows = fc
  .tuple(fc.integer({ min: 7000, max: 21_000 }), fc.integer({ min: 2, max: 9000 }))
  .map(([start, width]) => ({ start, end: start + width }))
const some = collectionTexts.map((text) => corpusFrom`${text}`.events)

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

test('what has a part in the window is not beyond its edges', () => {
  expect(beyond(events, year, 'before').map(({ id }) => id)).toEqual(['isis', 'strike'])
  expect(beyond(events, year, 'after')).toEqual([])
  const before2020 = { start: day('2015-01-01'), end: day('2020-01-03') }
  expect(beyond(events, before2020, 'after').map(({ id }) => id)).toEqual(['strike', 'visit', 'advice'])
})

test('the nearest day beyond an edge is the last before it, or the first after it', () => {
  expect(nearestDay(beyond(events, year, 'before'), 'before')).toBe(day('2020-01-03'))
  expect(nearestDay(events.slice(1), 'after')).toBe(day('2020-01-03'))
  expect(nearestDay([], 'before')).toBeNull()
  const many = Array.from({ length: 300_000 }, () => events.slice(0, 1)).flat()
  expect(nearestDay(many, 'before')).toBe(nearestDay(events.slice(0, 1), 'before'))
})

test('every event is before the window, after it, or in it, and only one of these', () => {
  forAll([some, windows], (random, window) => {
    const [before, after] = [beyond(random, window, 'before'), beyond(random, window, 'after')]
    for (const event of random) {
      const { from, to } = markOf(event.date)
      const isIn = from < window.end && to > window.start
      expect([before.includes(event), after.includes(event), isIn].filter(Boolean)).toHaveLength(1)
    }
  })
})

test('going to the nearest event beyond an edge leaves fewer beyond it', () => {
  forAll([some, windows, fc.constantFrom('before' as const, 'after' as const)], (random, window, edge) => {
    const hidden = beyond(random, window, edge)
    const nearest = nearestDay(hidden, edge)
    if (nearest === null) return expect(hidden).toEqual([])
    expect(beyond(random, centredOn(window, nearest), edge).length).toBeLessThan(hidden.length)
  })
})

test('bringing an event into view moves nothing where it is in view already', () => {
  const [, , , advice] = events
  expect(advice && withInView(year, advice)).toBe(year)
  forAll([some, windows], (random, window) => {
    for (const event of random) {
      const view = withInView(window, event)
      const at = countingDay(event)
      expect(view.start <= at && at < view.end).toBe(true)
      expect(view.end - view.start).toBe(window.end - window.start)
      if (window.start <= at && at < window.end) expect(view).toBe(window)
    }
  })
})
