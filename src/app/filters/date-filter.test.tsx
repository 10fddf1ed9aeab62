import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyFilter, type Filter } from '../../corpus/filter.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { DateFilter } from './date-filter.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  actor us | United States
  2020-01-03 | strike | A strike | happened | us | k24: struck
  2020 | talks | Some talks | happened | us | k24: talked
  [2019..2021] | vote | A vote | happened | | k24: voted
  [..2020-06] | march | A march | happened | | k24: marched
`
const in2020 = { from: '2020-01-01', to: '2020-12-31' }
const open = (filter: Partial<Filter>) =>
  renderWithCorpus(<DateFilter />, corpus, { filter: { ...emptyFilter, ...filter } })
const names = () => screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))

test('possibly and certainly in say how many events each would show, under the other conditions too', () => {
  open(in2020)
  expect(names()).toEqual(['Possibly in, 4', 'Certainly in, 2'])
  open({ ...in2020, actors: ['us'], from: '2020-02-01' })
  expect(names()).toEqual(['Possibly in, 1', 'Certainly in, 0'])
})

test('the choice is made, and says how many events it moves, one way and the other', async () => {
  const { user, view } = open(in2020)
  expect(screen.queryByText(/^2 of them only possibly/)).not.toBeNull()
  await user.click(screen.getByRole('radio', { name: 'Certainly in, 2' }))
  expect(view().filter).toEqual({ ...emptyFilter, ...in2020, within: 'certain' })
  expect(screen.queryByText(/^2 more only possibly/)).not.toBeNull()
  await user.click(screen.getByRole('radio', { name: 'Possibly in, 4' }))
  expect(view().filter.within).toBe('possible')
})

test('where no event is in doubt, it says so; without a day, what it needs', () => {
  open({ from: '2000-01-01', to: '2019-12-31', actors: ['us'] })
  expect(screen.queryByText(/^No event is in doubt/)).not.toBeNull()
  open({})
  expect(screen.queryByText(/^Set From or To/)).not.toBeNull()
})
