import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { formatAddress, historyStep, parseAddress, parseLanguage } from './url.ts'
import type { ViewState } from './view-state.ts'
import type { ViewStore } from './view-store.ts'

// Browsers refuse more than about a hundred address changes in half a minute, and panning makes sixty a second.
const replaceDelay = 250

/** The view that the page's own address asks for. */
export function viewFromAddress(index: CollectionIndex): ViewState {
  return parseAddress(window.location.search, index)
}

/** What the page's own address asks for, as it is written. */
export function searchOfPage(): string {
  return window.location.search
}

/** The language that the page's own address asks for. */
export function languageInAddress(): string | null {
  return parseLanguage(window.location.search)
}

/** The full address of a view of this page. */
export function addressOf(view: ViewState): string {
  return new URL(formatAddress(view) || window.location.pathname, window.location.href).href
}

/** Loads the page again, at its address, which has all that the reader chose. */
export function loadPageAgain(): void {
  window.location.reload()
}

/** Keeps the address and the view the same, both ways; returns what ends it. */
export function keepAddress(store: ViewStore, readIndex: () => CollectionIndex): () => void {
  let written = store.getState().view
  // What was typed or panned, and is not yet written.
  let pending: ViewState | null = null
  let timer: number | undefined

  const write = (step: 'push' | 'replace', view: ViewState) => {
    const url = formatAddress(view) || window.location.pathname
    if (step === 'push') window.history.pushState(null, '', url)
    else window.history.replaceState(null, '', url)
    written = view
  }
  const settle = () => {
    window.clearTimeout(timer)
    if (pending) write('replace', pending)
    pending = null
  }
  const stopFollowing = store.subscribe(({ view }) => {
    const step = historyStep(pending ?? written, view)
    if (step === 'none') return
    if (step === 'push') {
      // Going back from what is chosen now must find what was typed before it.
      settle()
      write('push', view)
      return
    }
    window.clearTimeout(timer)
    pending = view
    timer = window.setTimeout(settle, replaceDelay)
  })
  const onPopState = () => {
    window.clearTimeout(timer)
    pending = null
    written = viewFromAddress(readIndex())
    store.getState().actions.addressChanged(written)
  }
  window.addEventListener('popstate', onPopState)
  // What was typed last must not be lost with a page that is left or loaded anew.
  window.addEventListener('pagehide', settle)
  return () => {
    stopFollowing()
    window.removeEventListener('popstate', onPopState)
    window.removeEventListener('pagehide', settle)
    window.clearTimeout(timer)
  }
}
