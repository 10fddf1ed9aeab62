import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { renderWithCorpus } from '../testing.tsx'
import { ActorLink } from './actor-link.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  actor mayor | Ada Brek
  2019-05-06 | vote | The vote | happened | mayor | herald: voted
`

function follow(init: MouseEventInit = {}) {
  const { view } = renderWithCorpus(
    <ActorLink id="mayor" className="chip">
      about
    </ActorLink>,
    corpus,
    { event: 'vote' },
  )
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'About Ada Brek' })
  return { view, address: new URL(link.href), isOurs: !fireEvent.click(link, init) }
}

test('a press opens the actor’s page over what is there', () => {
  const { view, isOurs } = follow()
  expect(isOurs).toBe(true)
  expect(view()).toMatchObject({ event: 'vote', about: 'mayor' })
})

test('a press that asks for another tab is left to the browser, which has the address', () => {
  const { view, isOurs, address } = follow({ ctrlKey: true })
  expect(isOurs).toBe(false)
  expect(view().about).toBeNull()
  expect(address.search).toBe('?event=vote&about=mayor')
})
