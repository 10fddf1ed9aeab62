import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allOf, noneOf, setOf } from './bitset.ts'
import { indexCorpus } from './corpus-index.ts'
import { columnsOf } from './event-columns.ts'
import { daysOfEvents } from './event-days.ts'
import { indexEvents } from './event-index.ts'
import { eventsOfLane, type LaneKey, layLane } from './event-lanes.ts'
import { sortDay } from './event-order.ts'
import { countInWindow, eventsInWindow, laneDensity, nearestBeyond } from './lane-windows.ts'
import { markExtent } from './mark-extent.ts'
import { type Corpus, eventStatuses, type TimelineEvent } from './model.ts'
import { corpusFrom, forAll, largeCorpora } from './testing.ts'
import { density, type TimeWindow } from './time-window.ts'
import { parseIsoDay } from './utc-day.ts'

// Large collections take long to make.
const runs = 80

function laidOut(corpus: Corpus, lane: LaneKey, isShown: (place: number) => boolean = () => true) {
  const index = indexEvents(columnsOf(indexCorpus(corpus)))
  const days = daysOfEvents(index.columns)
  const shown = [...corpus.events.keys()].filter((place) => isShown(place))
  const laid = layLane(days, eventsOfLane(index, lane, setOf(corpus.events.length, shown)))
  const inWindow = (window: TimeWindow) => eventsInWindow(laid, days, window).map((place) => corpus.events[place]?.id)
  return { laid, inWindow }
}

const day = (text: string) => parseIsoDay(text) ?? Number.NaN
const windowOf = (from: string, to: string): TimeWindow => ({ start: day(from), end: day(to) })

describe('a lane', () => {
  const corpus = corpusFrom`
    2014-10 | formed | Formed | happened | us, isis | k24: formed
    2014/2017 | war | War | happened | isis | k24: the war
    [..2019-06-30] | pact | A pact | planned | us | k24: a pact
    2020-01-03 | strike | Strike | happened | us | k24: struck
    2021-12-31/.. | advice | Advice | ongoing | us | k24: advise
  `
  const us = laidOut(corpus, { group: 'actors', id: 'us' })
  const isis = laidOut(corpus, { group: 'actors', id: 'isis' })

  test('counts what lies before, in and after a window; what spans it is in it', () => {
    const window = windowOf('2015-06-01', '2015-07-01')
    expect(countInWindow(isis.laid, window)).toEqual({ before: 1, inside: 1, after: 0 })
    expect(isis.inWindow(window)).toEqual(['war'])
    expect(countInWindow(us.laid, window)).toEqual({ before: 1, inside: 0, after: 3 })
  })

  test('has its days from the first moment of the first to the last of the last', () => {
    const struck = day('2020-01-03')
    const on = (start: number, end: number) => countInWindow(us.laid, { start, end }).inside
    expect([on(struck - 1, struck), on(struck + 0.5, struck + 1), on(struck + 1, struck + 2)]).toEqual([0, 1, 0])
  })

  test('has an open side only next to its day', () => {
    expect(us.inWindow(windowOf('2019-06-30', '2019-07-01'))).toEqual(['pact'])
    expect(us.inWindow(windowOf('2022-06-01', '2023-01-01'))).toEqual([])
  })

  test('knows the nearest day beyond each side', () => {
    const window = windowOf('2019-07-01', '2019-08-01')
    expect(nearestBeyond(us.laid, window, 'before')).toBe(day('2019-06-30'))
    expect(nearestBeyond(us.laid, window, 'after')).toBe(day('2020-01-03'))
    expect(nearestBeyond(isis.laid, window, 'after')).toBeNull()
  })

  test('of a value that the collection does not have is empty', () => {
    const { laid, inWindow } = laidOut(corpus, { group: 'actors', id: 'nobody' })
    expect(countInWindow(laid, windowOf('2000-01-01', '2030-01-01'))).toEqual({ before: 0, inside: 0, after: 0 })
    expect(inWindow(windowOf('2000-01-01', '2030-01-01'))).toEqual([])
  })
})

const windows: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.double({ min: 9000, max: 20_000, noNaN: true }), fc.double({ min: 0.01, max: 9000, noNaN: true }))
  .map(([start, width]) => ({ start, end: start + width }))

const lanes: fc.Arbitrary<LaneKey> = fc.oneof(
  fc.constant(null),
  fc.constantFrom('isis', 'iraq', 'nobody').map((id) => ({ group: 'actors' as const, id })),
  fc.constantFrom(...eventStatuses).map((id) => ({ group: 'statuses' as const, id })),
)

/** A lane of some of a random corpus's events, and the same events without an index. */
const layouts = fc.tuple(largeCorpora, lanes, fc.func(fc.boolean())).map(([corpus, lane, isShown]) => {
  const inLane = ({ actors, status }: TimelineEvent) => lane === null || [...actors, status].includes(lane.id)
  const plain = corpus.events.filter((event, place) => isShown(place) && inLane(event))
  return { ...laidOut(corpus, lane, isShown), plain }
})

test('what is before, in and after a window is what looking at every event says', () => {
  forAll(
    [layouts, windows],
    ({ laid, inWindow, plain }, window) => {
      const all = plain.map((event) => ({ id: event.id, ...markExtent(event) }))
      const before = all.filter(({ to }) => to <= window.start)
      const after = all.filter(({ from }) => from >= window.end)
      const inside = all.filter((one) => !before.includes(one) && !after.includes(one))
      const counts = { before: before.length, inside: inside.length, after: after.length }
      expect(countInWindow(laid, window)).toEqual(counts)
      expect(inWindow(window)).toEqual(inside.map(({ id }) => id))
      const lastBefore = before.length > 0 ? Math.max(...before.map(({ to }) => to - 1)) : null
      const firstAfter = after.length > 0 ? Math.min(...after.map(({ from }) => from)) : null
      expect(nearestBeyond(laid, window, 'before')).toBe(lastBefore)
      expect(nearestBeyond(laid, window, 'after')).toBe(firstAfter)
    },
    runs,
  )
})

test('the bins of a window hold the events that the list has under their days', () => {
  forAll(
    [layouts, windows, fc.integer({ min: 1, max: 200 })],
    ({ laid, plain }, window, bins) => {
      const onListedDay = plain.map((event) => ({ earliest: sortDay(event), latest: null }))
      expect([...laneDensity(laid, window, bins)]).toEqual(density(onListedDay, window, bins))
    },
    runs,
  )
})

test('a lane without a group has all that is shown', () => {
  const corpus = corpusFrom`2014-10 | formed | Formed | happened | us | k24: formed`
  const index = indexEvents(columnsOf(indexCorpus(corpus)))
  expect([...eventsOfLane(index, null, allOf(1))]).toEqual([0])
  expect([...eventsOfLane(index, null, noneOf(1))]).toEqual([])
})
