import { expect, test } from 'vitest'
import { blockingTime, hasStopped, medianFigures, percentile, wasOver } from './page-figures.ts'

test('a percentile is the nearest rank', () => {
  const values = [50, 15, 40, 20, 35]
  expect([5, 30, 40, 50, 100].map((percent) => percentile(values, percent))).toEqual([15, 20, 20, 35, 50])
  expect(percentile([7], 95)).toBe(7)
  expect(percentile([], 50)).toBeNaN()
})

test('a task blocks by what it takes above 50 ms', () => {
  expect(blockingTime([49, 50, 51, 250])).toBe(201)
  expect(blockingTime([])).toBe(0)
})

test.each([
  ['of the rounds that came to it', [{ zoom: 20 }, {}, { zoom: 40 }, { zoom: 30 }], { zoom: 30 }],
  ['of no round', [], {}],
  ['what was over the limit stays so', [{ zoom: 20 }, { zoom: 'over' as const }, {}], { zoom: 'over' }],
  ['what failed stays so', [{ zoom: 'failed' as const, click: 9 }, { click: 7 }], { zoom: 'failed', click: 7 }],
])('each measure has its median: %s', (_, rounds, medians) => {
  expect(medianFigures(rounds)).toEqual(medians)
})

test('a page with a measure without a figure has stopped', () => {
  expect(hasStopped({ firstView: 3, zoom: 'over' })).toBe(true)
  expect(hasStopped({ firstView: 'failed' })).toBe(true)
  expect(hasStopped({ firstView: 3 })).toBe(false)
  expect(wasOver({ firstView: 3, zoom: 'over' })).toBe(true)
  expect(wasOver({ firstView: 'failed' })).toBe(false)
})
