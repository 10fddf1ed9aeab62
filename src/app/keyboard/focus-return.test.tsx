import { act } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { collectionFrom } from '../../corpus/testing.ts'
import { useView } from '../state/view-context.ts'
import { renderWithCorpus } from '../testing.tsx'
import { FocusReturn } from './focus-return.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const { corpus } = collectionFrom`
  article rudaw | Rudaw | 2021-12-29
  text rudaw | The talks ended.
  actor us | United States
  2021-12-09 | talks | The talks end | happened | us | rudaw: talks ended
`
/** Taken away by a filter, as the button that drops a condition goes with it. */
function Going() {
  const isFiltered = useView((state) => state.view.filter.actors.length > 0)
  return isFiltered ? null : <button type="button">Goes</button>
}

function page() {
  const rendered = renderWithCorpus(
    <>
      <FocusReturn />
      <input className="search-box" aria-label="Search" />
      <Going />
    </>,
    corpus,
  )
  const filterWithout = () => act(() => rendered.store.getState().actions.facetToggled('actors', 'us'))
  return { ...rendered, filterWithout }
}

test('after a filter that took away the button with the focus, the focus is in the search', () => {
  const { getByRole, filterWithout } = page()
  getByRole('button').focus()
  filterWithout()
  expect(document.activeElement).toBe(getByRole('textbox'))
})

test('a filter set while nothing had the focus leaves it so: some browsers give none to what a pointer presses', () => {
  const { filterWithout } = page()
  expect(document.activeElement).toBe(document.body)
  filterWithout()
  expect(document.activeElement).toBe(document.body)
})
