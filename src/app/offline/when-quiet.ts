/** In milliseconds, since the page has come, and since its reader last did something. */
const quietFor = 5000
/** In milliseconds: after so much more a page counts as idle that never is. */
const mostBusy = 10_000
/** A drag is one press and then moves; a press of a key, or of software for the blind, may only come as a click. */
const doings = ['pointerdown', 'pointermove', 'click', 'wheel', 'scroll', 'keydown'] as const

/**
 * Starts something that can wait, and would be in the way: when all that the page opened with has come, its reader has
 * done nothing for some seconds, and the browser has nothing to do. Returns what ends it, or the wait for it.
 */
export function whenQuiet(window: Window, start: () => () => void): () => void {
  const waiting = new AbortController()
  const { signal } = waiting
  let timer = 0
  let end: (() => void) | undefined
  const begin = () => {
    if (signal.aborted) return
    waiting.abort()
    end = start()
  }
  const onQuiet = () => {
    // Not in every browser.
    if ('requestIdleCallback' in window) window.requestIdleCallback(begin, { timeout: mostBusy })
    else begin()
  }
  const wait = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(onQuiet, quietFor)
  }
  const watch = () => {
    wait()
    for (const doing of doings) window.addEventListener(doing, wait, { signal, capture: true, passive: true })
  }
  if (window.document.readyState === 'complete') watch()
  else window.addEventListener('load', watch, { once: true, signal })
  return () => {
    waiting.abort()
    window.clearTimeout(timer)
    end?.()
  }
}
