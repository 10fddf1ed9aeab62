import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { afterPainting } from '../ui/after-painting.ts'
import { addressOf, keepAddress, viewFromAddress } from './url-sync.ts'
import { initialView } from './view-state.ts'
import { createViewStore } from './view-store.ts'

/** An event of 9 December 2021. */
const chosen = (id: string) => ({ id, earliest: '2021-12-09', latest: '2021-12-09' })

// biome-ignore lint/nursery/noJsRestrictedProperties: this test stands in for the browser, whose address it is
const { location: address, history: past } = window

const index = indexCorpus(corpusFrom`
  2021-12-09 | talks | Talks end | happened | us | k24: talks ended
  2021-12-31 | leave | They leave | planned | us | k24: will leave
`)

/** The same collection as if it came in parts. */
const { eventById: _, ...parted } = index

let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

/** A page at an address, with a history entry of its own. */
function openPage(search: string, collection: CollectionIndex = index) {
  past.pushState(null, '', search || address.pathname)
  const store = createViewStore(viewFromAddress(collection))
  stop = keepAddress(store, () => collection, afterPainting)
  const before = past.length
  return { ...store, ...store.getState().actions, entries: () => past.length - before }
}

test('the page opens with the view of its address', () => {
  expect(openPage('?event=talks&q=end').getState().view).toEqual({
    ...initialView,
    event: 'talks',
    filter: { ...initialView.filter, q: 'end' },
  })
})

test('choosing makes a history entry at once', () => {
  const page = openPage('')
  page.eventChosen(chosen('talks'))
  expect(address.search).toBe('?event=talks')
  page.facetToggled('actors', 'us')
  expect(address.search).toBe('?actor=us&event=talks')
  expect(page.entries()).toBe(2)
})

test('choosing in a large collection makes a history entry once the choice is painted, and each its own', async () => {
  const page = openPage('', parted)
  page.facetToggled('actors', 'us')
  expect(address.search).toBe('')
  await vi.advanceTimersByTimeAsync(50)
  expect(address.search).toBe('?actor=us')
  page.eventChosen(chosen('talks'))
  page.eventChosen(chosen('leave'))
  expect(address.search).toBe('?actor=us&event=talks')
  page.queryTyped('will')
  expect(address.search).toBe('?actor=us&event=leave')
  await vi.advanceTimersByTimeAsync(1000)
  expect(address.search).toBe('?q=will&actor=us&event=leave')
  expect(page.entries()).toBe(3)
})

test('what is chosen in a large collection is in the address of a page that is left at once', () => {
  const page = openPage('', parted)
  page.eventChosen(chosen('talks'))
  window.dispatchEvent(new Event('pagehide'))
  expect(address.search).toBe('?event=talks')
  expect(page.entries()).toBe(1)
})

test('the view without anything chosen has the plain address', () => {
  const page = openPage('?event=talks')
  page.wentBack()
  expect(address.search).toBe('')
  expect(page.entries()).toBe(1)
})

test('typing and panning replace the entry, once the reader pauses', () => {
  const page = openPage('?event=talks')
  for (const typed of ['e', 'en', 'end']) {
    page.queryTyped(typed)
    vi.advanceTimersByTime(100)
  }
  expect(address.search).toBe('?event=talks')
  vi.advanceTimersByTime(1000)
  expect(address.search).toBe('?q=end&event=talks')
  page.windowMoved({ start: 18_970, end: 18_990 })
  vi.advanceTimersByTime(1000)
  expect(address.search).toBe('?q=end&window=2021-12-09%2F2021-12-29&event=talks')
  expect(page.entries()).toBe(0)
})

test('pointing writes nothing', () => {
  const page = openPage('?event=talks')
  page.pointedAt('leave')
  vi.advanceTimersByTime(1000)
  expect(address.search).toBe('?event=talks')
  expect(page.entries()).toBe(0)
})

test('going back and forward restores the view and writes nothing', () => {
  const page = openPage('')
  page.eventChosen(chosen('talks'))
  page.eventChosen(chosen('leave'))
  past.back()
  expect(page.getState().view.event).toBe('talks')
  past.back()
  expect(page.getState().view).toEqual(initialView)
  past.forward()
  expect(page.getState().view.event).toBe('talks')
  past.back()
  vi.advanceTimersByTime(1000)
  expect(address.search).toBe('')
  expect(page.entries()).toBe(2)
})

test('going back while typing forgets what was typed', () => {
  const page = openPage('')
  page.eventChosen(chosen('talks'))
  page.queryTyped('end')
  past.back()
  vi.advanceTimersByTime(1000)
  expect(address.search).toBe('')
  expect(page.getState().view.filter.q).toBe('')
})

test('what is typed and taken back at once is not in the address', () => {
  const page = openPage('')
  page.queryTyped('e')
  page.queryTyped('')
  vi.advanceTimersByTime(1000)
  expect(address.search).toBe('')
})

test('going back from what was chosen right after typing finds what was typed', () => {
  const page = openPage('')
  page.queryTyped('end')
  page.eventChosen(chosen('talks'))
  past.back()
  expect(page.getState().view).toEqual({ ...initialView, filter: { ...initialView.filter, q: 'end' } })
})

test('after the end, neither side follows the other', () => {
  const page = openPage('')
  page.eventChosen(chosen('leave'))
  page.queryTyped('end')
  stop()
  page.eventChosen(chosen('talks'))
  vi.advanceTimersByTime(1000)
  expect(address.search).toBe('?event=leave')
  past.back()
  expect(page.getState().view.event).toBe('talks')
})

test('after the end, nothing is written that waited for the painting', async () => {
  const page = openPage('', parted)
  page.eventChosen(chosen('leave'))
  stop()
  await vi.advanceTimersByTimeAsync(1000)
  expect(address.search).toBe('')
})

test('the full address of a view opens that view', () => {
  openPage('?event=talks')
  const view = { ...initialView, event: 'leave' }
  const { origin, pathname, search } = new URL(addressOf(view))
  expect([origin, pathname, search]).toEqual([address.origin, address.pathname, '?event=leave'])
  expect(new URL(addressOf(initialView)).search).toBe('')
})
