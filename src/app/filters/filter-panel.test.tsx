import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyFilter } from '../../corpus/filter.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { FilterPanel } from './filter-panel.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  article k24 | Kurdistan 24
  article rudaw | Rudaw
  actor isis | ISIS
  actor us | United States
  2014 | formed | The Coalition forms | happened | us, isis | k24: formed | rudaw: formed
  2020 | strike | A strike | happened | us | k24: struck
  2021 | leave | They leave | planned | us | rudaw: leaving
`
const names = (group: string) =>
  within(screen.getByRole('group', { name: group }))
    .getAllByRole('checkbox')
    .map((box) => box.getAttribute('aria-label'))
const box = (name: string) => screen.getByRole('checkbox', { name })

test('each group has a checkbox for each of its values, named with the number of events', () => {
  renderWithCorpus(<FilterPanel />, corpus)
  expect(names('Actors')).toEqual(['United States, 3', 'ISIS, 1'])
  expect(names('Sources').sort()).toEqual(['Kurdistan 24, 2', 'Rudaw, 2'])
  expect(names('Status')).toEqual(['Happened, 2', 'Planned, 1'])
})

test('choosing a value moves the counts of the other groups, and nothing changes its place', async () => {
  const { user } = renderWithCorpus(<FilterPanel />, corpus)
  await user.click(box('ISIS, 1'))
  expect(box('ISIS, 1')).toHaveProperty('checked', true)
  expect(names('Actors')).toEqual(['United States, 3', 'ISIS, 1'])
  expect(names('Sources').sort()).toEqual(['Kurdistan 24, 1', 'Rudaw, 1'])
  expect(names('Status')).toEqual(['Happened, 1', 'Planned, 0'])
})

test('how far the sources agree and who speaks are groups as well, the speakers folded until they are asked for', async () => {
  const spoken = corpusFrom`
    article k24 | Kurdistan 24
    actor us | United States
    2014 | formed | The Coalition forms | happened | us | k24: formed | rudaw: formed
    2020 | strike | A strike | happened | us | k24 (us): struck
  `
  const { user, view } = renderWithCorpus(<FilterPanel />, spoken)
  expect(names('Agreement')).toEqual(['Sources differ, 0', 'Only one source, 1', 'Several agree, 1'])
  const fold = screen.getByText('Who speaks', { selector: 'summary' })
  expect(fold.closest('details')?.open).toBe(false)
  await user.click(fold)
  expect(names('Who speaks')).toEqual(['The outlet itself, 1', 'United States, 1'])
  await user.click(box('United States, 1'))
  expect(view().filter.speakers).toEqual(['us'])
  expect(names('Agreement')).toEqual(['Sources differ, 0', 'Only one source, 1', 'Several agree, 0'])
  renderWithCorpus(<FilterPanel />, spoken, { filter: { ...emptyFilter, speakers: ['us'] } })
  expect(screen.getByText('Who speaks', { selector: 'summary' }).closest('details')?.open).toBe(true)
})

test('choosing a value again lets it go', async () => {
  const { user, view } = renderWithCorpus(<FilterPanel />, corpus)
  await user.click(box('Planned, 1'))
  expect(view().filter).toEqual({ ...emptyFilter, statuses: ['planned'] })
  await user.click(box('Planned, 1'))
  expect(view().filter).toEqual(emptyFilter)
  expect(screen.queryByRole('checkbox', { checked: true })).toBeNull()
})

test('several values of a group are chosen together', async () => {
  const { user, view } = renderWithCorpus(<FilterPanel />, corpus)
  await user.click(box('Kurdistan 24, 2'))
  await user.click(box('Rudaw, 2'))
  expect(view().filter.sources).toEqual(['kurdistan-24', 'rudaw'])
})

test('a value is chosen by keyboard', async () => {
  const { user, view } = renderWithCorpus(<FilterPanel />, corpus)
  box('ISIS, 1').focus()
  await user.keyboard(' ')
  expect(view().filter.actors).toEqual(['isis'])
})

test('the days of the filter are set one by one, and are emptied again', () => {
  const { view } = renderWithCorpus(<FilterPanel />, corpus)
  const [from, to] = [screen.getByLabelText('From'), screen.getByLabelText('To')]
  fireEvent.change(from, { target: { value: '2020-01-01' } })
  fireEvent.change(to, { target: { value: '2020-12-31' } })
  expect(view().filter).toEqual({ ...emptyFilter, from: '2020-01-01', to: '2020-12-31' })
  expect(box('Planned, 0')).toHaveProperty('checked', false)
  fireEvent.change(from, { target: { value: '' } })
  expect(view().filter).toEqual({ ...emptyFilter, to: '2020-12-31' })
})

test('the days that an address asked for are shown', () => {
  renderWithCorpus(<FilterPanel />, corpus, { filter: { ...emptyFilter, from: '2020-01-01' } })
  expect(screen.getByLabelText('From')).toHaveProperty('value', '2020-01-01')
  expect(screen.getByLabelText('To')).toHaveProperty('value', '')
})
