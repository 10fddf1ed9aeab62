import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexCorpus } from './corpus-index.ts'
import { columnsOf } from './event-columns.ts'
import { packColumns, unpackColumns } from './packed-columns.ts'
import { corpusFrom, forAll, largeCorpora } from './testing.ts'

// Large collections take long to make.
const runs = 80

const idsOf = ({ actors, sources, speakers, articles }: ReturnType<typeof columnsOf>) => ({
  actors: actors.ids,
  sources: sources.ids,
  speakers: speakers.ids,
  articles: articles.ids,
})

test('columns come out of their bytes as they went in', () => {
  forAll(
    [largeCorpora],
    (corpus) => {
      const columns = columnsOf(indexCorpus(corpus))
      expect(unpackColumns(packColumns(columns), idsOf(columns))).toEqual(columns)
    },
    runs,
  )
})

const some = columnsOf(
  indexCorpus(corpusFrom`
    2014-10 | formed | Formed | happened | us, isis | k24: formed
    [..2019-06-30] | pact | A pact | planned | us | k24: a pact
    [2019,2021] | vote | A vote | planned | us | rudaw (us): to vote
  `),
)

test('days are small: an event of one actor and one source takes a dozen bytes', () => {
  expect(packColumns(some).length / some.size).toBeLessThan(30)
})

test('bytes that are cut short, or have something behind them, are refused', () => {
  const bytes = packColumns(some)
  for (let length = 0; length < bytes.length; length++) {
    expect(() => unpackColumns(bytes.slice(0, length), idsOf(some))).toThrow(RangeError)
  }
  expect(() => unpackColumns(Uint8Array.of(...bytes, 0), idsOf(some))).toThrow(RangeError)
})

test('bytes of another version, and values without an id, are refused', () => {
  const bytes = packColumns(some)
  expect(() => unpackColumns(bytes.with(0, 99), idsOf(some))).toThrow('columns of another version')
  expect(() => unpackColumns(bytes, { ...idsOf(some), actors: ['us'] })).toThrow('values without an id')
})

test('whatever the bytes are, they are read or refused', () => {
  forAll([fc.uint8Array({ maxLength: 60 })], (bytes) => {
    try {
      unpackColumns(Uint8Array.of(1, ...bytes), idsOf(some))
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError)
    }
  })
})
