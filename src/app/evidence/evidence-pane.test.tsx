import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyFilter } from '../../corpus/filter.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { EvidencePane } from './evidence-pane.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09
  article rudaw | Rudaw | 2021-12-29? | The end of the mission
  actor us | United States
  actor kadhimi | Mustafa al-Kadhimi
  2014-10 | formed | The Coalition forms | happened | | k24: formed
  2021-12-09 | talks | The last round of talks | happened | us, kadhimi | k24: talks ended | rudaw (kadhimi): “they are over” | rudaw: an end
  2021-12-31 | leave | The combat mission ends | planned | us | rudaw: will leave
`
const open = (event: string | null, filter = emptyFilter) =>
  renderWithCorpus(<EvidencePane />, corpus, { event, filter })
const evidence = () => within(screen.getByRole('region', { name: 'Evidence' }))
const quotes = () =>
  evidence()
    .getAllByRole('blockquote')
    .map((quote) => quote.textContent)
const card = (name: string) => within(evidence().getByRole('region', { name }))

test('the chosen event has its title as heading, its date in words, its status and its number of sources', () => {
  open('talks')
  expect(evidence().queryByRole('heading', { name: 'The last round of talks' })).not.toBeNull()
  expect(evidence().queryByText('9 December 2021', { selector: 'strong' })).not.toBeNull()
  expect(evidence().queryByText('happened')).not.toBeNull()
  expect(evidence().queryByText('2 sources')).not.toBeNull()
})

test('every citation is a quote, under its source and with the day of publication', () => {
  open('talks')
  expect(quotes()).toEqual(['talks ended', '“they are over”', 'an end'])
  expect(card('Kurdistan 24 says').getAllByRole('blockquote')).toHaveLength(1)
  expect(card('Kurdistan 24 says').queryByText('9 December 2021')).not.toBeNull()
  expect(card('Rudaw says').getAllByRole('blockquote')).toHaveLength(2)
  expect(card('Rudaw says').queryByText('29 December 2021 (inferred)')).not.toBeNull()
})

test('a quote says whose words it is', () => {
  open('talks')
  const figures = card('Rudaw says').getAllByRole('figure')
  expect(figures.map((figure) => figure.querySelector('.speaker')?.textContent)).toEqual([
    'Mustafa al-Kadhimi, quoted by Rudaw',
    'Rudaw’s words',
  ])
})

test('a quote is followed into its article', async () => {
  const { user, view } = open('talks')
  const [, second] = card('Rudaw says').getAllByRole('button', { name: /Read in the article/ })
  if (second) await user.click(second)
  expect(view()).toMatchObject({ event: 'talks', article: 'rudaw', passage: '“they are over”\n'.length })
})

test('an actor of the event filters by that actor, and says so', async () => {
  const { user, view } = open('talks')
  await user.click(evidence().getByRole('button', { name: 'Mustafa al-Kadhimi' }))
  expect(view().filter.actors).toEqual(['kadhimi'])
  expect(evidence().queryByRole('button', { name: 'Mustafa al-Kadhimi', pressed: true })).not.toBeNull()
  expect(evidence().queryByRole('button', { name: 'United States', pressed: false })).not.toBeNull()
})

test('one goes to the event before and after, by name, and says how far one is', async () => {
  const { user, view } = open('talks')
  expect(evidence().queryByText('2 of 3')).not.toBeNull()
  await user.click(evidence().getByRole('button', { name: /^Next event: The combat mission ends/ }))
  expect(view().event).toBe('leave')
  await user.click(evidence().getByRole('button', { name: /^Previous event: The last round of talks/ }))
  expect(view().event).toBe('talks')
})

test('at the ends there is nowhere further to go', () => {
  open('formed')
  expect(evidence().getByRole('button', { name: 'Previous event' })).toHaveProperty('disabled', true)
  open('leave')
  expect(evidence().getByRole('button', { name: 'Next event' })).toHaveProperty('disabled', true)
})

test('the steps pass over what the filters hide', () => {
  open('formed', { ...emptyFilter, q: 'form' })
  expect(evidence().queryByText('1 of 1')).not.toBeNull()
  expect(evidence().getByRole('button', { name: 'Next event' })).toHaveProperty('disabled', true)
})

test('an event that the filters hide is shown all the same, and says so', async () => {
  const { user, view } = open('talks', { ...emptyFilter, statuses: ['planned'] })
  expect(quotes()).toHaveLength(3)
  await user.click(evidence().getByRole('button', { name: 'Show all events' }))
  expect(view().filter).toEqual(emptyFilter)
  expect(evidence().queryByText(/filters hide this event/)).toBeNull()
})

test('one goes back to the list', async () => {
  const { user, view } = open('talks')
  await user.click(evidence().getByRole('button', { name: /Back to the list/ }))
  expect(view().event).toBeNull()
})

test('before an event is chosen, the articles are named with their cited passages, and open', async () => {
  const { user, view } = open(null)
  const items = evidence()
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '')
  expect(items.find((item) => item.includes('Kurdistan 24'))).toMatch(/2 cited passages$/)
  expect(items.find((item) => item.includes('Rudaw'))).toContain('The end of the mission')
  await user.click(evidence().getByRole('button', { name: 'Rudaw' }))
  expect(view()).toMatchObject({ event: null, article: 'rudaw', passage: null })
})
