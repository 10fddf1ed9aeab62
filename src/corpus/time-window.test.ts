import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectionTexts, corpusFrom, forAll } from './testing.ts'
import { busiestWindow, countingDay, density, fullWindow, type TimeWindow } from './time-window.ts'
import { parseIsoDay } from './utc-day.ts'

const eventsOf = (text: string) => corpusFrom`${text}`.events
const on = (...dates: readonly string[]) =>
  eventsOf(dates.map((date, i) => `${date} | e${i} | Event | happened | | k24: words`).join('\n'))
const day = (text: string) => parseIsoDay(text) ?? Number.NaN
const holds = (window: TimeWindow | null, at: number) => window !== null && window.start <= at && at < window.end

test('an event is counted on its first possible day, else on its last', () => {
  const dates = ['2021-12-09', '2021-12', '[..2014-10]', '2021-12-31/..']
  const days = dates.map((date) => on(date).map(countingDay)[0])
  expect(days).toEqual(['2021-12-09', '2021-12-01', '2014-10-31', '2021-12-31'].map(day))
})

test('the full window has a margin of a fortieth on both sides, and of a day at least', () => {
  const year = fullWindow(on('2021'))
  expect(year).toEqual({ start: day('2021-01-01') - 365 / 40, end: day('2022-01-01') + 365 / 40 })
  expect(fullWindow(on('2021-12-09'))).toEqual({ start: day('2021-12-08'), end: day('2021-12-11') })
})

test('without events there is no window', () => {
  expect(fullWindow([])).toBeNull()
  expect(busiestWindow([], 0.6)).toBeNull()
})

test('hundreds of thousands of events have a window too', () => {
  const many = Array.from({ length: 300_000 }, () => ({ earliest: '2020-01-03', latest: '2020-01-03' }))
  expect(fullWindow(many)).toEqual({ start: day('2020-01-02'), end: day('2020-01-05') })
})

test('the busiest window is where most events are', () => {
  const busy = ['2021-12-01', '2021-12-05', '2021-12-09']
  const window = busiestWindow(on('2014-10-01', '2017', ...busy), 0.6)
  for (const date of busy) expect(holds(window, day(date))).toBe(true)
  expect((window?.end ?? 0) - (window?.start ?? 0)).toBeLessThan(15)
})

test('where the events are spread evenly, the busiest window is everything', () => {
  const even = on('2017', '2018', '2019', '2020', '2021')
  expect(busiestWindow(even, 0.8)).toEqual(fullWindow(even))
})

test('every bounded day is in the full window', () => {
  forAll([collectionTexts], (text) => {
    const events = eventsOf(text)
    for (const bound of events.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat())) {
      expect(holds(fullWindow(events), day(bound))).toBe(true)
    }
  })
})

const widthOf = (window: TimeWindow | null) => (window === null ? 0 : window.end - window.start)

test('the busiest window holds the share that was asked for, and is the shortest that does, or everything', () => {
  const shares = fc.double({ min: 0.01, max: 1, noNaN: true })
  const some = collectionTexts.map(eventsOf).filter((events) => events.length > 0)
  forAll([some, shares], (events, share) => {
    const window = busiestWindow(events, share)
    const days = events.map(countingDay)
    const inside = (first: number, last: number) => days.filter((one) => first <= one && one <= last).length
    expect(days.filter((one) => holds(window, one)).length).toBeGreaterThanOrEqual(events.length * share)
    const enough = days.flatMap((first) =>
      days.filter((last) => inside(first, last) >= events.length * share).map((last) => last - first + 1),
    )
    const shortest = Math.min(...enough)
    const expected = shortest + 2 * Math.max(1, shortest / 8)
    const all = widthOf(fullWindow(events))
    expect(widthOf(window)).toBeCloseTo(expected > all / 2 ? all : expected)
  })
})

test('each event in the window is counted in one bin, in the one where it lies', () => {
  const window = { start: day('2021-12-01'), end: day('2021-12-05') }
  const events = on('2021-11-30', '2021-12-01', '2021-12-02', '2021-12-02', '2021-12-04', '2021-12-05')
  expect(density(events, window, 4)).toEqual([1, 2, 0, 1])
  expect(density(events, window, 2)).toEqual([3, 1])
})

test('the bins together hold every event of the window', () => {
  forAll(
    [collectionTexts, fc.nat(9000), fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 200 })],
    (text, from, width, bins) => {
      const events = eventsOf(text)
      const window = { start: day('1990-01-01') + from, end: day('1990-01-01') + from + width }
      const counts = density(events, window, bins)
      expect(counts).toHaveLength(bins)
      const inside = events.filter((event) => holds(window, countingDay(event)))
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inside.length)
    },
  )
})
