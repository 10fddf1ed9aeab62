import { screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { collectionFrom } from '../corpus/testing.ts'
import { App } from './app.tsx'
import { renderWithCorpus } from './testing.tsx'

const { broken, load } = vi.hoisted(() => ({
  broken: { name: '' },
  load: vi.fn<() => Promise<{ text: string }>>(),
}))
vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: { k24: load } }))

/** A pane that fails when the test says so. */
function fragile(name: string, Part: () => ReactNode) {
  return () => {
    if (broken.name === name) throw new Error(`${name} is broken`)
    return <Part />
  }
}
// There is no layout here, so nothing to draw in.
vi.mock('./timeline/drawing.tsx', () => ({ Drawing: fragile('The drawing', () => null) }))
vi.mock(import('./filters/filter-panel.tsx'), async (original) => {
  return { FilterPanel: fragile('The filters', (await original()).FilterPanel) }
})
vi.mock(import('./events/event-list.tsx'), async (original) => {
  return { EventList: fragile('The list of events', (await original()).EventList) }
})
vi.mock(import('./evidence/evidence-pane.tsx'), async (original) => {
  return { EvidencePane: fragile('The evidence', (await original()).EvidencePane) }
})
vi.mock(import('./reader/article-pane.tsx'), async (original) => {
  return { ArticlePane: fragile('The article', (await original()).ArticlePane) }
})

const { corpus, texts } = collectionFrom`
  article k24 | Kurdistan 24 | 2021-12-09 | The end of a mission
  2021-12-09 | talks | The talks end | happened | us | k24: talks ended
  2021-12-31 | leave | They leave | planned | us | k24: will leave
`
const region = (name: string) => screen.queryByRole('region', { name })
const titles = () =>
  within(screen.getByRole('list', { name: 'Events' }))
    .getAllByRole('heading')
    .map((heading) => heading.textContent)

beforeEach(() => {
  broken.name = ''
  load.mockReset().mockResolvedValue({ text: texts.get('k24') ?? '' })
})

afterEach(() => {
  vi.restoreAllMocks()
})

test('the page has a title, and its parts have their names', async () => {
  renderWithCorpus(<App />, corpus)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(corpus.title)
  expect(document.title).toBe(corpus.title)
  for (const name of ['Timeline', 'Evidence']) expect(region(name)).not.toBeNull()
  expect(screen.queryByRole('toolbar', { name: 'Timeline controls' })).not.toBeNull()
  expect(screen.queryByRole('main')).not.toBeNull()
  expect(titles()).toEqual(['The talks end', 'They leave'])
})

test('a reader goes from the list to the evidence, to the article, to another event, and back by Escape', async () => {
  const { user } = renderWithCorpus(<App />, corpus)
  await user.click(screen.getByRole('button', { name: 'The talks end' }))
  expect((await screen.findByRole('blockquote')).textContent).toBe('talks ended')
  await user.click(screen.getByRole('button', { name: /Read in the article/ }))
  const article = within(await screen.findByRole('region', { name: 'Article' }))
  const passage = await article.findByRole('button', { name: 'will leave' })
  await user.click(passage)
  expect(region('Article')).toBeNull()
  expect(screen.getByRole('blockquote').textContent).toBe('will leave')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('blockquote')).toBeNull()
})

test('a filter narrows the list and the status together', async () => {
  const { user } = renderWithCorpus(<App />, corpus)
  await user.click(screen.getByRole('checkbox', { name: 'Planned, 1' }))
  expect(titles()).toEqual(['They leave'])
  expect(screen.getByRole('status').textContent).toContain('1 of 2 events')
})

test.each(['The drawing', 'The filters', 'The evidence', 'The article'])(
  '%s fails alone: the list of events stands and still works',
  async (name) => {
    vi.spyOn(console, 'error').mockReturnValue()
    broken.name = name
    const opened = { 'The article': { article: 'k24' }, 'The evidence': { event: 'talks' } }[name]
    const { user, view } = renderWithCorpus(<App />, corpus, opened)
    expect((await screen.findByRole('alert')).textContent).toContain(`${name} could not be shown.`)
    const events = within(screen.getByRole('list', { name: 'Events' }))
    await user.click(events.getByRole('button', { name: 'They leave' }))
    expect(view().event).toBe('leave')
    expect(titles()).toHaveLength(2)
  },
)

test('an actor and the table of reports are opened over the evidence, and Escape leads back, step by step', async () => {
  const { user, view } = renderWithCorpus(<App />, corpus)
  await user.click(screen.getByRole('button', { name: 'Who reported what, and when' }))
  const table = within(await screen.findByRole('region', { name: 'Who reported what' }))
  await user.click(table.getByRole('button', { name: 'They leave' }))
  await user.click(await screen.findByRole('button', { name: 'Compare sources' }))
  await user.click(screen.getByRole('link', { name: 'About us' }))
  expect(await screen.findByRole('region', { name: 'Actor' })).not.toBeNull()
  expect(view()).toMatchObject({ coverage: true, event: 'leave', compare: true, about: 'us' })
  await user.keyboard('{Escape}')
  expect(await screen.findByRole('table', { name: /What each source claims/ })).not.toBeNull()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('table')).toBeNull()
  await user.keyboard('{Escape}')
  expect(await screen.findByRole('region', { name: 'Who reported what' })).not.toBeNull()
  await user.keyboard('{Escape}')
  expect(region('Who reported what')).toBeNull()
  expect(view().coverage).toBe(false)
})

test('the list of events fails alone: evidence and drawing stand, and it can be tried again', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  broken.name = 'The list of events'
  const { user } = renderWithCorpus(<App />, corpus, { event: 'talks' })
  expect(screen.getByRole('alert').textContent).toContain('The list of events could not be shown.')
  expect((await screen.findByRole('blockquote')).textContent).toBe('talks ended')
  expect(region('Timeline')).not.toBeNull()
  broken.name = ''
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(titles()).toHaveLength(2)
})
