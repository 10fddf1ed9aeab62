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
  const page = renderWithCorpus(<EvidencePane />, corpus, { event })
  const trail = screen.getByRole('region', { name: 'How the date was worked out' })
  return {
    ...page,
    trail,
    items: within(trail)
      .queryAllByRole('listitem')
      .map((item) => item.textContent),
  }
}

test('words that name a date are shown with it, with the rule and the source, and count from nothing', () => {
  const { items } = trailOf('strike')
  expect(items).toEqual([expect.stringContaining('January 2020 → becomes January 2020')])
  expect(items[0]).toContain('named in the words')
  expect(items[0]).toContain('Kurdistan 24')
  expect(items[0]).not.toContain('counted from')
})

test('relative words say what they count from, and that this day was inferred', () => {
  const [tuesday] = trailOf('meeting').items
  expect(tuesday).toContain('on Tuesday → becomes 28 December 2021')
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

test('an event whose words give no day says how it lies to the day of publication, and on what that rests', () => {
  expect(trailOf('quiet').items).toEqual([
    expect.stringMatching(/no day.* before .*day of publication: Rudaw, 29 December 2021 \(inferred\)/),
  ])
  expect(trailOf('promise').items).toEqual([
    expect.stringContaining('soon not placed'),
    expect.stringMatching(/no day.* after .*day of publication/),
  ])
})

test('the same words read the same way in one article are told once', () => {
  expect(trailOf('repeated').items).toEqual([
    expect.stringContaining('on Tuesday → becomes 28 December 2021'),
    expect.stringContaining('then → becomes from 28 December 2021 on'),
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

/** The steps of the first mention, by name. */
async function openSteps(event: string) {
  const page = trailOf(event)
  await page.user.click(screen.getByRole('button', { name: /2020|2021/, expanded: false }))
  const [rule] = await screen.findAllByText('Rule')
  const list = rule?.closest('dl') ?? document.body
  const steps = [...list.querySelectorAll('dt')].map((term) => [term.textContent, term.nextSibling?.textContent])
  return { ...page, steps: Object.fromEntries(steps), list }
}

test('one press on the date shows every step, from the words in their sentence to the first and the last day', async () => {
  const { steps, trail } = await openSteps('meeting')
  expect(trail.querySelector('.trail-sentence')?.textContent).toBe('met on Tuesday, recently Rudaw')
  expect(trail.querySelector('.trail-sentence strong')?.textContent).toBe('on Tuesday')
  expect(steps).toMatchObject({
    Rule: 'relative words',
    Result: '28 December 2021 2021-12-28',
    'Earliest day': '28 December 2021',
    'Latest day': '28 December 2021',
  })
  expect(trail.textContent).toContain('Taken together: 28 December 2021.')
})

test('an inferred anchor is the weak link, with its reason; a stated one is none', async () => {
  const { steps, list } = await openSteps('meeting')
  expect(steps['Counted from']).toMatch(/^29 December 2021, the day of publication, inferred.*Weak link.*Worked out/)
  expect(list.querySelectorAll('[data-weak]')).toHaveLength(1)
  const stated = await openSteps('talks')
  expect(stated.steps['Counted from']).toBe('9 December 2021, the day of publication, stated')
  expect(stated.list.querySelector('[data-weak]')).toBeNull()
})

test('words that count from an event lead to it, with its own trail', async () => {
  const { user, view } = await openSteps('vote')
  await user.click(screen.getByRole('button', { name: 'A strike in Baghdad' }))
  expect(view()).toMatchObject({ event: 'strike', trail: true })
})

test('an open side is called open', async () => {
  const { steps } = await openSteps('vote')
  expect(steps).toMatchObject({ 'Earliest day': '3 January 2020', 'Latest day': 'open' })
})

test('the date closes its trail again', async () => {
  const { user, view } = await openSteps('strike')
  await user.click(screen.getByRole('button', { name: '3 January 2020', expanded: true }))
  expect(view().trail).toBe(false)
  expect(screen.queryByText('Rule')).toBeNull()
})
