import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sharesWords } from './shared-words.ts'

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }))

it('tells a span that shares at least half of the shorter with another', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), span, (others, one) => {
      const isShared = others.some((other) => {
        const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
        return shared >= Math.min(one.end - one.start, other.end - other.start) / 2
      })
      expect(sharesWords(others)(one)).toBe(isShared)
    }),
    { numRuns: 1000 },
  )
})
