import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { dateInWords } from '../../corpus/date-words.ts'
import { eventStatuses, type TimelineEvent } from '../../corpus/model.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { englishLanguage } from '../language/language.ts'
import { renderWithCorpus } from '../testing.tsx'
import { markClasses } from './drawn-elements.ts'
import { Legend } from './legend.tsx'
import { legendOf } from './legend-entries.ts'
import { markOf } from './marks.ts'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const eventOn = (date: string, status = 'happened') =>
  corpusFrom`${date} | e | An event | ${status} | | k24: words`.events

// One of each kind of date that a collection can hold: how the drawing marks it, and the same twice in words.
const { say } = englishLanguage
const kinds = [
  ['2021-12-09', 'mark-day', 'a day', '9 December 2021'],
  ['2021-12', 'mark-month', 'in that month', 'December 2021'],
  ['2021-22', 'mark-year', 'in that season, year or more', 'summer 2021'],
  ['2021', 'mark-year', 'in that season, year or more', '2021'],
  ['202X', 'mark-year', 'in that season, year or more', 'the 2020s'],
  ['20XX', 'mark-year', 'in that season, year or more', 'the years 2000 to 2099'],
  ['[2021-12-01..2021-12-28]', 'mark-between', 'between', 'between 1 and 28 December 2021'],
  ['[2021-12-01,2021-12-28]', 'mark-several', 'one of several', '1 December 2021 or 28 December 2021'],
  ['[..2021-12-09]', 'mark-before', 'by then', 'by 9 December 2021'],
  ['[2021-12-09..]', 'mark-after', 'then or later', '9 December 2021 or later'],
  ['2021-12-09/2021-12-31', 'mark-lasting', 'all of it', 'from 9 to 31 December 2021'],
  ['../2021-12-09', 'mark-until', 'lasted until then', 'until 9 December 2021'],
  ['2021-12-09/..', 'mark-onwards', 'from then on', 'from 9 December 2021 on'],
  ['2021-12-09/', 'is-end-unknown', 'start or end unknown', 'from 9 December 2021, end unknown'],
  ['/2021-12-09', 'is-end-unknown', 'start or end unknown', 'until 9 December 2021, start unknown'],
  ['2021-11/2021-12', 'has-vague-ends', 'begins or ends in the light part', 'from November to December 2021'],
  ['2021-12-09~', 'is-about', 'about', 'about 9 December 2021'],
  ['[2021-12-09~]', 'is-about', 'about', 'about 9 December 2021'],
  ['2021-12-09?', 'is-uncertain', 'uncertain', '9 December 2021 (uncertain)'],
] as const

test.each(kinds)('%s is drawn as %s, “%s” in the legend, “%s” in words', (date, look, words, inWords) => {
  expect(markClasses(markOf(date))).toContain(look)
  const entry = legendOf(eventOn(date), [], say).find((one) => one.words === words)
  expect(entry?.look.split(' ')).toContain(look)
  expect(dateInWords(date)).toBe(inWords)
})

test('no two kinds of date look alike', () => {
  const look = new Map(kinds.map(([date, , words]) => [words, markClasses(markOf(date)).sort().join(' ')]))
  expect(new Set(look.values()).size).toBe(look.size)
})

test('each status but “happened”, which is the plain mark, has its entry; none is there that is not used', () => {
  for (const status of eventStatuses) {
    const entries = legendOf(eventOn('2021-12-09', status), [], say)
    expect(entries.map(({ words }) => words)).toEqual(status === 'happened' ? ['a day'] : ['a day', status])
    expect(status === 'happened' || entries.at(-1)?.look.includes(`status-${status}`)).toBe(true)
  }
})

test('a draft has its entry', () => {
  const [event] = eventOn('2021-12-09')
  const drafts: TimelineEvent[] = event ? [{ ...event, origin: 'drafted' }] : []
  expect(legendOf(drafts, [], say).map(({ words }) => words)).toContain('draft, not reviewed')
})

test('the legend is a list of what the collection uses, its articles too', () => {
  const corpus = corpusFrom`
    article k24 | Kurdistan 24 | 2021-12-09
    article rudaw | Rudaw | 2021-12-29?
    2021-12 | e | An event | planned | | k24: words | rudaw: words
  `
  renderWithCorpus(<Legend />, corpus)
  const items = within(screen.getByRole('list', { name: 'Legend' })).getAllByRole('listitem')
  expect(items.map((item) => item.textContent)).toEqual([
    'in that month',
    'planned',
    'article',
    'article, day inferred',
    'chosen event reported',
  ])
})
