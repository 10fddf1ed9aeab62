import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { EvidencePane } from './evidence-pane.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09
  2021-12-09 | talks | Talks end | happened | | k24: talks ended
  2022-01-01 | storm | The storm | happened |
  2022-01-02 | trap | A trap | happened |
  unchecked talks | The News | https://news.example/talks | they are over
  unchecked storm | The News | https://news.example/storm | a great wind
  unchecked storm | The News | https://news.example/again |
  unchecked storm | Radio Orrin | | “It blows.”
  unchecked trap | The News | javascript:alert(1) | words
`
const open = (event: string) => renderWithCorpus(<EvidencePane />, corpus, { event })
const evidence = () => within(screen.getByRole('region', { name: 'Evidence' }))
const card = (publisher: string) =>
  within(evidence().getByRole('region', { name: `${publisher} says, not checked: no stored article` }))

test('a citation without a stored article shows its words under its publisher, and says that they are not checked', () => {
  open('storm')
  expect(card('The News').getByRole('blockquote').textContent).toBe('a great wind')
  expect(card('The News').queryByText('not checked: no stored article')).not.toBeNull()
  expect(card('Radio Orrin').getByRole('blockquote').textContent).toBe('“It blows.”')
})

test('the way to the page opens apart, at the words, and tells nothing of the reader', () => {
  open('storm')
  const [first, second, ...others] = card('The News').getAllByRole('link')
  expect(first?.getAttribute('href')).toBe('https://news.example/storm#:~:text=a%20great%20wind')
  expect(second?.getAttribute('href')).toBe('https://news.example/again')
  expect(first?.getAttribute('rel')).toBe('noopener noreferrer')
  expect(others).toEqual([])
  expect(card('Radio Orrin').queryByRole('link')).toBeNull()
})

test('an address that is none of a web page is no link', () => {
  open('trap')
  expect(evidence().queryByRole('link')).toBeNull()
})

test('nothing stored is offered to be read or compared', () => {
  open('storm')
  expect(evidence().queryByRole('button', { name: /Read in the article/ })).toBeNull()
  expect(evidence().queryByText('not checked')).not.toBeNull()
  expect(evidence().queryByText('2 sources')).not.toBeNull()
  expect(evidence().queryByText(/Nothing stored gives this date/)).not.toBeNull()
})

test('beside a stored article it is one more source, and the event counts as checked', () => {
  open('talks')
  expect(evidence().getAllByRole('blockquote')).toHaveLength(2)
  expect(evidence().queryByText('not checked')).toBeNull()
  expect(evidence().queryByText('2 sources')).not.toBeNull()
  expect(evidence().queryByText(/The words give no day/)).not.toBeNull()
  expect(evidence().getAllByRole('button', { name: /Read in the article/ })).toHaveLength(1)
})

test('it is copied in the same forms, with the word that it is not checked', async () => {
  const { user } = open('storm')
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as Partial<Clipboard> as Clipboard)
  await user.click(card('Radio Orrin').getByRole('button', { name: 'Copy citation' }))
  expect(await card('Radio Orrin').findByText('Copied')).not.toBeNull()
  expect(writeText.mock.lastCall?.[0]).toMatch(
    /^““It blows\.”” — Radio Orrin, .*, not checked: no stored article\. \S+$/,
  )
  expect(new URL(/\S+$/.exec(writeText.mock.lastCall?.[0] ?? '')?.[0] ?? '').search).toBe('?event=storm')
  await user.click(await card('Radio Orrin').findByRole('button', { name: 'CSL-JSON' }))
  const [item] = JSON.parse(writeText.mock.lastCall?.[0] ?? '')
  expect(item.note).toContain('Not checked')
  expect(card('The News').getAllByRole('button', { name: 'Copy citation' })).toHaveLength(2)
  vi.restoreAllMocks()
})
