import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clauseCuts, clausesByTime, clausesOf } from './clauses.ts'

const whole = (text: string) => ({ start: 0, end: text.length })

it.each(clauseCuts.filter(({ kind }) => kind !== 'resumed').map(({ example }) => [example]))(
  'cuts “%s” at its bars',
  (example) => {
    const text = example.replaceAll('|', '')
    const parts = example.split('|').map((part) => part.replace(/(?:[\s,;]|\bthat\b)+$/, ''))
    expect(clausesOf(text, whole(text)).map(({ start, end }) => text.slice(start, end))).toEqual(parts)
  },
)

it('takes for denied only what the denying verb governs', () => {
  const text = 'She dismissed the fear, saying that it was over.'
  expect(clausesOf(text, whole(text)).map(({ kind }) => kind)).toEqual(['main'])
})

it('resumes a clause only after a relative one', () => {
  const text = 'The club, which lost on Sunday, left the league, relieved.'
  expect(clausesOf(text, whole(text)).map(({ kind }) => kind)).toEqual(['main', 'relative', 'resumed'])
})

it.each([
  ['He opened a shop in 1976, and in 1984 he sold it.', ['He opened a shop in 1976', 'in 1984 he sold it.']],
  ['She opened a shop in 1976 and sold it in 1984.', ['She opened a shop in 1976', 'sold it in 1984.']],
  ['It was open in 1976 and 1984.', ['It was open in 1976 and 1984.']],
  ['The aim in 1976 was to build and run it by 1984.', ['The aim in 1976 was to build and run it by 1984.']],
])('cuts “%s” between two times where each part tells a deed', (text, parts) => {
  const times = ['1976', '1984'].map((year) => ({ start: text.indexOf(year), end: text.indexOf(year) + 4 }))
  const cut = clausesByTime(text, { ...whole(text), kind: 'main' }, times)
  expect(cut.map(({ start, end }) => text.slice(start, end))).toEqual(parts)
})

it('covers a sentence in order, each clause a part of it', () => {
  const word = fc.constantFrom(
    'The',
    'mayor',
    'said',
    'that',
    'which',
    ',',
    ';',
    'and',
    'was',
    'closed',
    'after',
    'Rome',
    'took',
    '“',
    '”',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const text = words.join(' ')
      const clauses = clausesOf(text, whole(text))
      expect(clauses.length).toBeGreaterThan(0)
      for (const [i, clause] of clauses.entries()) {
        expect(clause.start).toBeGreaterThanOrEqual(clauses[i - 1]?.end ?? 0)
        expect(clause.end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})
