import { fireEvent, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { corpusFrom } from '../corpus/testing.ts'
import { AddressNotice } from './address-notice.tsx'
import { DateTrail } from './evidence/date-trail.tsx'
import { KeyHelp } from './keyboard/key-help.tsx'
import { WithLanguage } from './language/with-language.tsx'
import { PageFailure } from './page-failure.tsx'
import { renderWithCorpus } from './testing.tsx'
import { TourBar } from './tour/tour-bar.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const latin = /[A-Za-z]{3,}/
const corpus = {
  ...corpusFrom`
  article k24 | ك٢٤ | 2021-12-09
  2021-12-31 | leave | مغادرة | planned | | k24: {31 ديسمبر = 2021-12-31}
`,
  tour: [{ words: 'مغادرة', show: { event: 'leave' } }],
}
const [event] = corpus.events

function wordsIn(part: ReactNode) {
  return renderWithCorpus(<WithLanguage usual="ar">{part}</WithLanguage>, corpus, { event: 'leave', tour: 1 })
}

test('the help for keys has no English but what is printed on keys', async () => {
  wordsIn(<KeyHelp />)
  const box = document.getElementById('key-help')
  if (!box) throw new Error('There is no help.')
  fireEvent(box, Object.assign(new Event('toggle'), { newState: 'open' }))
  const help = await screen.findByRole('dialog', { name: 'المفاتيح والمعاينات' })
  const told = [...within(help).getAllByRole('definition'), ...within(help).getAllByRole('heading')]
  expect(told.filter(({ textContent }) => latin.test(textContent))).toEqual([])
})

test('the tour counts its steps in the language', async () => {
  wordsIn(<TourBar />)
  expect((await screen.findByRole('region', { name: 'جولة' })).textContent).toContain('الخطوة ١ من ١')
})

test('what was left out of an address is told in the language', async () => {
  wordsIn(<AddressNotice search="?event=gone" />)
  const notice = await screen.findByRole('region', { name: 'ما أُهمل من عنوان الويب' })
  expect(notice.querySelector('small')?.textContent).toBe('ليس في هذه المجموعة، أو لم يعد فيها')
})

test('a page that fails says so in the language', async () => {
  wordsIn(<PageFailure error={new Error('٤٠٤')} resetErrorBoundary={() => {}} />)
  expect(await screen.findByText(/^تعذّر عرض الصفحة \(٤٠٤\)/)).toBeTruthy()
})

test('between words and their date stands a word for ears', async () => {
  if (!event) throw new Error('The collection is empty.')
  wordsIn(<DateTrail event={event} />)
  expect((await screen.findByText('تصبح')).className).toBe('visually-hidden')
})
