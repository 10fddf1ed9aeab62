import { expect, test } from 'vitest'
import { type EventOrigin, type EventStatus, eventStatuses } from '../../corpus/model.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { markOf } from '../timeline/marks.ts'
import { markShapes, type Strip, xOf } from './mark-shapes.ts'

const day = (text: string) => parseIsoDay(text) ?? Number.NaN
const strip: Strip = { window: { start: day('2021-01-01'), end: day('2022-01-01') }, left: 0, right: 417 }
const shapesOf = (date: string, status: EventStatus = 'happened', origin: EventOrigin = 'edited') =>
  markShapes({ mark: markOf(date), status, origin }, strip, 50)
const pathsOf = (...args: Parameters<typeof shapesOf>) => shapesOf(...args).filter((shape) => shape.kind === 'path')
const outline = (date: string) => pathsOf(date)[0]?.d ?? ''

test('a month is as wide as a month, and light', () => {
  const [x, width] = [/^M([\d.]+) /, /h([\d.]+)v/].map((part) => Number(part.exec(outline('2021-03'))?.[1]))
  expect(x).toBeCloseTo(xOf(day('2021-03-01'), strip), 1)
  expect(width).toBeCloseTo(31, 1)
  expect(pathsOf('2021-03')[0]?.fill).toBe('light')
  expect(pathsOf('2021-03-01/2021-03-31')[0]?.fill).toBe('ink')
})

test('a day is a dot, in the middle of its day', () => {
  expect(outline('2021-07-02')).toMatch(/a4\.5 4\.5/)
})

test.each([
  ['[..2021-06]', -1],
  ['[2021-06..]', 1],
])('%s points to its open side', (date, direction) => {
  const tip = Number(/L([\d.]+)/.exec(pathsOf(date)[1]?.d ?? '')?.[1])
  const known = Number(/^M([\d.]+)/.exec(outline(date))?.[1])
  expect(Math.sign(tip - known)).toBe(direction)
})

test('what has not happened is hollow, half full where it goes on, and what was called off is struck through', () => {
  for (const status of ['planned', 'ongoing', 'disputed', 'cancelled'] as const) {
    for (const date of ['2021-07-02', '2021-07', '2021-07-01/2021-08-02', '2021-07-02/..']) {
      expect(pathsOf(date, status)[0]?.fill).toBe('paper')
    }
  }
  expect(pathsOf('2021-07-02', 'cancelled')).toHaveLength(2)
  expect(pathsOf('2021-07-02', 'planned')).toHaveLength(1)
  for (const [date, fill] of [
    ['2021-07-02', 'ink'],
    ['2021-07', 'light'],
    ['2021-07-01/2021-08-02', 'ink'],
    ['2021-07-02/..', 'ink'],
  ] as const) {
    expect(pathsOf(date, 'ongoing')[1]).toMatchObject({ fill, stroke: null })
  }
  const [whole, lower] = ['2021-07-01/2021-08-02'].flatMap((date) => pathsOf(date, 'ongoing'))
  const [heights, tops] = [/v([\d.]+)/, /^M[\d.]+ ([\d.]+)/].map((part) =>
    [whole, lower].map((shape) => Number(part.exec(shape?.d ?? '')?.[1])),
  )
  expect(heights).toEqual([9, 4.5])
  expect(tops).toEqual([45.5, 50])
})

// Of those that point somewhere, one: the other way round is the test above.
const looks = [
  ...['2021-07-02', '2021-07', '2021', '[2021-07-02..2021-08-02]', '[2021-07-02,2021-08-02]', '[2021-07-02..]'],
  ...['2021-07-02/2021-08-02', '2021-07-02/..', '2021-07-02/', '2021-07-02~', '2021-07-02?', '2021-07/2021-08'],
]

test('no two kinds of date and no two statuses look alike', () => {
  // Where it stands and how wide it is are no part of a look.
  const lookOf = (date: string) =>
    JSON.stringify(shapesOf(date)).replace(/-?\d+(\.\d+)?/g, (number) => (Math.abs(Number(number)) < 10 ? number : '#'))
  expect(new Set(looks.map((date) => lookOf(date))).size).toBe(looks.length)
  for (const date of looks) {
    const each = eventStatuses.map((status) => JSON.stringify(shapesOf(date, status)))
    if (!date.includes(',')) expect(new Set(each).size, date).toBe(eventStatuses.length)
  }
})

test('the lines of what is disputed stay within its mark', () => {
  const area = /^M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/.exec(pathsOf('2021-07', 'disputed')[0]?.d ?? '')
  const [left = 0, top = 0, width = 0, height = 0] = area?.slice(1).map(Number) ?? []
  const ends = [...(pathsOf('2021-07', 'disputed')[1]?.d.matchAll(/[ML]([\d.]+) ([\d.]+)/g) ?? [])]
  expect(ends.length).toBeGreaterThan(8)
  for (const [, x, y] of ends) {
    expect(Number(x)).toBeGreaterThanOrEqual(left)
    expect(Number(x)).toBeLessThanOrEqual(left + width + 0.01)
    expect(Number(y)).toBeGreaterThanOrEqual(top)
    expect(Number(y)).toBeLessThanOrEqual(top + height + 0.01)
  }
})

test('a draft is dotted, and about is dashed', () => {
  expect(pathsOf('2021-07-02', 'happened', 'drafted')[0]).toMatchObject({ dash: [1.5, 2], fill: 'light' })
  expect(pathsOf('2021-07~')[0]?.dash).toEqual([3, 2])
  expect(pathsOf('2021-07')[0]?.dash).toBeNull()
})

test('beside the strip nothing is drawn, and what reaches out of it ends at its edge', () => {
  expect(shapesOf('2019-07-02')).toEqual([])
  expect(outline('2019/2023')).toMatch(/^M26 /)
  expect(Number(/h([\d.]+)v/.exec(outline('2019/2023'))?.[1])).toBeCloseTo(365, 1)
})
