import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { EvidencePane } from './evidence-pane.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09
  article rudaw | Rudaw | 2021-12-29?
  2020-01-03 | strike | A strike in Baghdad | happened | | k24: struck in {January 2020 = 2020-01} or so
  2021-12-28 | meeting | A meeting | happened | | rudaw: met {on Tuesday = 2021-12-28 from 2021-12-29}, {recently}
  2021-12-09 | talks | The talks end | happened | | k24: ended {on Thursday = 2021-12-09 from 2021-12-09}
  [2020-01-03..2021-12-09] | vote | A vote | happened | | k24: {then = 2020-01-03/.. from 2020-01-03 of strike} voted
  [..2021-12-29] | quiet | Nothing told | happened | | rudaw: it happened
  [2021-12-29..] | promise | A promise | planned | | rudaw: it will end {soon}
  [2021-12-28..] | repeated | A meeting, twice | happened | | rudaw: {on Tuesday = 2021-12-28} | rudaw: {then = 2021-12-28/..}, {on Tuesday = 2021-12-28}
`

function trailOf(event: string) {
  renderWithCorpus(<EvidencePane />, corpus, { event })
  const trail = screen.getByRole('region', { name: 'How the date was worked out' })
  return {
    trail,
    items: within(trail)
      .queryAllByRole('listitem')
      .map((item) => item.textContent),
  }
}

test('words that name a date are shown with it, with the rule and the source, and count from nothing', () => {
  const { items } = trailOf('strike')
  expect(items).toEqual([expect.stringContaining('January 2020 → January 2020')])
  expect(items[0]).toContain('named in the words')
  expect(items[0]).toContain('Kurdistan 24')
  expect(items[0]).not.toContain('counted from')
})

test('relative words say what they count from, and that this day was inferred', () => {
  const [tuesday] = trailOf('meeting').items
  expect(tuesday).toContain('on Tuesday → 28 December 2021')
  expect(tuesday).toContain('counted from 29 December 2021 (inferred)')
})

test('a day that is stated is not called inferred', () => {
  const [thursday] = trailOf('talks').items
  expect(thursday).toContain('counted from 9 December 2021')
  expect(thursday).not.toContain('(inferred)')
})

test('words that count from another event name it', () => {
  const [then] = trailOf('vote').items
  expect(then).toContain('counted from 3 January 2020 (“A strike in Baghdad”)')
})

test('words that could not be placed are shown and say so', () => {
  const [, recently] = trailOf('meeting').items
  expect(recently).toContain('recently not placed')
})

test('an event whose words give no day says how it lies to the day of publication', () => {
  expect(trailOf('quiet').items).toEqual([expect.stringMatching(/no day.* before .*day of publication/)])
  expect(trailOf('promise').items).toEqual([
    expect.stringContaining('soon not placed'),
    expect.stringMatching(/no day.* after .*day of publication/),
  ])
})

test('the same words read the same way in one article are told once', () => {
  expect(trailOf('repeated').items).toEqual([
    expect.stringContaining('on Tuesday → 28 December 2021'),
    expect.stringContaining('then → from 28 December 2021 on'),
  ])
})

test('the time mentions of a quote are set apart in it, and the quote stays whole', () => {
  trailOf('meeting')
  const quote = screen.getByRole('blockquote')
  expect(quote.textContent).toBe('met on Tuesday, recently')
  expect([...quote.querySelectorAll('.time-words')].map((words) => words.textContent)).toEqual([
    'on Tuesday',
    'recently',
  ])
})
