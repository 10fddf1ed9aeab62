import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, previewPlace } from './preview-place.ts'

const window = { width: 1280, height: 800 }
const preview = { width: 320, height: 140 }
const mark = (left: number, top: number, width = 14, height = 17): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const placeOf = (of: Box, near = of.left) => previewPlace(of, near, preview, window)

test('it stands right below its mark, beginning a little left of the pointer', () => {
  expect(placeOf(mark(400, 200))).toEqual({ left: 388, top: 221 })
})

test('at the lower edge it stands above', () => {
  expect(placeOf(mark(400, 760))).toEqual({ left: 388, top: 616 })
})

test('at either side it is moved into the window', () => {
  expect(placeOf(mark(2, 200))?.left).toBe(8)
  expect(placeOf(mark(1270, 200))?.left).toBe(952)
})

test('where neither below nor above has room, it stands beside', () => {
  expect(placeOf(mark(100, 40, 50, 720))).toEqual({ left: 154, top: 40 })
  expect(placeOf(mark(1200, 40, 50, 720))).toEqual({ left: 876, top: 40 })
})

test('a wide mark has it where the reader points', () => {
  expect(placeOf(mark(-5000, 200, 9000), 700)?.left).toBe(688)
})

test('where there is no room at all, there is no preview', () => {
  expect(placeOf(mark(0, 0, 1280, 800))).toBeNull()
  expect(previewPlace(mark(10, 10), 10, preview, { width: 300, height: 800 })).toBeNull()
  expect(previewPlace(mark(10, 10), 10, preview, { width: 1280, height: 150 })).toBeNull()
})

test('it never covers its mark, and never leaves the window', () => {
  const length = fc.integer({ min: 1, max: 2000 })
  const place = fc.integer({ min: -2000, max: 2000 })
  fc.assert(
    fc.property(place, place, length, length, place, length, length, (left, top, width, height, near, w, h) => {
      const of = mark(left, top, width, height)
      const at = previewPlace(of, near, { width: w, height: h }, window)
      if (at === null) return true
      const isInside = at.left >= 0 && at.top >= 0 && at.left + w <= window.width && at.top + h <= window.height
      const covers = at.left < of.right && at.left + w > of.left && at.top < of.bottom && at.top + h > of.top
      return isInside && !covers
    }),
  )
})
