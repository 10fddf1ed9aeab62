import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { PlaceChoice } from './place-choice.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09 | Talks end
  article afp | AFP | 2021-12-10?
  2021-12-09 | talks | The talks | happened | | k24: talked
  2021-12-10 | drill | A drill | happened | | afp: drilled
`
const at = { x: 10, y: 10 }

test('a place that stands for several articles names them, with their days, and gives the one chosen', async () => {
  const onArticleChosen = vi.fn()
  const onClosed = vi.fn()
  const place = { events: [], articles: ['k24', 'afp'], at }
  const { user } = renderWithCorpus(
    <PlaceChoice place={place} onArticleChosen={onArticleChosen} onClosed={onClosed} />,
    corpus,
  )
  expect(screen.getByRole('dialog').getAttribute('aria-label')).toBe('2 articles at this place')
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Talks endKurdistan 24, 9 December 2021',
    'AFPAFP, 10 December 2021 (inferred)',
  ])
  await user.click(screen.getByRole('button', { name: /^AFP/ }))
  expect(onArticleChosen).toHaveBeenCalledWith('afp')
  expect(onClosed).toHaveBeenCalled()
})

test('a place that stands for several events opens the one chosen', async () => {
  const place = { events: [0, 1], articles: [], at }
  const { user, view } = renderWithCorpus(
    <PlaceChoice place={place} onArticleChosen={() => {}} onClosed={() => {}} />,
    corpus,
  )
  await user.click(screen.getByRole('button', { name: /^A drill/ }))
  expect(view().event).toBe('drill')
})
