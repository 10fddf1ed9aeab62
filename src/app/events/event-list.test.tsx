import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyFilter } from '../../corpus/filter.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { EventList } from './event-list.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  [..2014-10] | formed | The Coalition forms | happened | us | k24: formed
  2021-12-09 | talks | The last round of talks ends | happened | us | k24: ended | rudaw: it ended
  2021-12-31 | leave | The combat mission ends | planned | us | rudaw: will leave | rudaw: and stay
`
const items = () => within(screen.getByRole('list', { name: 'Events' })).getAllByRole('listitem')
const nthItem = (n: number) => within(items()[n] ?? document.body)

test('every event is an item of the list, in order of time, with its title as heading and button', () => {
  renderWithCorpus(<EventList />, corpus)
  expect(items()).toHaveLength(3)
  for (const [n, { title }] of corpus.events.entries()) {
    expect(nthItem(n).queryByRole('heading', { name: title })).not.toBeNull()
    expect(nthItem(n).queryByRole('button', { name: title })).not.toBeNull()
  }
})

test('an item says the date in words and how many sources there are, each counted once', () => {
  renderWithCorpus(<EventList />, corpus)
  expect(nthItem(0).queryByText('By October 2014')).not.toBeNull()
  expect(nthItem(0).queryByText('1 source')).not.toBeNull()
  expect(nthItem(1).queryByText('9 December 2021')).not.toBeNull()
  expect(nthItem(1).queryByText('2 sources')).not.toBeNull()
  expect(nthItem(2).queryByText('1 source')).not.toBeNull()
})

test('every status is said; that something happened, to ears alone', () => {
  renderWithCorpus(<EventList />, corpus)
  expect(nthItem(2).getByText('planned').className).toContain('status-word')
  for (const word of screen.getAllByText('happened')) expect(word.className).toBe('visually-hidden')
})

test('choosing an event marks it as the current one, and no other', async () => {
  const { user, view } = renderWithCorpus(<EventList />, corpus)
  await user.click(screen.getByRole('button', { name: 'The last round of talks ends' }))
  expect(view().event).toBe('talks')
  await user.click(screen.getByRole('button', { name: 'The combat mission ends' }))
  expect(screen.getAllByRole('button', { current: true }).map((button) => button.textContent)).toEqual([
    'The combat mission ends',
  ])
})

test('an event is chosen by keyboard', async () => {
  const { user, view } = renderWithCorpus(<EventList />, corpus)
  await user.tab()
  await user.tab()
  await user.keyboard('{Enter}')
  expect(view().event).toBe('talks')
})

test('pointing at an event is told to the other panes, and leaving it as well', async () => {
  const { user, store } = renderWithCorpus(<EventList />, corpus)
  await user.hover(screen.getByText('9 December 2021'))
  expect(store.getState().pointed).toBe('talks')
  await user.unhover(screen.getByText('9 December 2021'))
  expect(store.getState().pointed).toBeNull()
})

test('only the events that the filters let through are listed', () => {
  renderWithCorpus(<EventList />, corpus, { filter: { ...emptyFilter, statuses: ['planned'] } })
  expect(items()).toHaveLength(1)
  expect(nthItem(0).getByRole('heading').textContent).toContain('The combat mission ends')
})

test('a year stands before its first event, and is no heading', () => {
  renderWithCorpus(<EventList />, corpus)
  expect(nthItem(1).queryByText('2021')).not.toBeNull()
  expect(nthItem(2).queryByText('2021')).toBeNull()
  expect(screen.queryByRole('heading', { name: '2021' })).toBeNull()
})

test('a title is text, whatever it looks like, and hides nothing', () => {
  const foreign = corpusFrom`2021 | odd | <b>Bold</b> \u202Eclaim | happened | | k24: words`
  renderWithCorpus(<EventList />, foreign)
  const heading = screen.getByRole('heading')
  expect(heading.textContent).toContain('<b>Bold</b> \u202Eclaim')
  expect(heading.querySelector('[data-name="U+202E"]')?.textContent).toBe('\u202E')
})

test('a press on a date opens its event with every step of the date', async () => {
  const { user, view } = renderWithCorpus(<EventList />, corpus)
  await user.click(screen.getByRole('button', { name: '9 December 2021' }))
  expect(view()).toMatchObject({ event: 'talks', trail: true })
})

test('an event that rests on nothing stored says that it is not checked, and counts its sources all the same', () => {
  const mixed = corpusFrom`
    2021-12-09 | talks | Talks end | happened | | k24: ended
    2022-01-01 | storm | The storm | happened |
    2022-01-02 | fire | The fire | happened | | k24: it burned
    unchecked storm | The News | https://news.example/storm | a great wind
    unchecked fire | The News | https://news.example/fire | a great fire
  `
  renderWithCorpus(<EventList />, mixed)
  expect(nthItem(0).queryByText('not checked')).toBeNull()
  expect(nthItem(1).queryByText('not checked')).not.toBeNull()
  expect(nthItem(1).queryByText('1 source')).not.toBeNull()
  expect(nthItem(2).queryByText('not checked')).toBeNull()
  expect(nthItem(2).queryByText('2 sources')).not.toBeNull()
})
