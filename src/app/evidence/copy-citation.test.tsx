import { screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { EvidencePane } from './evidence-pane.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  article rudaw | Rudaw | 2021-12-29? | The end of the mission
  2021-12-31 | leave | They leave | planned | us | rudaw: first words | rudaw: they will leave
`
const citation =
  /^“they will leave” — Rudaw, “The end of the mission”, 29 December 2021 \(inferred\), accessed \d+ \w+ \d{4}\. (\S+)$/

afterEach(() => {
  vi.restoreAllMocks()
})

/** Copies the second quote by a clipboard of the test’s own, while the reader has filtered. */
async function copySecond(clipboard: Partial<Clipboard> | undefined) {
  const { user } = renderWithCorpus(<EvidencePane />, corpus, { event: 'leave', lanes: 'actor' })
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as Clipboard)
  const [, second] = screen.getAllByRole('button', { name: 'Copy citation' })
  if (second) await user.click(second)
  return user
}

test('a citation is copied with its source, its day and the address of its passage alone', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
  await copySecond({ writeText })
  expect(await screen.findByText('Copied')).not.toBeNull()
  const [, address = ''] = citation.exec(writeText.mock.lastCall?.[0] ?? '') ?? []
  expect(new URL(address).search).toBe('?event=leave&article=rudaw&passage=12')
})

test('a citation that the browser refuses to copy is shown to be copied by hand', async () => {
  await copySecond({ writeText: () => Promise.reject(new Error('not allowed')) })
  const text = await screen.findByRole('textbox', { name: 'Citation, to copy by hand' })
  expect(text).toHaveProperty('value', expect.stringMatching(citation))
  expect(screen.queryByText('Copied')).toBeNull()
})

test('a citation is shown to be copied by hand where the browser has no clipboard', async () => {
  await copySecond(undefined)
  expect(await screen.findByRole('textbox', { name: 'Citation, to copy by hand' })).not.toBeNull()
})

test('after the plain text, the other forms are offered, and one is copied', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
  const user = await copySecond({ writeText })
  const forms = within(await screen.findByRole('group', { name: 'Copy as' }))
  expect(forms.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Plain text',
    'Markdown',
    'HTML',
    'BibTeX',
    'CSL-JSON',
  ])
  await user.click(forms.getByRole('button', { name: 'BibTeX' }))
  expect(await screen.findByText('Copied as BibTeX')).not.toBeNull()
  expect(writeText.mock.lastCall?.[0]).toMatch(/^@online\{rudaw-12,/)
})

test('HTML is copied for formatted texts and for plain ones', async () => {
  const written: Record<string, Blob>[] = []
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(items: Record<string, Blob>) {
        written.push(items)
      }
    },
  )
  const user = await copySecond({ writeText: () => Promise.resolve(), write: () => Promise.resolve() })
  await user.click(await screen.findByRole('button', { name: 'HTML' }))
  expect(await screen.findByText('Copied as HTML')).not.toBeNull()
  expect(await written[0]?.['text/html']?.text()).toContain('<blockquote')
  expect(await written[0]?.['text/plain']?.text()).toMatch(citation)
  vi.unstubAllGlobals()
})
