import { expect, test } from 'vitest'
import { processorTimesIn, takenShare } from './machine.ts'

const before = processorTimesIn('cpu  1000 100 300 9000 50 0 100 200 0 0\ncpu0 500 50 150 4500 25 0 50 100 0 0\n')

test('the work and what was taken are read from the first line, without the time of rest', () => {
  expect(before).toEqual({ worked: 1500, taken: 200 })
})

test('what was taken is told of the time between two readings', () => {
  const after = processorTimesIn('cpu  1700 100 300 9900 60 0 150 450 0 0\n')
  expect(before && after && takenShare(before, after)).toBe(0.25)
})

test('between two readings at once nothing was taken', () => {
  expect(before && takenShare(before, before)).toBe(0)
})

test.each(['', 'cpu  1000 100 300 9000\n', 'intr 5 6 7'])('a system that does not tell has no times: %j', (text) => {
  expect(processorTimesIn(text)).toBeNull()
})
