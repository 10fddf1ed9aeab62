import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'
import { forAll } from './testing.ts'
import { spansOverlap, spanWithin } from './text-span.ts'

const span = (max: number) =>
  fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
const named = fc.array(span(30), { maxLength: 6 }).map((spans) => spans.map((one, i) => ({ ...one, id: `s${i}` })))

test('overlapping spans are cut where they begin and end', () => {
  const spans = [
    { id: 'long', start: 2, end: 8 },
    { id: 'late', start: 6, end: 99 },
    { id: 'elsewhere', start: 20, end: 30 },
    { id: 'same', start: 2, end: 8 },
  ]
  expect(segmentsOf({ start: 0, end: 10 }, spans)).toEqual([
    { start: 0, end: 2, ids: [] },
    { start: 2, end: 6, ids: ['long', 'same'] },
    { start: 6, end: 8, ids: ['long', 'late', 'same'] },
    { start: 8, end: 10, ids: ['late'] },
  ])
})

test('a stretch without spans is one segment', () => {
  expect(segmentsOf({ start: 3, end: 7 }, [{ id: 'before', start: 0, end: 3 }])).toEqual([
    { start: 3, end: 7, ids: [] },
  ])
})

test('segments cover the stretch without gap or overlap, and none is empty', () => {
  forAll([span(30), named], (stretch, spans) => {
    const segments = segmentsOf(stretch, spans)
    expect(segments[0]?.start).toBe(stretch.start)
    expect(segments.at(-1)?.end).toBe(stretch.end)
    for (const [i, { start, end }] of segments.entries()) {
      expect(start).toBeLessThan(end)
      if (i > 0) expect(start).toBe(segments[i - 1]?.end)
    }
  })
})

test('each character is under exactly the spans that hold it, in the order given', () => {
  forAll([span(30), named], (stretch, spans) => {
    for (const { start, end, ids } of segmentsOf(stretch, spans)) {
      for (let at = start; at < end; at++) {
        expect(ids).toEqual(spans.filter((one) => one.start <= at && at < one.end).map(({ id }) => id))
      }
    }
  })
})

test('spans overlap when they share a character, and lie within when they share all of theirs', () => {
  forAll([span(12), span(12)], (a, b) => {
    const characters = Array.from({ length: a.end - a.start }, (_, i) => a.start + i)
    const shared = characters.filter((at) => b.start <= at && at < b.end)
    expect(spansOverlap(a, b)).toBe(shared.length > 0)
    expect(spanWithin(a, b)).toBe(shared.length === characters.length)
  })
})
