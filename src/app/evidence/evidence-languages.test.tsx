import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { WithLanguage } from '../language/with-language.tsx'
import { renderWithCorpus } from '../testing.tsx'
import { EvidencePane } from './evidence-pane.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09
  article rudaw | Rudaw | 2021-12-29?
  actor kadhimi | Mustafa al-Kadhimi
  2021-12-31 | leave | They leave | planned | kadhimi | k24: will leave | rudaw (kadhimi): “they leave {on Friday = 2021-12-31 from 2021-12-29}”
`

async function evidenceIn(usual: string, name: string, view: { compare?: boolean; trail?: boolean } = {}) {
  const page = renderWithCorpus(
    <WithLanguage usual={usual}>
      <EvidencePane />
    </WithLanguage>,
    corpus,
    { event: 'leave', ...view },
  )
  return { ...page, evidence: within(await screen.findByRole('region', { name })) }
}

test('when it was said is a sentence of the language, with its dates', async () => {
  const { container } = await evidenceIn('ar', 'الأدلة')
  expect(container.querySelector('.said-on')?.textContent).toBe(
    'أُعلن في Kurdistan 24، ٩ كانون الأول ٢٠٢١؛ أُعلن في Rudaw، ٢٩ كانون الأول ٢٠٢١ (مستنتج). لا يقول أي مصدر هنا إنه وقع.',
  )
})

test('the place of the speaker in a sentence is the language’s', async () => {
  const { container } = await evidenceIn('fa', 'شواهد')
  expect([...container.querySelectorAll('.speaker')].map((speaker) => speaker.textContent)).toEqual([
    'سخنان Kurdistan 24',
    'Mustafa al-Kadhimi، نقل مستقیم در Rudaw',
  ])
})

test('the rule of a date stays in the words of the ingest, and says that they are English', async () => {
  const { container } = await evidenceIn('ckb', 'بەڵگەکان')
  const rule = container.querySelector('.trail-rule')
  expect(rule?.textContent).toBe('relative words، ژمێردراو لە ٢٩ی کانوونی یەکەمی ٢٠٢١ (هەڵهێنجراو) · Rudaw')
  expect(rule?.querySelector('[lang="en"]')?.textContent).toBe('relative words')
})

test('the steps of a date count from a day in the language', async () => {
  const { evidence } = await evidenceIn('ar', 'الأدلة', { trail: true })
  const step = (await evidence.findByText('محسوب من')).nextSibling?.textContent
  expect(step).toMatch(/^٢٩ كانون الأول ٢٠٢١، يوم النشر، مستنتجحلقة ضعيفة: يعتمد هذا التاريخ/)
})

test('a date in the comparison is said in the language, its words in the article’s', async () => {
  const { evidence } = await evidenceIn('fa', 'شواهد', { compare: true })
  const table = await evidence.findByRole('table')
  expect(within(table).getByText('۱۰ دی ۱۴۰۰')).not.toBeNull()
  expect([...table.querySelectorAll('q')].map((quote) => [quote.textContent, quote.dir])).toContainEqual([
    'on Friday',
    'auto',
  ])
})

test('a citation is copied in English', async () => {
  const { user, evidence } = await evidenceIn('ar', 'الأدلة')
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as Partial<Clipboard> as Clipboard)
  const [first] = evidence.getAllByRole('button', { name: 'نسخ الاستشهاد' })
  if (first) await user.click(first)
  expect(await evidence.findByText('نُسخ')).not.toBeNull()
  expect(await evidence.findByRole('button', { name: 'نص عادي' })).not.toBeNull()
  expect(writeText.mock.lastCall?.[0]).toMatch(/^“will leave” — Kurdistan 24, 9 December 2021, accessed /)
  vi.restoreAllMocks()
})
