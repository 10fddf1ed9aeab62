import { expect, it } from 'vitest'
import { summaryTable } from './summary.ts'
import { build } from './testing.ts'
import { placedByDate } from './unplaced.ts'

const folder = {
  'articles/a.txt': 'They met on Monday, and again in June 2019.',
  'articles/b.txt': 'They met on Monday, left on Tuesday and slept on Sunday. It had rained recently.',
  'articles/c.txt': 'It rained on Monday.',
  'articles/c.yaml': 'published: 2019-05-08',
}

it('counts the mentions that only a publication date is missing for, the most first', () => {
  const built = build(folder)
  expect(placedByDate(built.corpus)).toEqual([
    { article: 'b', mentions: 3 },
    { article: 'a', mentions: 1 },
  ])
  expect(summaryTable(built)).toContain(`
    a publication date would place 3 mentions in b.txt
    a publication date would place 1 mention in a.txt
`)
})

it('holds what it promises', () => {
  const { corpus } = build({ ...folder, 'articles/b.yaml': 'published: 2019-05-08' })
  expect(placedByDate(corpus)).toEqual([{ article: 'a', mentions: 1 }])
  expect(corpus.parked.filter(({ article }) => article === 'b').map(({ text }) => text)).toEqual(['recently'])
})
