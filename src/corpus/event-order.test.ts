import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareEvents, sortDay } from './event-order.ts'
import { collectionTexts, corpusFrom, forAll } from './testing.ts'

const events = collectionTexts.map((text) => corpusFrom`${text}`.events)

test('events stand in order of their first possible day, then of their last, then of their ids', () => {
  const { events: shuffled } = corpusFrom`
    2021-12-09 | b | B | happened | | k24: b
    2021-12    | c | C | happened | | k24: c
    [..2021-12-01] | d | D | happened | | k24: d
    2021-12-01 | f | F | happened | | k24: f
    2021-12-01 | e | E | happened | | k24: e
    2021-12-01/.. | g | G | ongoing | | k24: g
    2020 | a | A | happened | | k24: a
  `
  const sorted = shuffled.toReversed().sort(compareEvents)
  expect(sorted.map(({ id }) => id).join('')).toBe('adefcgb')
})

test('an event is sorted by its first possible day, else by the day up to which it may have been, else it comes at the end', () => {
  const sorted = (date: string, earliest: string | null, latest: string | null) => sortDay({ date, earliest, latest })
  expect(sorted('2021-12', '2021-12-01', '2021-12-31')).toBe('2021-12-01')
  expect(sorted('[..2021-12]', null, '2021-12-31')).toBe('2021-12-01')
  expect(sorted('/2021-12-09', null, '2021-12-09')).toBe('2021-12-09')
  expect(sorted('no date', null, null)).toBe('9999-12-31')
})

test('the order is total: only an event itself is equal to it, and a chain never turns back', () => {
  forAll(
    [events],
    (some) => {
      for (const a of some) {
        for (const b of some) {
          expect(compareEvents(a, b) === 0).toBe(a.id === b.id)
          expect(Math.sign(compareEvents(a, b))).toBe(0 - Math.sign(compareEvents(b, a)))
          for (const c of some) {
            if (compareEvents(a, b) < 0 && compareEvents(b, c) < 0) expect(compareEvents(a, c)).toBeLessThan(0)
          }
        }
      }
    },
    50,
  )
})

test('events sort to one order, however they came', () => {
  const shuffled = events.chain((some) =>
    fc.tuple(fc.constant(some), fc.shuffledSubarray([...some], { minLength: some.length })),
  )
  forAll([shuffled], ([some, mixed]) => {
    expect(mixed.toSorted(compareEvents).map(({ id }) => id)).toEqual(some.map(({ id }) => id))
  })
})
