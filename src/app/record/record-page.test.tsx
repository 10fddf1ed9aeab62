import { createHash } from 'node:crypto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Article, Corpus } from '../../corpus/model.ts'
import { collectionFrom } from '../../corpus/testing.ts'
import { timelineJson } from '../../corpus/timeline-json.ts'
import { WithLanguage } from '../language/with-language.tsx'
import { renderWithCorpus } from '../testing.tsx'
import { RecordPage } from './record-page.tsx'

const { load } = vi.hoisted(() => ({ load: vi.fn<(id: string) => Promise<{ text: string }>>() }))
vi.mock('virtual:dateline/corpus', () => ({
  corpus: null,
  loadArticle: { k24: () => load('k24'), rudaw: () => load('rudaw') },
}))

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

const made = collectionFrom`
  article k24 | Kurdistan 24 | 2021-12-09 | The end of a mission
  article rudaw |
  text k24 | The talks ended. | Read more | They met {recently}.
  removed k24 | a link to another article | Read more
  actor us | United States | US | Washington
  actor k24-actor | Kurdistan 24 reporters
  2021-12-09 | talks | The talks end | happened | us | k24: talks ended
  2021-12-31 | leave | They leave | planned | us, k24-actor | rudaw: leaving
`
const hashed = (article: Article): Article => ({ ...article, sha256: sha256(made.texts.get(article.id) ?? '') })
const corpus: Corpus = {
  ...made.corpus,
  articles: made.corpus.articles.map(hashed),
  parked: [{ article: 'k24', start: 36, end: 44, text: 'recently', reason: 'too vague to be placed' }],
}
const sums = `${sha256(timelineJson(corpus))}  timeline.json\n`
const record = (name: string | RegExp) => within(screen.getByRole('article', { name }))
const fact = (of: ReturnType<typeof record>, name: string) => of.getByText(name).nextElementSibling?.textContent
const summary = () => screen.getByRole('status').textContent

// Left in place: a check may still be running when its test is over.
vi.stubGlobal('fetch', async (asked: string | URL) =>
  String(asked).endsWith('SHA256SUMS') ? new Response(sums) : Promise.reject(new Error('no network')),
)

beforeEach(() => {
  load.mockReset().mockImplementation(async (id) => ({ text: made.texts.get(id) ?? '' }))
})

afterEach(() => {
  vi.restoreAllMocks()
  // A check that ends later must not draw into a page that is gone.
  cleanup()
})

test('an article’s record says all that is known, and that the rest is unknown', () => {
  renderWithCorpus(<RecordPage />, corpus)
  const known = record(/Kurdistan 24/)
  expect(fact(known, 'Publisher')).toBe('Kurdistan 24')
  expect(fact(known, 'Published')).toContain('9 December 2021 (stated)')
  expect(fact(known, 'Author')).toBe('unknown')
  expect(fact(known, 'Stored text')).toContain(corpus.articles[0]?.sha256)
  const unknown = record(/rudaw/)
  for (const name of ['Publisher', 'Author', 'Title', 'Published', 'Address', 'Captured']) {
    expect(fact(unknown, name)).toBe('unknown')
  }
  expect(fact(unknown, 'Folded')).toBe('nothing')
})

test('what was folded is told with its reason and its words', async () => {
  const { user } = renderWithCorpus(<RecordPage />, corpus)
  await user.click(screen.getByText('1 part'))
  // The reason is there at once, the words when they are loaded.
  const words = await screen.findByText('Read more')
  expect(words.closest('li')?.textContent).toContain('a link to another article')
})

test('the browser hashes what it holds, and all of it matches', async () => {
  renderWithCorpus(<RecordPage />, corpus)
  await waitFor(() => expect(summary()).toBe('Your browser hashed 2 stored texts: all match their record.'))
  expect(screen.getByText(/^timeline\.json:/).textContent).toBe('timeline.json: matches')
  expect(fact(record(/Kurdistan 24/), 'Stored text')).toContain('matches')
})

test('a text that is not the recorded one differs, with the hash that was found', async () => {
  load.mockImplementation(async (id) => ({ text: id === 'k24' ? 'The talks failed.' : (made.texts.get(id) ?? '') }))
  renderWithCorpus(<RecordPage />, corpus)
  await waitFor(() => expect(summary()).toContain('1 match their record, 1 differ'))
  expect(fact(record(/Kurdistan 24/), 'Stored text')).toContain(sha256('The talks failed.'))
})

test('what could not be loaded is not checked, and can be checked again', async () => {
  load.mockImplementation(async () => Promise.reject(new Error('no network')))
  const { user } = renderWithCorpus(<RecordPage />, corpus)
  await waitFor(() => expect(summary()).toContain('2 could not be checked'))
  expect(fact(record(/Kurdistan 24/), 'Stored text')).toContain('not checked: no network')
  load.mockImplementation(async (id) => ({ text: made.texts.get(id) ?? '' }))
  await user.click(screen.getByRole('button', { name: 'Check the hashes again' }))
  await waitFor(() => expect(summary()).toContain('all match'))
})

test('a page that is not secure says that nothing could be checked, and why', async () => {
  vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto)
  renderWithCorpus(<RecordPage />, corpus)
  await waitFor(() => expect(summary()).toContain('2 could not be checked'))
  expect(screen.getByText(/^timeline\.json:/).textContent).toContain('hashes on secure pages only')
})

test('the texts of a large collection are loaded only when the reader asks for the check', async () => {
  const [one] = corpus.articles
  if (!one) throw new Error('the collection is empty')
  const many = Array.from({ length: 51 }, (_, i): Article => ({ ...one, id: i === 0 ? 'k24' : `k24-${i}` }))
  const { user } = renderWithCorpus(<RecordPage />, { ...corpus, articles: many })
  expect(summary()).toContain('The texts of 51 articles are not checked yet')
  expect(load).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Check the hashes' }))
  await waitFor(() => expect(load).toHaveBeenCalled())
})

test('a time that could not be placed leads to its words, and the record makes way', async () => {
  const { user, view } = renderWithCorpus(<RecordPage />, corpus, { record: true })
  expect(screen.getByText('too vague to be placed')).not.toBeNull()
  await user.click(screen.getByRole('button', { name: /recently/ }))
  expect(view()).toMatchObject({ article: 'k24', passage: 36, record: false })
})

test('actors stand with their other names', () => {
  renderWithCorpus(<RecordPage />, corpus)
  expect(screen.getByText('United States').closest('div')?.textContent).toContain('US, Washington')
})

test('the record is in the language of the page, with its plural forms and its digits', async () => {
  const page = (
    <WithLanguage usual="ar">
      <RecordPage />
    </WithLanguage>
  )
  renderWithCorpus(page, corpus)
  expect(await screen.findByRole('heading', { name: 'مقالان' })).not.toBeNull()
  const known = record(/Kurdistan 24/)
  expect(fact(known, 'تاريخ النشر')).toContain('٩ كانون الأول ٢٠٢١ (مذكور)')
  expect(fact(record(/rudaw/), 'الناشر')).toBe('غير معروف')
  await waitFor(() => expect(summary()).toBe('حسب متصفحك بصمتي نصين محفوظين: وهما مطابقتان لسجليهما.'))
})
