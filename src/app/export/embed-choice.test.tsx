import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { englishLanguage } from '../language/language.ts'
import { LanguageContext } from '../language/language-context.ts'
import { renderWithCorpus } from '../testing.tsx'
import { EmbedChoice } from './embed-choice.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  2021-12-09 | talks | The talks end | happened | | k24: ended
`

test.each([
  ['that the address names', 'fa', 'fa', 'lang=fa&amp;embed=1'],
  ['that was kept from an earlier visit', null, 'ckb', 'lang=ckb&amp;embed=1'],
  ['that the address names, were it the usual one', 'en', 'en', 'lang=en&amp;embed=1'],
])('a frame comes in the language %s', (_, lang, code, asked) => {
  renderWithCorpus(
    <LanguageContext value={{ ...englishLanguage, code }}>
      <EmbedChoice />
    </LanguageContext>,
    corpus,
    { event: 'talks', lang },
  )
  for (const field of screen.getAllByRole('textbox')) expect(field.textContent).toContain(asked)
})

test('a frame names no language where none was chosen: it comes in that of its reader', () => {
  renderWithCorpus(<EmbedChoice />, corpus)
  expect(screen.getByRole('textbox').textContent).not.toContain('lang=')
})
