import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { EvidencePane } from './evidence-pane.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  article herald | Herald | 2019-05-08
  article post | Post | 2019-05-20?
  actor council | Orrin council | the council
  2019-05-06 | vote | The council votes | happened | council | herald: the council voted {on Monday = 2019-05-06 from 2019-05-08}, 7 members for it | post: a vote {in May = 2019-05}, 9 members for it
  2019-06-09 | again | A second vote | happened | council | post: another vote {in June = 2019-06-09}
  2019-06-10 | alone | Alone | happened | | post: nothing else
  claim vote | herald | place | the town hall
  2019-06-02 | first | A first vote | happened | council | herald: a first vote {on 2 June = 2019-06-02} | post: a first vote {in June = 2019-06}
  compare again | first | The council voted twice.
`
const open = (event: string, compare = false) => renderWithCorpus(<EvidencePane />, corpus, { event, compare })
const table = () => screen.findByRole('table', { name: /^What each source claims/ })
const rowAfter = async (name: RegExp) => {
  const head = within(await table()).getByRole('rowheader', { name })
  const cells = head.closest('tbody')?.querySelectorAll('td') ?? []
  return [...cells].map((cell) => cell.textContent)
}

test('the sources come side by side on request, and go again', async () => {
  const { user, view } = open('vote')
  const button = screen.getByRole('button', { name: 'Compare sources', expanded: false })
  await user.click(button)
  const heads = within(await table()).getAllByRole('columnheader')
  expect(heads.map((head) => head.textContent)).toEqual([
    'Herald8 May 2019',
    expect.stringMatching(/^Post20 May 2019 \(inferred\)/),
  ])
  expect(view().compare).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Compare sources', expanded: true }))
  expect(screen.queryByRole('table')).toBeNull()
})

test('each row says whether the sources agree, and each source how it stands', async () => {
  open('vote', true)
  expect(await rowAfter(/^Date agree, one less exact$/)).toEqual([
    'agrees6 May 2019on Monday',
    'less exactMay 2019in May',
  ])
  expect(await rowAfter(/^Number of members differ$/)).toEqual(['differs7 members', 'differs9 members'])
  expect(await rowAfter(/^Place only one source$/)).toEqual(['the town hall (stated)Read in the article →', 'silent'])
  expect(await rowAfter(/^Actor: Orrin council only one source$/)).toEqual(['the council', 'silent'])
  const [herald] = await rowAfter(/^What happened each in its own words$/)
  expect(herald).toBe('the council voted on Monday, 7 members for it')
})

test('the words of a claim lead to their passage', async () => {
  const { user, view } = open('vote', true)
  await user.click(within(await table()).getByRole('button', { name: '9 members' }))
  expect(view()).toMatchObject({ event: 'vote', article: 'post', passage: 0 })
})

test('an event that could be taken for another says so, leads there, and is compared with it', async () => {
  const { user, view } = open('again', true)
  const beside = within(screen.getByRole('region', { name: 'Read beside' }))
  expect(beside.queryByText('The council voted twice.')).not.toBeNull()
  const [, , other] = within(await table()).getAllByRole('columnheader')
  expect(other?.textContent).toContain('of “A first vote”')
  expect(await rowAfter(/^Date differ$/)).toEqual([
    'agrees9 June 2019in June',
    'differs2 June 2019on 2 June',
    'less exactJune 2019in June',
  ])
  await user.click(beside.getByRole('button', { name: 'A first vote' }))
  expect(view().event).toBe('first')
  expect(
    within(screen.getByRole('region', { name: 'Read beside' })).queryByText('The council voted twice.'),
  ).not.toBeNull()
})

test('one source alone is told as one', async () => {
  open('alone', true)
  expect(await rowAfter(/^What happened only one source$/)).toEqual(['nothing else'])
  expect(screen.queryByRole('region', { name: 'Read beside' })).toBeNull()
})
