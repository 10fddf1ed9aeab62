import { useEffect, useState } from 'react'
import { useMessages } from '../language/language-context.ts'
import { loadPageAgain } from '../state/url-sync.ts'
import { ownSums } from '../ui/own-sums.ts'
import { type NewerBuild as Newer, watchBuilds } from './build-watch.ts'
import { whenLoaded } from './when-loaded.ts'
import '../styles/offline.css'

/** Says that a newer version of the site is there; nothing changes before the reader asks for it. */
export function NewerBuild() {
  const [newer, setNewer] = useState<Newer | null>(null)
  const say = useMessages()
  useEffect(() => {
    const workers = ownWorkers()
    return workers && whenLoaded(document, () => watchBuilds({ workers, document, loadPageAgain }, setNewer))
  }, [])
  return (
    // There from the start: what comes into it later is read out.
    <div className="newer-build" aria-live="polite">
      {newer && (
        <p className="notice">
          {say('offline.newer')}{' '}
          <button type="button" className="primary" onClick={newer.use}>
            {say('offline.use')}
          </button>{' '}
          <button type="button" onClick={() => setNewer(null)}>
            {say('offline.notNow')}
          </button>
        </p>
      )}
    </div>
  )
}

/** Not in the dev server, whose files change all the time, nor where the page is one file; insecure pages have none. */
function ownWorkers(): ServiceWorkerContainer | undefined {
  const hasOwn = import.meta.env.PROD && ownSums() === null && 'serviceWorker' in navigator
  return hasOwn ? navigator.serviceWorker : undefined
}
