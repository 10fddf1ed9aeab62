import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { collectionFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { OriginalLink } from './original-link.tsx'

const { corpus } = collectionFrom`
  article paper | The Paper | 2024-03-02
  text paper | They met on Monday. | Later the others met on Monday.
  2024-02-26 | meeting | A meeting | happened | | paper: met on Monday
`

vi.mock('virtual:dateline/corpus', () => ({
  corpus: null,
  loadArticle: { paper: async () => ({ text: 'They met on Monday.\nLater the others met on Monday.' }) },
}))

/** Draws the link of the article, as if its address were known, at the quote the second time it stands there. */
function showLink(url: string | null, isAtQuote: boolean) {
  const [article] = corpus.articles
  const [citation] = corpus.events[0]?.citations ?? []
  if (!article || !citation) throw new Error('the collection is empty')
  const second = { ...citation, start: 37, end: 50, prefix: 'Monday.\nLater the others ', suffix: '.' }
  renderWithCorpus(<OriginalLink article={{ ...article, url }} citation={isAtQuote ? second : null} />, corpus)
}

test('the original page opens at the words of the quote, and learns nothing of the reader', async () => {
  showLink('https://example.org/news', true)
  await waitFor(() => {
    expect(screen.getByRole('link', { name: /Original page/ }).getAttribute('href')).toBe(
      'https://example.org/news#:~:text=Later%20the%20others-,met%20on%20Monday',
    )
  })
  const link = screen.getByRole('link')
  expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  expect(link.getAttribute('referrerpolicy')).toBe('no-referrer')
})

test('without a quote, the page opens at its top', () => {
  showLink('https://example.org/news', false)
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://example.org/news')
})

test.each([[null], ['javascript:alert(1)'], ['data:text/html,x'], ['/relative']])('%s is no link', (url) => {
  showLink(url, true)
  expect(screen.queryByRole('link')).toBeNull()
})
