import { expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { SaidOn } from './said-on.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09
  article rudaw | Rudaw | 2022-01-02?
  2021-12-31 | leave | They leave | planned | | k24: will leave
  2021-12-31 | left | They have left | happened | | rudaw: they left | k24: will leave
`
test.each([
  ['leave', 'announced by Kurdistan 24, 9 December 2021. No source here says that it happened.'],
  ['left', 'announced by Kurdistan 24, 9 December 2021; reported by Rudaw, 2 January 2022 (inferred)'],
])('when it was said is told apart from when it happens: %s', (id, words) => {
  const event = corpus.events.find((one) => one.id === id)
  const { container } = renderWithCorpus(event && <SaidOn event={event} />, corpus)
  expect(container.textContent).toBe(words)
})
