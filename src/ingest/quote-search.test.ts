import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { placeFinder } from './quote-search.ts'
import { quoteTrie } from './quote-trie.ts'

describe('placeFinder', () => {
  it('tells places in the article from those in removed parts', () => {
    const removed = [{ start: 8, end: 15, reason: 'repeats' }]
    expect(placeFinder(new Set(['one']))('one two one two one', removed).get('one')).toEqual({
      kept: [
        { start: 0, end: 3 },
        { start: 16, end: 19 },
      ],
      removed: [{ start: 8, end: 11, reason: 'repeats' }],
      isCut: false,
    })
  })

  it('says where it has not looked to the end, one by one or all at once', () => {
    const often = 'one '.repeat(1500)
    const many = Array.from({ length: 2000 }, (_, n) => `two${n}`)
    for (const quotes of [['one'], ['one', ...many]]) {
      const places = placeFinder(new Set(quotes))(often, []).get('one')
      expect(places?.isCut).toBe(true)
      expect(places?.kept).toHaveLength(1000)
    }
    expect(placeFinder(new Set(['one']))(often.slice(0, 4 * 999), []).get('one')?.isCut).toBe(false)
  })

  it('finds every slice of a text, where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
        const places = placeFinder(new Set([text.slice(start, end)]))(text, [])
        if (start === end) expect(places.size).toBe(0)
        else expect([...places.values()][0]?.kept).toContainEqual({ start, end })
      }),
    )
  })

  it('reads the text once for thousands of quotes, whatever they repeat', () => {
    const text = 'a'.repeat(20_000)
    const alike = Array.from({ length: 200 }, (_, n) => `${'a'.repeat(n)}b`)
    const endless = `b${'a'.repeat(10_000)}`
    const looks = [vi.spyOn(String.prototype, 'charCodeAt'), vi.spyOn(String.prototype, 'indexOf')]
    const places = placeFinder(new Set([...alike, endless]))(text, [])
    const total = looks.reduce((sum, { mock }) => sum + mock.calls.length, 0)
    for (const look of looks) look.mockRestore()
    expect([...places.values()].flatMap(({ kept }) => kept)).toEqual([])
    expect(total).toBeLessThan(2 * (text.length + alike.join('').length + endless.length))
  })
})

describe('quoteTrie', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\u0627'), minLength: 1, maxLength: 6 })
  const text = fc.array(letters, { maxLength: 20 }).map((words) => words.join(''))

  it('finds what one look after another finds', () => {
    fc.assert(
      fc.property(
        text,
        fc.uniqueArray(letters, { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        (text, quotes, most) => {
          const starts = quotes.map((quote) =>
            [...text].flatMap((_, start) => (text.startsWith(quote, start) ? [start] : [])).slice(0, most),
          )
          const trie = quoteTrie(quotes)
          expect(trie.startsIn(text, most)).toEqual(starts)
          const standing = quotes.flatMap((quote, at) => (text.includes(quote) ? [at] : []))
          expect(trie.standingIn(text).toSorted((a, b) => a - b)).toEqual(standing)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('finds the longest beginning of each, where it stands first', () => {
    fc.assert(
      fc.property(text, fc.uniqueArray(letters, { maxLength: 12 }), (text, quotes) => {
        const longest = quotes.map((quote) => {
          let length = quote.length
          while (length > 0 && !text.includes(quote.slice(0, length))) length--
          return { start: text.indexOf(quote.slice(0, length)), length }
        })
        expect(quoteTrie(quotes).longestIn(text)).toEqual(longest)
      }),
      { numRuns: 500 },
    )
  })
})
