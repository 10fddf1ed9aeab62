import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { laterPane } from './later-pane.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  2021-12-09 | talks | Talks end | happened | us | k24: ended
`
const TheMap = () => <p>the map itself</p>

test('a pane says that it is loaded, and is there when its code is', async () => {
  const { LaterPane } = laterPane(
    'map',
    () => 'The map',
    async () => TheMap,
  )
  renderWithCorpus(<LaterPane />, corpus)
  expect(screen.getByRole('region', { name: 'The map' }).textContent).toBe('The map: being loaded.')
  expect(await screen.findByText('the map itself')).not.toBeNull()
})

test('code that cannot be had is asked for again when the reader says so', async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error('gone')).mockRejectedValueOnce(new Error('gone'))
  load.mockResolvedValue(TheMap)
  const { LaterPane } = laterPane('map', () => 'The map', load)
  const { user } = renderWithCorpus(<LaterPane />, corpus)
  expect((await screen.findByRole('alert')).textContent).toContain('The map could not be loaded.')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('the map itself')).not.toBeNull()
})
