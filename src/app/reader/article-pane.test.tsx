import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { collectionFrom, corpusFrom } from '../../corpus/testing.ts'
import { WithLanguage } from '../language/with-language.tsx'
import { renderWithCorpus } from '../testing.tsx'
import { ArticlePane } from './article-pane.tsx'

const loadRudaw = vi.hoisted(() => vi.fn<() => Promise<{ text: string }>>())
vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: { rudaw: loadRudaw } }))

const { corpus, texts } = collectionFrom`
  article rudaw | Rudaw | 2021-12-29? | An end to the mission
  text rudaw | An end to the mission | Talks ended on Thursday, he said. Troops will leave. | Photo: AFP | <b>Advisers</b> stay\u202E.
  removed rudaw | a caption | Photo: AFP
  2021-12-09 | talks | The talks end | happened | | rudaw: Talks ended on Thursday
  2021-12-31 | leave | The troops leave | planned | | rudaw: Troops will leave | rudaw: stay
  2022/.. | stay | Advisers stay | planned | | rudaw: stay
`
const text = texts.get('rudaw') ?? ''
const reader = () => within(screen.getByRole('region', { name: 'Article' }))
const open = (view: { event?: string; passage?: number } = {}) =>
  renderWithCorpus(<ArticlePane />, corpus, { article: 'rudaw', ...view })
const mark = (name: string) => reader().findByRole('button', { name })

beforeEach(() => {
  loadRudaw.mockReset().mockResolvedValue({ text })
})

test('the whole article is shown, in the order of the text, under its title and source', async () => {
  open()
  await mark('stay')
  expect(reader().getByRole('heading', { level: 2 }).textContent).toBe('An end to the mission')
  expect(reader().queryByText('29 December 2021 (inferred)')).not.toBeNull()
  const shown = screen.getByRole('region', { name: 'Article' }).textContent ?? ''
  const places = text.split('\n').map((line) => shown.lastIndexOf(line))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('every cited passage is a mark, and a button by keyboard', async () => {
  open()
  await mark('Talks ended on Thursday')
  const marks = [...document.querySelectorAll('mark')].map((element) => element.textContent)
  expect(marks).toEqual(['Talks ended on Thursday', 'Troops will leave', 'stay'])
  for (const passage of marks) expect((await mark(passage ?? '')).tabIndex).toBe(0)
})

test.each(['{Enter}', ' '])('a passage leads to its event by the key “%s”', async (key) => {
  const { user, view } = open()
  const passage = await mark('Talks ended on Thursday')
  passage.focus()
  await user.keyboard(key)
  expect(view()).toMatchObject({ event: 'talks', article: null })
})

test('a passage leads to its event by a press', async () => {
  const { user, view } = open()
  await user.click(await mark('Troops will leave'))
  expect(view().event).toBe('leave')
})

test('a passage that several events share offers them by title and date', async () => {
  const { user, view } = open()
  await user.click(await mark('stay'))
  const choice = within(screen.getByRole('dialog', { name: 'Events that cite this passage' }))
  const names = choice.getAllByRole('button').map((button) => button.textContent)
  expect(names).toEqual(['The troops leave31 December 2021', 'Advisers stayFrom 2022 on'])
  expect(view().event).toBeNull()
  await user.click(choice.getByRole('button', { name: /Advisers stay/ }))
  expect(view().event).toBe('stay')
})

test('the passage that was followed is the one arrived at, and those of the chosen event are lit', async () => {
  open({ event: 'leave', passage: text.indexOf('Troops') })
  await mark('stay')
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent)
  expect(texts('[data-arrived]')).toEqual(['Troops will leave'])
  expect(texts('[data-chosen]')).toEqual(['Troops will leave', 'stay'])
})

test('a part that is not the article is folded away, named by its reason, and still there', async () => {
  open()
  const folded = (await reader().findByText('a caption')).closest('details')
  expect(folded?.querySelector('summary')?.textContent).toBe('Not part of the article: a caption')
  expect(folded?.open).toBe(false)
  expect(folded?.textContent).toContain('Photo: AFP')
})

test('source text is never markup, and what is hidden in it is shown', async () => {
  open()
  const paragraph = (await mark('stay')).closest('p')
  expect(paragraph?.textContent).toBe('<b>Advisers</b> stay\u202E.')
  expect(paragraph?.querySelector('[data-name="U+202E"]')?.textContent).toBe('\u202E')
  expect(paragraph?.querySelector('b')).toBeNull()
})

test('closing the article leads back to where it was opened from', async () => {
  const { user, view } = open({ event: 'talks' })
  await user.click(reader().getByRole('button', { name: /Back to the evidence/ }))
  expect(view()).toMatchObject({ event: 'talks', article: null })
})

describe('while the text is not there', () => {
  test('the article says that it is being loaded', () => {
    loadRudaw.mockReturnValue(new Promise(() => {}))
    open()
    expect(reader().queryByText('The article: being loaded.')).not.toBeNull()
    expect(reader().getByRole('heading').textContent).toBe('An end to the mission')
  })

  test('a failure says why, and loading can be tried again', async () => {
    loadRudaw.mockRejectedValue(new Error('no script'))
    vi.stubGlobal('fetch', () => Promise.reject(new Error('the line is dead')))
    const { user } = open()
    const alert = await reader().findByRole('alert')
    expect(alert.textContent).toContain('could not be loaded (the line is dead)')
    loadRudaw.mockResolvedValue({ text })
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(await mark('Troops will leave')).not.toBeNull()
    expect(reader().queryByText(/could not be loaded/)).toBeNull()
    vi.unstubAllGlobals()
  })

  test('an article that the built collection lacks is named', async () => {
    const lacking = corpusFrom`2021 | talks | Talks | happened | | elsewhere: talks`
    renderWithCorpus(<ArticlePane />, lacking, { article: 'elsewhere' })
    expect((await reader().findByRole('alert')).textContent).toContain('There is no article “elsewhere”')
  })
})

test('around the text the page speaks the reader’s language', async () => {
  renderWithCorpus(
    <WithLanguage usual="ar">
      <ArticlePane />
    </WithLanguage>,
    corpus,
    { article: 'rudaw' },
  )
  const pane = within(await screen.findByRole('region', { name: 'مقال' }))
  expect(pane.getByText(/^٤ مقاطع مقتبسة معلَّمة/)).not.toBeNull()
  const summary = (await pane.findByText('a caption')).closest('summary')
  expect(summary?.textContent).toBe('ليس جزءًا من المقال: a caption')
  expect(summary?.querySelector('bdi')?.lang).toBe('en')
})
