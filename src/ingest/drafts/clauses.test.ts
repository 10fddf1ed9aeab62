import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clauseCuts, clausesOf } from './clauses.ts'

const whole = (text: string) => ({ start: 0, end: text.length })

it.each(clauseCuts.filter(({ kind }) => kind !== 'resumed').map(({ example }) => [example]))(
  'cuts “%s” at its bars',
  (example) => {
    const text = example.replaceAll('|', '')
    const parts = example.split('|').map((part) => part.replace(/(?:[\s,;]|\bthat\b)+$/, ''))
    expect(clausesOf(text, whole(text)).map(({ start, end }) => text.slice(start, end))).toEqual(parts)
  },
)

it('resumes a clause only after a relative one', () => {
  const text = 'The club, which lost on Sunday, left the league, relieved.'
  expect(clausesOf(text, whole(text)).map(({ kind }) => kind)).toEqual(['main', 'relative', 'resumed'])
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
