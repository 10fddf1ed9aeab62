/** A page that is never idle has it done all the same, after so many milliseconds. */
const usualWait = 2000

/** Does something as soon as the browser has nothing to do; returns what takes that back. */
export function whenIdle(work: () => void, longestWait = usualWait): () => void {
  // Not in every browser.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work)
    return () => clearTimeout(timer)
  }
  const asked = window.requestIdleCallback(work, { timeout: longestWait })
  return () => window.cancelIdleCallback(asked)
}
