import { useSyncExternalStore } from 'react'

/** In which direction lines are read, and in which time runs: from the left, or from the right. */
export type Direction = 'ltr' | 'rtl'

/** The direction of the page, as its root element has it now. */
export function pageDirection(): Direction {
  return document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'
}

/** The direction of the page, followed as it changes. */
export function useDirection(): Direction {
  return useSyncExternalStore(followDirection, pageDirection)
}

function followDirection(onChange: () => void): () => void {
  const changes = new MutationObserver(onChange)
  changes.observe(document.documentElement, { attributeFilter: ['dir'] })
  return () => changes.disconnect()
}

/** The sign of a move to the right by which one comes to later days. */
export function forwards(direction: Direction): 1 | -1 {
  return direction === 'rtl' ? -1 : 1
}
