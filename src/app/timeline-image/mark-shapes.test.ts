import { expect, test } from 'vitest'
import type { EventOrigin, EventStatus } from '../../corpus/model.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { markOf } from '../timeline/marks.ts'
import { markShapes, type Strip, xOf } from './mark-shapes.ts'

const day = (text: string) => parseIsoDay(text) ?? Number.NaN
const strip: Strip = { window: { start: day('2021-01-01'), end: day('2022-01-01') }, left: 0, right: 417 }
const shapesOf = (date: string, status: EventStatus = 'happened', origin: EventOrigin = 'edited') =>
  markShapes({ mark: markOf(date), status, origin }, strip, 50)
const outline = (date: string) => shapesOf(date)[0]?.d ?? ''

test('a month is as wide as a month, and light', () => {
  const [x, width] = [/^M([\d.]+) /, /h([\d.]+)v/].map((part) => Number(part.exec(outline('2021-03'))?.[1]))
  expect(x).toBeCloseTo(xOf(day('2021-03-01'), strip), 1)
  expect(width).toBeCloseTo(31, 1)
  expect(shapesOf('2021-03')[0]?.fill).toBe('light')
  expect(shapesOf('2021-03-01/2021-03-31')[0]?.fill).toBe('ink')
})

test('a day is a dot, in the middle of its day', () => {
  expect(outline('2021-07-02')).toMatch(/a4\.5 4\.5/)
})

test.each([
  ['[..2021-06]', -1],
  ['[2021-06..]', 1],
])('%s points to its open side', (date, direction) => {
  const tip = Number(/L([\d.]+)/.exec(shapesOf(date)[1]?.d ?? '')?.[1])
  const known = Number(/^M([\d.]+)/.exec(outline(date))?.[1])
  expect(Math.sign(tip - known)).toBe(direction)
})

test('what has not happened is hollow, and what was called off is struck through', () => {
  for (const status of ['planned', 'ongoing', 'disputed', 'cancelled'] as const) {
    for (const date of ['2021-07-02', '2021-07', '2021-07-01/2021-08-02']) {
      expect(shapesOf(date, status)[0]?.fill).toBe('paper')
    }
  }
  expect(shapesOf('2021-07-02', 'cancelled')).toHaveLength(2)
  expect(shapesOf('2021-07-02', 'planned')).toHaveLength(1)
})

test('a draft is dotted, and about is dashed', () => {
  expect(shapesOf('2021-07-02', 'happened', 'drafted')[0]).toMatchObject({ dash: [1.5, 2], fill: 'light' })
  expect(shapesOf('2021-07~')[0]?.dash).toEqual([3, 2])
  expect(shapesOf('2021-07')[0]?.dash).toBeNull()
})

test('beside the strip nothing is drawn, and what reaches out of it ends at its edge', () => {
  expect(shapesOf('2019-07-02')).toEqual([])
  expect(outline('2019/2023')).toMatch(/^M26 /)
  expect(Number(/h([\d.]+)v/.exec(outline('2019/2023'))?.[1])).toBeCloseTo(365, 1)
})
