import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { laterTour } from '../later-panes.ts'
import { useView } from '../state/view-context.ts'
import { initialView, type ViewState } from '../state/view-state.ts'
import { renderWithCorpus } from '../testing.tsx'
import { FirstWords } from './first-words.tsx'
import { TourBar } from './tour-bar.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  2021-12-09 | talks | Talks end | happened | isis, us | rudaw: talks ended
  2021-12-31 | leave | They leave | planned | us | k24 (us): will leave
`
const tour = [
  { words: 'Talks <b>came</b> first.', show: { event: 'talks', trail: 'open' } },
  { words: 'Who said so?', show: { actor: ['us'] } },
  { words: 'Then they left.', show: { event: 'leave' } },
]

function Page() {
  const hasTour = useView(({ view }) => view.tour !== null)
  return (
    <>
      <FirstWords />
      {hasTour && <laterTour.LaterPane />}
    </>
  )
}

const button = (name: string) => screen.getByRole('button', { name })
const onPage = (view: Partial<ViewState> = {}, part = <Page />) => renderWithCorpus(part, { ...corpus, tour }, view)

// Loaded before the first test, which would wait for it otherwise.
beforeAll(() => import('./tour-bar.tsx'))

describe('the tour', () => {
  test('begins where the reader asks for it, goes on and back, and ends, by keyboard', async () => {
    const { user, view } = onPage()
    button('Take the tour').focus()
    await user.keyboard('{Enter}')
    expect(await screen.findByText('Step 1 of 3')).toBeTruthy()
    expect(screen.getByText('Talks <b>came</b> first.')).toBeTruthy()
    expect(view()).toEqual({ ...initialView, tour: 1, event: 'talks', trail: true })
    expect(document.activeElement).toBe(button('Next'))
    await user.keyboard('{Enter}')
    expect(view()).toEqual({ ...initialView, tour: 2, filter: { ...initialView.filter, actors: ['us'] } })
    await user.keyboard('{Enter}')
    expect([view().tour, view().event, view().filter.actors]).toEqual([3, 'leave', []])
    await user.click(button('Previous'))
    expect(view().tour).toBe(2)
    await user.click(button('Next'))
    await user.click(button('End the tour'))
    expect([view().tour, view().event]).toEqual([null, 'leave'])
    expect(document.activeElement).toBe(button('Take the tour'))
  })

  test('is left by Escape, and what it showed stays', async () => {
    const { user, view } = onPage({ tour: 1, event: 'talks' })
    await screen.findByText('Step 1 of 3')
    await user.keyboard('{Escape}')
    expect([view().tour, view().event]).toEqual([null, 'talks'])
  })

  test('has no step before the first', async () => {
    const { user, view } = onPage({ tour: 1 }, <TourBar />)
    expect(button('Previous').getAttribute('aria-disabled')).toBe('true')
    await user.click(button('Previous'))
    expect(view().tour).toBe(1)
  })

  test('takes no focus from who came by an address', async () => {
    onPage({ tour: 2 })
    await screen.findByText('Step 2 of 3')
    expect(document.activeElement).toBe(document.body)
  })

  test('is not offered where there is none', () => {
    renderWithCorpus(<FirstWords />, corpus)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText(/Choose an event/)).toBeTruthy()
  })
})
