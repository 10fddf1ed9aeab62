import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyFilter, type Filter } from '../../corpus/filter.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { EventList } from './event-list.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  actor isis | ISIS
  2014 | formed | The Coalition forms | happened | us, isis | k24: formed
  2020 | strike | A strike | happened | us | k24: struck
  2021 | leave | They leave | planned | us | rudaw: leaving
`
const withFilter = (filter: Partial<Filter>) =>
  renderWithCorpus(<EventList />, corpus, { filter: { ...emptyFilter, ...filter } })
const choices = () => screen.getAllByRole('listitem').map((item) => item.textContent)

test('an empty result names each condition, and says what dropping it would bring back', () => {
  withFilter({ actors: ['isis'], statuses: ['planned'] })
  expect(screen.queryByRole('list', { name: 'Events' })).toBeNull()
  expect(choices()).toEqual([
    expect.stringMatching(/^Drop ISIS\s*brings back 1 event$/),
    expect.stringMatching(/^Drop planned\s*brings back 1 event$/),
  ])
})

test('it says where dropping one condition is not enough', () => {
  withFilter({ actors: ['isis'], statuses: ['planned'], q: 'embassy', from: '2021-06-01' })
  expect(choices()).toEqual([
    expect.stringContaining('Drop “embassy”'),
    expect.stringContaining('Drop ISIS'),
    expect.stringContaining('Drop planned'),
    expect.stringContaining('Drop from 1 June 2021'),
  ])
  for (const choice of choices()) expect(choice).toContain('still nothing')
})

test('dropping a condition brings the events back', async () => {
  const { user } = withFilter({ actors: ['us'], q: 'embassy' })
  await user.click(screen.getByRole('button', { name: 'Drop “embassy”' }))
  const list = screen.getByRole('list', { name: 'Events' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(3)
})

test('several conditions are dropped at once', async () => {
  const { user, view } = withFilter({ actors: ['isis'], statuses: ['planned'] })
  await user.click(screen.getByRole('button', { name: 'Drop all of them' }))
  expect(view().filter).toEqual(emptyFilter)
  expect(screen.queryByRole('list', { name: 'Events' })).not.toBeNull()
})

test('a single condition is dropped alone', () => {
  withFilter({ q: 'embassy' })
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Drop “embassy”'])
})

test('a collection without events says so, and offers nothing to drop', () => {
  renderWithCorpus(<EventList />, corpusFrom``)
  expect(screen.queryByText(/has no events yet/)).not.toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
})
