import { expect, test } from 'vitest'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { englishLanguage } from '../language/language.ts'
import { legendOfMany } from './legend-of-many.ts'

const wordsOf = (corpus: Parameters<typeof indexCorpus>[0]) =>
  legendOfMany(indexCorpus(corpus), englishLanguage.say).map(({ words }) => words)

test('the legend of a large collection begins with its tiles, and has the kinds of bounds and states that are used', () => {
  const corpus = corpusFrom`
    article k24 | Kurdistan 24 | 2021-12-09
    2021-12-09 | a | A day | happened | | k24: words
    2021-12 | b | A month | planned | | k24: words
    2021 | c | A year | happened | | k24: words
    [..2021-12-09] | d | By then | happened | | k24: words
    2021-12-09/2021-12-12 | e | Some days | happened | | k24: words
  `
  expect(wordsOf(corpus)).toEqual([
    'so many events',
    'more that are vague, or last',
    'a day',
    'in that month',
    'in that season, year or more',
    'between',
    'by then',
    'planned',
    'article',
    'chosen event reported',
  ])
})

test('what is not used has no entry', () => {
  const words = wordsOf(corpusFrom`2021-12-09 | a | A day | happened | | k24: words`)
  expect(words.slice(2)).toEqual(['a day'])
})
