/** Starts something when all that the page opened with has come, so as not to be in its way; returns what ends it. */
export function whenLoaded(document: Document, start: () => () => void): () => void {
  if (document.readyState === 'complete') return start()
  let end: (() => void) | undefined
  const onLoad = () => {
    end = start()
  }
  document.defaultView?.addEventListener('load', onLoad, { once: true })
  return () => {
    document.defaultView?.removeEventListener('load', onLoad)
    end?.()
  }
}
