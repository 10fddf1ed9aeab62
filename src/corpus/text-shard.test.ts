import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { noneOf, placesIn } from './bitset.ts'
import { foldText, searchTerms } from './search-text.ts'
import { forAll } from './testing.ts'
import { scanShard, textShard } from './text-shard.ts'

const scan = (texts: readonly string[], term: string, first = 0) => {
  const shard = textShard(first, { ids: texts.map(String), titles: texts, dates: texts.map(() => '2020') }, [])
  const found = noneOf(first + texts.length)
  scanShard(shard, term, found)
  return [...placesIn(found)]
}

test('an event is found once, however often its text has the term, and the last one too', () => {
  expect(scan(['dam dam', 'gate', 'the dam'], 'dam')).toEqual([0, 2])
  expect(scan(['dam', 'gate'], 'dam', 40)).toEqual([40])
  expect(scan([], 'dam')).toEqual([])
})

test('quotes are looked through, each by itself, and dates as digits and as words', () => {
  const heads = { ids: ['a', 'b'], titles: ['One', 'Two'], dates: ['2020-01-03', '[..2014-10]'] }
  const shard = textShard(0, heads, ['first words\nlast words', 'other'])
  const found = (query: string) => {
    const set = noneOf(2)
    for (const term of searchTerms(query)) scanShard(shard, term, set)
    return [...placesIn(set)]
  }
  expect(found('"last words"')).toEqual([0])
  expect(found('"words last"')).toEqual([])
  expect(found('"two other"')).toEqual([])
  expect(found('"3 january"')).toEqual([0])
  expect(found('october')).toEqual([1])
  expect(found('2020-01')).toEqual([0])
})

test('a term is found exactly where the folded texts have it, whatever is in them', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'É', '\u0000', '\n'), maxLength: 6 }))
  forAll([texts, fc.constantFrom('a', 'ab', 'b a', 'e')], (titles, term) => {
    const expected = titles.flatMap((title, i) => (foldText(title).replaceAll('\u0000', ' ').includes(term) ? [i] : []))
    expect(scan(titles, term)).toEqual(expected)
  })
})
