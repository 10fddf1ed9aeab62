import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { WithLanguage } from '../language/with-language.tsx'
import { renderWithCorpus } from '../testing.tsx'
import { PrintView } from './print-view.tsx'
import { viewOf } from './testing.ts'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const made = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09 | The end of a mission
  article rudaw | Rudaw | 2021-12-29?
  2021-12-09 | talks | The talks end | happened | us | k24: talks ended | rudaw (us): it is over
  2021-12-31 | leave | They \u202Eleave | planned | us | rudaw: will leave
`
const events = made.events.map((event) => (event.id === 'leave' ? { ...event, origin: 'drafted' as const } : event))
const corpus = { ...made, events }
const eventAt = (place: number) => within(screen.getAllByRole('article')[place] ?? document.body)

test('every event stands on paper, in order, with all of its quotes and the line of each source', () => {
  renderWithCorpus(<PrintView view={viewOf(corpus)} />, corpus)
  expect(screen.getAllByRole('article')).toHaveLength(2)
  expect(eventAt(0).getByRole('heading').textContent).toBe('The talks end')
  expect(
    eventAt(0)
      .getAllByRole('blockquote')
      .map((quote) => quote.textContent),
  ).toEqual(['talks ended', 'it is over'])
  const lines = eventAt(0)
    .getAllByRole('figure')
    .map((figure) => figure.querySelector('figcaption')?.textContent)
  expect(lines).toEqual([
    '— Kurdistan 24, “The end of a mission”, 9 December 2021',
    '— Rudaw, 29 December 2021 (inferred), words of us',
  ])
})

test('what no stored article tells stands there too, and says that it is not checked', () => {
  const told = corpusFrom`
    2022-01-01 | storm | The storm | happened |
    unchecked storm | The News | https://news.example/storm | a great wind
  `
  renderWithCorpus(<PrintView view={viewOf(told)} />, told)
  expect(eventAt(0).getByRole('figure').textContent).toBe(
    'a great wind— The News, https://news.example/storm, not checked: no stored article',
  )
})

test('what is planned, drafted or steers the text says so on paper too', () => {
  renderWithCorpus(<PrintView view={viewOf(corpus)} />, corpus)
  expect(eventAt(1).queryByText('planned')).not.toBeNull()
  expect(eventAt(1).queryByText(/^draft, /)).not.toBeNull()
  const heading = eventAt(1).getByRole('heading')
  expect(heading.textContent).toBe('They \u202Eleave')
  expect(heading.querySelector('[data-name="U+202E"]')?.textContent).toBe('\u202E')
})

test('the paper says where it comes from, and that the hash is missing where it is', () => {
  renderWithCorpus(<PrintView view={viewOf(corpus, { filter: 'the status planned', day: '2024-05-01' })} />, corpus)
  expect(screen.queryByText('Printed on 1 May 2024.')).not.toBeNull()
  expect(screen.queryByText('Filtered by the status planned.')).not.toBeNull()
  expect(screen.queryByText('SHA-256 of the collection’s timeline.json: f00d')).not.toBeNull()
  renderWithCorpus(<PrintView view={viewOf(corpus, { sha256: null })} />, corpus)
  expect(screen.queryByText(/hash was not worked out/)).not.toBeNull()
})

test('without an event there is no drawing, and the paper says why', () => {
  const none = { ...corpus, events: [] }
  renderWithCorpus(<PrintView view={viewOf(none)} />, corpus)
  expect(screen.queryByText(/No event fits/)).not.toBeNull()
  expect(screen.queryByRole('img')).toBeNull()
})

test('paper is in the language of the page, and the words of sources stay as they are', async () => {
  const page = (
    <WithLanguage usual="ar">
      <PrintView view={viewOf(corpus)} />
    </WithLanguage>
  )
  renderWithCorpus(page, corpus)
  expect(await screen.findByText('طُبع في ١ أيار ٢٠٢٤.')).not.toBeNull()
  expect(eventAt(0).getByText('١ من ٢')).not.toBeNull()
  expect(eventAt(0).getByText('talks ended')).not.toBeNull()
  const lines = screen.getAllByRole('figure').map((figure) => figure.querySelector('figcaption')?.textContent)
  expect(lines.slice(0, 2)).toEqual([
    '— Kurdistan 24، «The end of a mission»، ٩ كانون الأول ٢٠٢١',
    '— Rudaw، ٢٩ كانون الأول ٢٠٢١ (مستنتج)، كلام us',
  ])
})
