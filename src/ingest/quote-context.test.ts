import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prefixOf, suffixOf } from './quote-context.ts'

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
