import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote, prefixOf, suffixOf } from './locate-quote.ts'

describe('findQuote', () => {
  it('tells places in the article from those in removed parts', () => {
    const text = 'one two one two one'
    expect(findQuote(text, 'one', [{ start: 8, end: 15, reason: 'repeats' }])).toEqual({
      kept: [
        { start: 0, end: 3 },
        { start: 16, end: 19 },
      ],
      removed: [{ start: 8, end: 11, reason: 'repeats' }],
    })
  })

  it('finds every slice of a text, where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
        const { kept } = findQuote(text, text.slice(start, end), [])
        if (start === end) expect(kept).toEqual([])
        else expect(kept).toContainEqual({ start, end })
      }),
    )
  })
})

describe('prefixOf, suffixOf', () => {
  it('give 32 code units, fewer at the ends of the text', () => {
    const text = 'a'.repeat(40)
    expect([
      prefixOf(text, 35).length,
      prefixOf(text, 3).length,
      suffixOf(text, 3).length,
      suffixOf(text, 38).length,
    ]).toEqual([32, 3, 32, 2])
  })

  it('never split a surrogate pair', () => {
    const pairs = '😀'.repeat(20)
    expect(prefixOf(`${pairs}a`, 41)).toBe(`${'😀'.repeat(15)}a`)
    expect(suffixOf(`a${pairs}`, 0)).toBe(`a${'😀'.repeat(15)}`)
    const wholePairs = /^(?:a|😀)*$/u
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '😀'), { minLength: 60, maxLength: 60 }),
        fc.nat({ max: 60 }),
        (units, at) => {
          const before = units.slice(0, at).join('')
          const text = units.join('')
          expect(prefixOf(text, before.length)).toMatch(wholePairs)
          expect(suffixOf(text, before.length)).toMatch(wholePairs)
        },
      ),
    )
  })
})
