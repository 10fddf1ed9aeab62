import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyFilter } from '../../corpus/filter.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { FilterSheet } from './filter-sheet.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  2020 | strike | A strike | happened | us | k24: struck
  2021 | leave | They leave | planned | us | k24: leaving
`

test('the button opens the filters, and the sheet says how many events they leave', async () => {
  const { user, view } = renderWithCorpus(<FilterSheet />, corpus)
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Filters' }))
  const sheet = within(screen.getByRole('dialog', { name: 'Filters' }))
  expect(sheet.queryByRole('button', { name: 'Show 2 events' })).not.toBeNull()
  await user.click(await sheet.findByRole('checkbox', { name: 'Planned, 1' }))
  expect(view().filter.statuses).toEqual(['planned'])
  await user.click(sheet.getByRole('button', { name: 'Show 1 event' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the button says how many conditions there are', () => {
  renderWithCorpus(<FilterSheet />, corpus, {
    filter: { ...emptyFilter, q: 'us', from: '2020-01-01', to: '2021-01-01' },
  })
  expect(screen.queryByRole('button', { name: 'Filters (2)' })).not.toBeNull()
})
