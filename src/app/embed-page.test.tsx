import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyFilter } from '../corpus/filter.ts'
import { corpusFrom } from '../corpus/testing.ts'
import { EmbedPage } from './embed-page.tsx'
import { renderWithCorpus } from './testing.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))
// There is no layout here, so nothing to draw in.
vi.mock('./timeline/drawing.tsx', () => ({ Drawing: () => null }))

const corpus = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09 | The end of a mission
  2021-12-09 | talks | The talks end | happened | us | k24: talks ended | k24 (us): they are over
  2021-12-31 | leave | They leave | planned | us | k24: will leave
`
const fullPage = () => screen.getByRole('link', { name: /Open the full page/ }).getAttribute('href')

test('a frame of one event shows it with all of its quotes and their sources, and nothing else', () => {
  renderWithCorpus(<EmbedPage />, corpus, { event: 'talks', embed: true })
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The talks end')
  expect(screen.getAllByRole('blockquote').map((quote) => quote.textContent)).toEqual(['talks ended', 'they are over'])
  expect(screen.getByText(/words of/).textContent).toBe(
    '— Kurdistan 24, “The end of a mission”, 9 December 2021, words of us',
  )
  expect(screen.queryByRole('list')).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
  expect(fullPage()).toMatch(/\?event=talks$/)
})

test('a frame of a filtered view shows the drawing and the list, and an event of it with a way back', async () => {
  const filter = { ...emptyFilter, statuses: ['planned'] as const }
  const { user } = renderWithCorpus(<EmbedPage />, corpus, { filter, embed: true })
  expect(screen.getByRole('status').textContent).toBe('1 of 2 events')
  expect(screen.queryByRole('region', { name: 'Timeline' })).not.toBeNull()
  expect(screen.queryByRole('searchbox')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'They leave' }))
  expect(document.activeElement?.textContent).toBe('They leave')
  expect(screen.getByRole('blockquote').textContent).toBe('will leave')
  await user.click(screen.getByRole('button', { name: /All events/ }))
  expect(screen.queryByRole('list', { name: 'Events' })).not.toBeNull()
  expect(fullPage()).toMatch(/\?status=planned$/)
})
