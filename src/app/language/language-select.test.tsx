import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { ResultLine } from '../filters/result-line.tsx'
import { SearchBox } from '../filters/search-box.tsx'
import { renderWithCorpus } from '../testing.tsx'
import { keptLanguage } from './chosen-language.ts'
import { LanguageSelect } from './language-select.tsx'
import { Said } from './said.tsx'
import { WithLanguage } from './with-language.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  2020-01-03 | strike | A strike in Baghdad | happened | us | k24: struck
  2021-12-31 | leave | They leave | planned | | rudaw: leaving
`
const page = (
  <WithLanguage usual="en">
    <SearchBox />
    <ResultLine />
    <LanguageSelect />
  </WithLanguage>
)
const { documentElement } = document

afterEach(() => {
  vi.restoreAllMocks()
  window.localStorage.clear()
})

test('another language keeps what the reader had set, and turns the page round', async () => {
  const { user, view } = renderWithCorpus(page, corpus, { event: 'strike' })
  await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'Baghdad')
  const before = view()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'العربية')
  const field = await screen.findByRole<HTMLInputElement>('searchbox', { name: 'بحث' })
  expect(field.value).toBe('Baghdad')
  expect(screen.getByRole('status').textContent).toBe('١ من حدثين، مأخوذة من ١ من مقالين، ٢٠٢٠')
  expect(view()).toEqual({ ...before, lang: 'ar' })
  expect([documentElement.lang, documentElement.dir]).toEqual(['ar', 'rtl'])
  expect(keptLanguage()).toBe('ar')
  await user.selectOptions(screen.getByRole('combobox', { name: 'اللغة' }), 'English')
  await screen.findByRole('combobox', { name: 'Language' })
  expect([documentElement.lang, documentElement.dir]).toEqual(['en', 'ltr'])
})

test('a browser that keeps nothing still changes the language', async () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  const { user } = renderWithCorpus(page, corpus)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'فارسی')
  expect(await screen.findByRole('combobox', { name: 'زبان' })).not.toBeNull()
  expect(keptLanguage()).toBeNull()
})

test('an address without a language does not take back the one that was chosen', async () => {
  const { store, view } = renderWithCorpus(page, corpus, { lang: 'fa' })
  store.getState().actions.addressChanged({ ...view(), lang: null, lanes: 'actor' })
  expect(view()).toMatchObject({ lang: 'fa', lanes: 'actor' })
  await waitFor(() => expect(documentElement.lang).toBe('fa'))
})

test('a message holds elements in the places that its language gives them', async () => {
  const said = <Said of="filters.fromArticles" values={{ events: <b>3 events</b>, articles: <i>2 articles</i> }} />
  const { container } = renderWithCorpus(<WithLanguage usual="en">{said}</WithLanguage>, corpus)
  await waitFor(() => expect(container.innerHTML).toBe('<b>3 events</b> from <i>2 articles</i>'))
})
