import { expect, test } from 'vitest'
import { isAhead, reportsOf } from './reports.ts'
import { corpusFrom } from './testing.ts'

const { events, articles } = corpusFrom`
  article late | The Late Post | 2021-12-29?
  article early | The Early Post | 2021-12-09
  article undated | A leaflet
  2021-12-20 | talks | Talks end | happened | | undated: ended | late: they ended | early: will end | late: over
  [..2021-12-31] | leave | They leave | planned | | early: will leave
`
const articleById = new Map(articles.map((article) => [article.id, article]))
const event = (id: string) => {
  const found = events.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

test('an event was said on the day of each article that it is cited from, each once; unknown days come last', () => {
  expect(reportsOf(event('talks'), articleById).map(({ article, day }) => [article.id, day])).toEqual([
    ['early', '2021-12-09'],
    ['late', '2021-12-29'],
    ['undated', null],
  ])
})

test('an article is ahead of what can only have happened later, and of nothing else', () => {
  const ahead = (id: string) => articles.filter((article) => isAhead(article, event(id))).map((article) => article.id)
  expect(ahead('talks')).toEqual(['early'])
  expect(ahead('leave')).toEqual([])
})
