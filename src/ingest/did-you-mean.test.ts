import { describe, expect, it } from 'vitest'
import { didYouMean, nearest } from './did-you-mean.ts'

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
