import type { CollectionFront } from '../../corpus/collection-parts.ts'
import type { EventColumns } from '../../corpus/event-columns.ts'
import type { TermsFound, ToPage, ToWorker } from './search-messages.ts'

/** The texts of a large collection, searched off the main thread. */
export interface SearchTexts {
  /**
   * Looks for folded terms from a shard of texts on; tells what is found up to now, as often as there is more of it,
   * and ends when all is searched. Another search ends it with an error, and so does the signal.
   */
  find(
    terms: readonly string[],
    near: number,
    onFound: (found: TermsFound) => void,
    signal: AbortSignal,
  ): Promise<TermsFound>
  /** Ends the worker. */
  close(): void
}

/** Starts the worker that keeps and searches the texts of a collection. */
export function openTexts({ files }: CollectionFront, { earliest, latest }: EventColumns): SearchTexts {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  const send = (message: ToWorker) => worker.postMessage(message)
  const texts = files.texts.map((path) => new URL(path, document.baseURI).href)
  send({ kind: 'open', earliest, latest, texts })
  let last = 0

  const find: SearchTexts['find'] = (terms, near, onFound, signal) => {
    const id = ++last
    return new Promise((resolve, reject) => {
      const listening = new AbortController()
      const end = (settle: () => void) => {
        listening.abort()
        settle()
      }
      const options = { signal: listening.signal }
      const onMessage = ({ data }: MessageEvent<ToPage>) => {
        if (data.id !== id) return
        if ('failed' in data) return end(() => reject(new Error(data.failed)))
        onFound(data)
        if (data.searched === data.all) end(() => resolve(data))
      }
      worker.addEventListener('message', onMessage, options)
      worker.addEventListener('error', () => end(() => reject(new Error('the search stopped'))), options)
      signal.addEventListener('abort', () => end(() => reject(signal.reason)), options)
      send({ kind: 'find', id, terms, near })
    })
  }
  return { find, close: () => worker.terminate() }
}
