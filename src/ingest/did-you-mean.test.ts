import { describe, expect, it } from 'vitest'
import { didYouMean, nearest, suggester } from './did-you-mean.ts'

describe('nearest', () => {
  const keys = ['title', 'date', 'status', 'actors', 'citations']
  it.each([
    ['titel', 'title'],
    ['tilte', 'title'],
    ['Date', 'date'],
    ['actor', 'actors'],
    ['citation', 'citations'],
    ['place', null],
    ['x', null],
    ['', null],
  ])('%j is near %j', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected)
  })
})

it('falls back where nothing is near', () => {
  expect(didYouMean('colour', ['title'], 'known keys: title')).toBe('known keys: title')
  expect(didYouMean('titles', ['title'], '')).toBe('did you mean "title"?')
})

it('is said of the first unknown names only, where a file has thousands', () => {
  const suggest = suggester()
  const known = new Set(Array.from({ length: 500 }, (_, n) => `event-number-${n}`))
  const said = Array.from({ length: 1000 }, () => suggest('event-numbr-7', known, 'look it up'))
  expect(said[0]).toBe('did you mean "event-number-7"?')
  expect(new Set(said.slice(0, 400)).size).toBe(1)
  expect(said.at(-1)).toBe('look it up')
})
