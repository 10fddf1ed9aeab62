import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { emptyFilter } from '../../corpus/filter.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { ResultLine } from './result-line.tsx'
import { SearchBox } from './search-box.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  actor us | United States
  2014-10 | formed | The Coalition forms | happened | us | k24: formed
  2020-01-03 | strike | A strike in Baghdad | happened | us | k24: struck
  2021-12-31 | leave | They leave | planned | | rudaw: leaving
`
const head = (
  <>
    <SearchBox />
    <ResultLine />
  </>
)
const status = () => screen.getByRole('status')
/** What the line says to the eye: all of it that is not kept for ears. */
const seen = () => document.querySelector('.result-line > p:not(.visually-hidden)')?.textContent
const type = (q: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value: q } })

afterEach(() => {
  vi.useRealTimers()
})

test('the status says how many events there are, from how many articles, and from when to when', () => {
  renderWithCorpus(head, corpus)
  expect(status().textContent).toMatch(/^3 of 3 events from 2 of 2 articles, 2014 to 2021$/)
})

test('the status says how many of the events are not checked', () => {
  const unchecked = corpusFrom`
    2024-02 | storm | The storm | happened |
    unchecked storm | The News | https://news.example/storm | a great wind
  `
  renderWithCorpus(head, unchecked)
  expect(status().textContent).toBe('1 of 1 events, 1 not checked, 2024')
})

test('without filters there is nothing to clear or drop', () => {
  renderWithCorpus(head, corpus)
  expect(screen.queryByRole('button')).toBeNull()
})

test('typing narrows while the reader types, and the line says so to the eye', async () => {
  const { user, view } = renderWithCorpus(head, corpus)
  await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'Baghdad')
  expect(view().filter.q).toBe('Baghdad')
  expect(seen()).toMatch(/^1 of 3 events from 1 of 2 articles, 2020$/)
})

test('what typing comes to is told aloud once, when the reader pauses', () => {
  vi.useFakeTimers()
  renderWithCorpus(head, corpus)
  for (const q of ['e', 'em', 'emb', 'embassy']) {
    type(q)
    act(() => vi.advanceTimersByTime(500))
    expect(status().textContent).toContain('3 of 3 events')
  }
  expect(seen()).toBe('0 of 3 events from 0 of 2 articles')
  act(() => vi.advanceTimersByTime(200))
  expect(status().textContent).toBe('0 of 3 events from 0 of 2 articles')
  expect(seen()).toBe(status().textContent)
})

test('Enter in the search asks for it at once', () => {
  renderWithCorpus(head, corpus)
  type('Baghdad')
  expect(status().textContent).toContain('3 of 3 events')
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Enter' })
  expect(status().textContent).toContain('1 of 3 events')
})

test('a choice is told at once, and with it what was typed before', () => {
  const { store } = renderWithCorpus(head, corpus)
  type('e')
  act(() => store.getState().actions.facetToggled('statuses', 'planned'))
  expect(status().textContent).toContain('1 of 3 events')
})

test('each condition is named and has its own way out', async () => {
  const filter = { ...emptyFilter, q: 'strike', actors: ['us'] }
  const { user, view } = renderWithCorpus(head, corpus, { filter })
  await user.click(screen.getByRole('button', { name: 'Drop “strike”' }))
  expect(view().filter).toEqual({ ...filter, q: '' })
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '')
  expect(screen.queryByRole('button', { name: 'Drop United States' })).not.toBeNull()
})

test('“Clear filters” clears them all, and goes with them', async () => {
  const filter = { ...emptyFilter, actors: ['us'], from: '2020-01-01' }
  const { user, view } = renderWithCorpus(head, corpus, { filter, event: 'leave' })
  await user.click(screen.getByRole('button', { name: 'Clear filters' }))
  expect(view().filter).toEqual(emptyFilter)
  expect(view().event).toBe('leave')
  expect(screen.queryByRole('button')).toBeNull()
  expect(status().textContent).toContain('3 of 3 events')
})
