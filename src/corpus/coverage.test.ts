import { expect, test } from 'vitest'
import { indexCorpus } from './corpus-index.ts'
import { coverageOf } from './coverage.ts'
import { corpusFrom } from './testing.ts'

const index = indexCorpus(corpusFrom`
  article late | Post | 2019-05-20
  article early | Herald | 2019-05-08
  article undated | Mail
  article again | Herald | 2019-05-09
  2019-05-06 | vote | The vote | happened | | late: voted | early: they voted | early: and left | undated: a vote
  2019-05-07 | shut | The dam is shut | happened | | early: shut | again: shut for good
  2019-05-09 | rain | It rains | happened | | undated: rain
`)
const { articles, events } = coverageOf(index.corpus.events, index)

test('articles stand in the order of publication, those of an unknown day last, with what they alone have', () => {
  expect(articles.map(({ article, events: count, alone }) => [article.id, count, alone])).toEqual([
    ['early', 2, 1],
    ['again', 1, 1],
    ['late', 1, 0],
    ['undated', 2, 1],
  ])
})

test('each report says how long after the first it came, where that is known', () => {
  const reports = events.map(({ reports: all }) =>
    [...all.values()].map(({ article, citations, daysLater }) => [article.id, citations.length, daysLater]),
  )
  expect(reports).toEqual([
    [
      ['late', 1, 12],
      ['early', 2, 0],
      ['undated', 1, null],
    ],
    [
      ['early', 1, 0],
      ['again', 1, 1],
    ],
    [['undated', 1, null]],
  ])
})

test('two articles of one publisher are one voice', () => {
  expect(events.map(({ onlyIn }) => onlyIn)).toEqual([null, 'herald', 'mail'])
})

test('only the events asked for are counted', () => {
  const one = coverageOf(index.corpus.events.slice(2), index)
  expect(one.articles.map(({ events: count }) => count)).toEqual([0, 0, 0, 1])
})
