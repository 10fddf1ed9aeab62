/** In a page that is not in sight nothing is painted. */
const longestWait = 300

/** Ends when what the page shows now is painted: for what must not keep a reader from the first view. */
export function afterPainting(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done))
    setTimeout(done, longestWait)
  })
}
