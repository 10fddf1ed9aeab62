import { expect, test } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { publicationInWords, publisherOf } from './article-name.ts'
import { capitalised } from './capitalised.ts'

const { articles } = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09
  article rudaw | Rudaw | 2021-12-29?
  article blog | |
`

test('an article is called by its publisher, else by its id', () => {
  expect(articles.map(publisherOf)).toEqual(['Kurdistan 24', 'Rudaw', 'blog'])
})

test('an inferred day of publication says so, and so does an unknown one', () => {
  expect(articles.map((article) => publicationInWords(article))).toEqual([
    '9 December 2021',
    '29 December 2021 (inferred)',
    'date of publication unknown',
  ])
})

test('a sentence begins with a capital', () => {
  expect(['by October 2014', '9 December 2021', 'łódź', ''].map(capitalised)).toEqual([
    'By October 2014',
    '9 December 2021',
    'Łódź',
    '',
  ])
})
