import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { forAll } from './testing.ts'
import { overlapping, overlapsAny, reachOf, spansOverlap } from './text-span.ts'

const disjoint = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 12 }).map((steps) =>
  steps.map(([gap, length], i) => {
    const start = steps.slice(0, i).reduce((sum, [before, taken]) => sum + before + taken, 0) + gap
    return { start, end: start + length }
  }),
)
const stretch = fc
  .tuple(fc.integer({ min: -5, max: 70 }), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }))

test('of spans in order, those are found that share a character with a stretch, and no other', () => {
  forAll([disjoint, stretch], (spans, within) => {
    expect(overlapping(spans, within)).toEqual(spans.filter((span) => spansOverlap(span, within)))
  })
})

test('of spans in any order, one is known to share a character with a stretch', () => {
  forAll([fc.array(stretch, { maxLength: 8 }), stretch], (spans, within) => {
    expect(overlapsAny(spans)(within)).toBe(spans.some((span) => spansOverlap(span, within)))
  })
})

test('a reach is that of the spans alone, wherever they stand', () => {
  const spans = [
    { start: -9, end: -4 },
    { start: -8, end: -6 },
    { start: -2, end: -1 },
  ]
  expect(reachOf(spans)).toEqual([-4, -4, -1])
})
