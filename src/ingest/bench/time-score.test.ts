import { describe, expect, it } from 'vitest'
import { asTimex, countTimes, timeScores } from './time-score.ts'

const time = (start: number, end: number, value: string | null = '2019') => ({ start, end, value })

describe('counting times', () => {
  it('tells the same words, overlapping words and right values apart', () => {
    const marked = [time(0, 4), time(10, 20, '2019-05'), time(30, 34)]
    const found = [time(0, 4, '2020'), time(15, 22, '2019-05'), time(40, 44)]
    expect(countTimes(marked, found)).toEqual({ marked: 3, found: 3, touching: 2, same: 1, rightValue: 1 })
  })

  it('counts each time once, and pairs the same words before longer ones', () => {
    const marked = [time(0, 20, 'P2D'), time(5, 10, '2018')]
    const found = [time(5, 10, '2018')]
    expect(countTimes(marked, found)).toEqual({ marked: 2, found: 1, touching: 1, same: 1, rightValue: 1 })
  })

  it('pairs what shares most', () => {
    const marked = [time(0, 10, 'right')]
    const found = [time(0, 2, 'wrong'), time(3, 12, 'right')]
    expect(countTimes(marked, found)).toMatchObject({ touching: 1, same: 0, rightValue: 1 })
  })

  it('takes no value for right where none was worked out', () => {
    expect(countTimes([time(0, 4, null)], [time(0, 4, null)])).toMatchObject({ same: 1, rightValue: 0 })
  })
})

describe('time scores', () => {
  it('add up the texts and give F1', () => {
    const one = { marked: 4, found: 2, touching: 2, same: 1, rightValue: 1 }
    const two = { marked: 0, found: 2, touching: 0, same: 0, rightValue: 0 }
    // Precision 2 of 4 and recall 2 of 4 for words that overlap; 1 of 4 for the rest.
    expect(timeScores([one, two])).toEqual({ strict: 0.25, relaxed: 0.5, value: 0.25 })
  })

  it('are 0 where there is nothing', () => {
    expect(timeScores([])).toEqual({ strict: 0, relaxed: 0, value: 0 })
  })
})

it.each([
  ['201X', '201'],
  ['20XX', '20'],
  ['2019-22', '2019-SU'],
  ['2019~', '2019'],
  ['2019-12', '2019-12'],
  ['2019-W22', '2019-W22'],
  ['PXD', 'PXD'],
])('writes the EDTF value %s as TIMEX3 does: %s', (edtf, timex) => {
  expect(asTimex(edtf)).toBe(timex)
})
