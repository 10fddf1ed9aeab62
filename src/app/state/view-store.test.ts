import { expect, test, vi } from 'vitest'
import { emptyFilter } from '../../corpus/filter.ts'
import { initialView } from './view-state.ts'
import { createViewStore } from './view-store.ts'

/** An event of 9 December 2021. */
const chosen = (id: string) => ({ id, earliest: '2021-12-09', latest: '2021-12-09' })

function freshStore() {
  const store = createViewStore(initialView)
  return { view: () => store.getState().view, ...store, ...store.getState().actions }
}

test('the reader’s way from event to passage to list is kept in the view', () => {
  const store = freshStore()
  store.eventChosen(chosen('talks'))
  expect(store.view()).toEqual({ ...initialView, event: 'talks' })
  store.passageFollowed('rudaw', 'talks', 12)
  expect(store.view()).toEqual({ ...initialView, event: 'talks', article: 'rudaw', passage: 12 })
  store.wentBack()
  expect(store.view()).toEqual({ ...initialView, event: 'talks' })
  store.wentBack()
  expect(store.view()).toEqual(initialView)
})

test('filters add up until they are dropped or cleared', () => {
  const store = freshStore()
  store.queryTyped('troops')
  store.facetToggled('actors', 'us')
  store.facetToggled('actors', 'isis')
  store.facetToggled('sources', 'rudaw')
  store.datesChosen({ from: '2021-12-01', within: 'certain' })
  const { filter } = store.view()
  expect(filter).toEqual({
    ...emptyFilter,
    q: 'troops',
    actors: ['us', 'isis'],
    sources: ['rudaw'],
    from: '2021-12-01',
    within: 'certain',
  })
  store.filterPartDropped('dates')
  expect(store.view().filter).toEqual({ ...filter, from: null, within: 'possible' })
  store.filtersCleared()
  expect(store.view().filter).toEqual(emptyFilter)
})

test('clearing the filters keeps the event, the lanes and the window', () => {
  const store = freshStore()
  store.eventChosen(chosen('talks'))
  store.lanesChosen('actor')
  store.windowMoved({ start: 18_000, end: 18_100 })
  store.queryTyped('troops')
  store.filtersCleared()
  expect(store.view()).toEqual({
    ...initialView,
    event: 'talks',
    lanes: 'actor',
    window: { start: 18_000, end: 18_100 },
  })
})

test('an address replaces the whole view', () => {
  const store = freshStore()
  store.queryTyped('troops')
  store.addressChanged({ ...initialView, event: 'leave' })
  expect(store.view()).toEqual({ ...initialView, event: 'leave' })
})

test('pointing at an event is known to all panes and changes no view', () => {
  const store = freshStore()
  const before = store.view()
  store.pointedAt('talks')
  expect(store.getState().pointed).toBe('talks')
  expect(store.view()).toBe(before)
  store.pointedAt(null)
  expect(store.getState().pointed).toBeNull()
})

test('whoever listens is told of each change', () => {
  const store = freshStore()
  const listener = vi.fn()
  const stop = store.subscribe(listener)
  store.eventChosen(chosen('talks'))
  stop()
  store.wentBack()
  expect(listener).toHaveBeenCalledTimes(1)
})
