import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { WithLanguage } from '../language/with-language.tsx'
import { renderWithCorpus } from '../testing.tsx'
import { ActorPane } from './actor-pane.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const written = corpusFrom`
  article herald | Herald | 2019-05-08
  actor mayor | Ada Brek | Brek | the lady of Orrin
  2019-05-06 | vote | The vote | happened | mayor | herald: they voted, Brek too
  2019-05-07 | shut | The dam is shut | happened | mayor | herald: Brek shut it
  2019-05-08 | blame | She is blamed | happened | mayor | herald (mayor): “blame me,” Ada Brek said | herald (mayor): she would go
`
const parts = new Map([
  ['shut', { mayor: 'agent' }],
  ['blame', { mayor: 'patient' }],
] as const)
const corpus = {
  ...written,
  events: written.events.map((event) => ({ ...event, parts: parts.get(event.id as 'shut' | 'blame') ?? null })),
}
const open = () => renderWithCorpus(<ActorPane />, corpus, { event: 'vote', about: 'mayor' })
const part = (name: string) => within(screen.getByRole('region', { name }))
const itemsOf = (name: string) =>
  part(name)
    .getAllByRole('listitem')
    .map((item) => item.textContent)

test('what an actor does, undergoes and takes part in stands apart, each with its date', () => {
  open()
  expect(screen.queryByRole('heading', { name: 'Ada Brek', level: 2 })).not.toBeNull()
  expect(itemsOf('Acts in')).toEqual(['The dam is shut7 May 2019'])
  expect(itemsOf('Is acted upon in')).toEqual(['She is blamed8 May 2019'])
  expect(itemsOf('Takes part in')).toEqual(['The vote6 May 2019'])
})

test('what an actor says is quoted, or reported, with its source', async () => {
  const { user, view } = open()
  expect(itemsOf('Says')).toEqual([
    '“blame me,” Ada Brek saidQuoted by Herald, 8 May 2019',
    'she would goReported by Herald, 8 May 2019',
  ])
  const [, second] = part('Says').getAllByRole('button', { name: 'Herald' })
  if (second) await user.click(second)
  expect(view()).toMatchObject({ article: 'herald', about: 'mayor', event: 'blame' })
})

test('each name says which article uses it, and leads to the passages', async () => {
  const { user, view } = open()
  expect(itemsOf('Is called')).toEqual(['“Ada Brek” in Herald, 8 May 2019: 1', '“Brek” in Herald, 8 May 2019: 12'])
  expect(screen.getByRole('region', { name: 'Is called' }).textContent).toMatch(
    /In no cited passage: the lady of Orrin$/,
  )
  await user.click(part('Is called').getByRole('button', { name: '“Brek” in Herald, passage 2' }))
  expect(view()).toMatchObject({ article: 'herald', passage: 'they voted, Brek too\n'.length })
})

test('an event leads to its evidence, and the panel closes', async () => {
  const { user, view } = open()
  await user.click(part('Acts in').getByRole('button', { name: 'The dam is shut' }))
  expect(view()).toMatchObject({ event: 'shut', about: null })
})

test('one filters by the actor, and goes back', async () => {
  const { user, view } = open()
  await user.click(screen.getByRole('button', { name: 'Show only events with this actor', pressed: false }))
  expect(view().filter.actors).toEqual(['mayor'])
  await user.click(screen.getByRole('button', { name: /Back/ }))
  expect(view()).toMatchObject({ event: 'vote', about: null })
})

test('names and their passages stand in a sentence of the language', async () => {
  renderWithCorpus(
    <WithLanguage usual="fa">
      <ActorPane />
    </WithLanguage>,
    corpus,
    { event: 'vote', about: 'mayor' },
  )
  await screen.findByRole('region', { name: 'کنشگر' })
  expect(itemsOf('نامیده می‌شود')[0]).toBe('«Ada Brek» در Herald، ۱۸ اردیبهشت ۱۳۹۸: ۱')
  expect(screen.queryByRole('heading', { name: 'انجام‌دهنده در ۱ رویداد' })).not.toBeNull()
})
