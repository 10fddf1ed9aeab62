import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyFilter } from '../../corpus/filter.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { WithLanguage } from '../language/with-language.tsx'
import { renderWithCorpus } from '../testing.tsx'
import { CoveragePane } from './coverage-pane.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  article post | Post | 2019-05-20
  article herald | Herald | 2019-05-08
  2019-05-06 | vote | The vote | happened | | post: voted | herald: they voted | herald: and left
  2019-05-07 | shut | The dam is shut | planned | | post: shut
`
const rows = () =>
  screen
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th, td')].map(
        (cell) => cell.querySelector('.visually-hidden')?.textContent ?? cell.textContent,
      ),
    )

test('the articles stand in the order of publication, each event with who has it first, later, alone or not at all', () => {
  renderWithCorpus(<CoveragePane />, corpus, { coverage: true })
  expect(rows()).toEqual([
    ['Event', 'Herald8 May 20191 event', 'Post20 May 20192 events, 1 only here'],
    ['The vote6 May 2019', 'first2 passages', '12 days later1 passage'],
    ['The dam is shut7 May 2019', 'silent', 'only here1 passage'],
  ])
})

test('the filters hold', () => {
  renderWithCorpus(<CoveragePane />, corpus, { coverage: true, filter: { ...emptyFilter, statuses: ['planned'] } })
  expect(rows().map(([first]) => first)).toEqual(['Event', 'The dam is shut7 May 2019'])
})

test('an event opens its evidence, a cell its passage', async () => {
  const { user, view } = renderWithCorpus(<CoveragePane />, corpus, { coverage: true })
  await user.click(screen.getByRole('button', { name: /^first/ }))
  expect(view()).toMatchObject({ article: 'herald', event: 'vote', passage: 0 })
  await user.click(screen.getByRole('button', { name: 'The dam is shut' }))
  expect(view()).toMatchObject({ article: null, event: 'shut', coverage: true })
})

test('many articles come eight at a time, many events fifty', async () => {
  const many = corpusFrom`${Array.from({ length: 70 }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, '0')
    return `2019-05-${day} | e${i} | Event ${i} | happened | | paper${i % 20}: words ${i}`
  }).join('\n')}`
  const { user } = renderWithCorpus(<CoveragePane />, many, { coverage: true })
  // By selector: to work out the roles of hundreds of cells again and again takes seconds.
  const sizes = () => ['thead th', 'tbody tr'].map((part) => document.querySelectorAll(part).length)
  const press = async (label: RegExp) => user.click(screen.getByText(label))
  expect(sizes()).toEqual([9, 50])
  expect(screen.getByText(/Earlier articles/)).toHaveProperty('disabled', true)
  await press(/Later articles/)
  await press(/Later articles/)
  expect(screen.queryByText('Articles 17 to 20 of 20')).not.toBeNull()
  expect(screen.getByText(/Later articles/)).toHaveProperty('disabled', true)
  await press(/Show 20 more events/)
  expect(sizes()).toEqual([5, 70])
  expect(screen.queryAllByText('Event 69')).toHaveLength(1)
})

test('the table counts in another language as in this one', async () => {
  renderWithCorpus(
    <WithLanguage usual="ar">
      <CoveragePane />
    </WithLanguage>,
    corpus,
    { coverage: true },
  )
  await screen.findByRole('region', { name: 'جدول التقارير' })
  expect(rows()).toEqual([
    ['الحدث', 'Herald٨ أيار ٢٠١٩حدث واحد', 'Post٢٠ أيار ٢٠١٩حدثان، منها ١ هنا فقط'],
    ['The vote٦ أيار ٢٠١٩', 'الأولمقطعان', 'بعد ١٢ يومًامقطع واحد'],
    ['The dam is shut٧ أيار ٢٠١٩', 'صامت', 'هنا فقطمقطع واحد'],
  ])
})
