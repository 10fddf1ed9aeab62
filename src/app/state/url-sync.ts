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

/** What the reader did that is not in the address yet. */
interface Step {
  readonly kind: 'push' | 'replace'
  readonly view: ViewState
}

/**
 * Keeps the address and the view the same, both ways; returns what ends it. Of a large collection the address follows
 * when what was chosen is painted: the browser is at work on a new address for some ten milliseconds, beside the page.
 */
export function keepAddress(
  store: ViewStore,
  readIndex: () => CollectionIndex,
  afterPainting: () => Promise<void>,
): () => void {
  let written = store.getState().view
  let pending: Step | null = null
  let timer: number | undefined

  const settle = () => {
    if (!pending) return
    const { kind, view } = pending
    window.history[`${kind}State`](null, '', formatAddress(view) || window.location.pathname)
    written = view
    pending = null
  }
  const stopFollowing = store.subscribe(({ view }) => {
    const kind = historyStep(pending?.view ?? written, view)
    if (kind === 'none') return
    // Going back from what is chosen now must find what was typed, or chosen, before it.
    if (kind === 'push' || pending?.kind === 'push') settle()
    window.clearTimeout(timer)
    const step = { kind, view }
    pending = step
    if (kind === 'replace') timer = window.setTimeout(settle, replaceDelay)
    else if (readIndex().eventById) settle()
    else void afterPainting().then(() => pending === step && settle())
  })
  const onPopState = () => {
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
    pending = null
  }
}
