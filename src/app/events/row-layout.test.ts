import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layRows, type RowsInView, rowsInstead, rowsWith, spanAround } from './row-layout.ts'

const usual = 10
const every = (count: number) => Uint32Array.from({ length: count }, (_, at) => at)

describe('where rows lie', () => {
  test('rows of the usual height follow one another', () => {
    const rows = layRows(every(5), new Map(), usual)
    expect(rows.height).toBe(50)
    expect(rows.topOf(3)).toBe(30)
    expect(rows.rowAt(29)).toBe(2)
    expect(rows.rowAt(30)).toBe(3)
  })

  test('a row is known by its event, wherever a filter puts it, and without it counts for nothing', () => {
    const heights = new Map([
      [1, 25],
      [7, 40],
    ])
    const rows = layRows(Uint32Array.of(0, 4, 7, 9), heights, usual)
    expect([0, 1, 2, 3, 4].map(rows.topOf)).toEqual([0, 10, 20, 60, 70])
    expect(rows.height).toBe(70)
  })

  test('above the list is its first row, below it its last', () => {
    const rows = layRows(every(3), new Map(), usual)
    expect(rows.rowAt(-100)).toBe(0)
    expect(rows.rowAt(1000)).toBe(2)
    expect(layRows(every(0), new Map(), usual).rowAt(5)).toBe(0)
  })

  test('it is what adding up all heights gives, in any order of measuring', () => {
    const heights = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 50 })), { maxLength: 40 })
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60)), heights, fc.integer({ min: -50, max: 4000 }), (some, measured, px) => {
        const places = Uint32Array.from(some).sort()
        const known = new Map(measured)
        const tops = [0]
        for (const place of places) tops.push((tops.at(-1) ?? 0) + (known.get(place) ?? usual))
        const rows = layRows(places, known, usual)
        expect(tops.map((_, at) => rows.topOf(at))).toEqual(tops)
        const last = tops.slice(0, -1).findLastIndex((top) => top <= px)
        expect(rows.rowAt(px)).toBe(Math.max(0, last))
      }),
    )
  })
})

describe('which rows are in the page', () => {
  const places = Uint32Array.of(10, 20, 30, 40, 50, 60)
  const inView: RowsInView = { places, first: 2, last: 4, room: 3, isScrolled: true }

  test('the row on top stays on top of another list, or what comes next in time', () => {
    expect(rowsInstead(places, inView)).toBe(inView)
    const other = Uint32Array.of(15, 30, 35, 55, 65, 70)
    expect(rowsInstead(other, inView)).toMatchObject({ places: other, first: 1, last: 4 })
    const without = Uint32Array.of(15, 35)
    expect(rowsInstead(without, inView)).toMatchObject({ first: 1, last: 1 })
  })

  test('who has not scrolled into the list sees its beginning', () => {
    const other = Uint32Array.of(1, 2, 30, 40, 50, 60)
    expect(rowsInstead(other, { ...inView, isScrolled: false })).toMatchObject({ first: 0, last: 3 })
  })

  test('of a list without rows there is none', () => {
    const none = rowsInstead(Uint32Array.of(), inView)
    expect(rowsWith(spanAround(none, 5), [])).toEqual([])
  })

  test('some beside those in view are there, and those kept wherever they are, each once and in order', () => {
    expect(spanAround(inView, 1)).toEqual({ from: 1, end: 6 })
    expect(spanAround(inView, 9)).toEqual({ from: 0, end: 6 })
    expect(rowsWith({ from: 2, end: 5 }, [0, 3, 9])).toEqual([0, 2, 3, 4, 9])
  })
})
