import { expect, it } from 'vitest'
import { doubtfulActors, foldedName, isSpellingOf } from './name-variants.ts'

it.each([
  ['Qasem Brek', 'Qasim Brek', true],
  ['Mohamed Brek', 'Mohamad Brek', true],
  ['Álvaro Brek', 'Alvero Brek', true],
  ['Mario Brek', 'Maria Brek', false],
  ['Jan Brek', 'Jon Brek', false],
  ['Karim Brek', 'Karim Brok', false],
  ['Anders Brek', 'Enders Brek', false],
  ['Qasem Brek', 'Qasem Brek', false],
  ['Qasem Brek', 'Qasim Hale', false],
])('%s and %s are one name in two spellings: %s', (a, b, same) => {
  expect(isSpellingOf(foldedName(a), foldedName(b))).toBe(same)
})

const actor = (name: string, kind: string) => ({ id: name, name, kind, aliases: [] })

it('offers persons whose names sound alike, and a name beside its first letters', () => {
  const actors = [
    actor('Mario Brek', 'person'),
    actor('River Defence League', 'organisation'),
    actor('Maria Brek', 'person'),
    actor('RDL', 'organisation'),
    actor('Tom Hale', 'person'),
  ]
  expect(doubtfulActors(actors).map((pair) => pair.map(({ name }) => name))).toEqual([
    ['Mario Brek', 'Maria Brek'],
    ['River Defence League', 'RDL'],
  ])
})
