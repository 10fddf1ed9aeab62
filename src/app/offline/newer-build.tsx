import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isWhole, useCollection } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { loadPageAgain } from '../state/url-sync.ts'
import { type NewerBuild as Newer, watchBuilds } from './build-watch.ts'
import { ownWorkers } from './own-workers.ts'
import { whenQuiet } from './when-quiet.ts'
import '../styles/offline.css'

/** Says that a newer version of the site is there; nothing changes before the reader asks for it. */
export function NewerBuild() {
  const [newer, setNewer] = useState<Newer | null>(null)
  const say = useMessages()
  useEffect(() => {
    const workers = ownWorkers()
    const watch = () => (workers ? watchBuilds({ workers, document, loadPageAgain }, setNewer) : () => undefined)
    // The first worker of a page keeps a megabyte of it: a reader who is just beginning to filter and zoom shall have
    // connection and processor alone. Where one is at work already, this only listens to it.
    return workers?.controller ? watch() : whenQuiet(window, watch)
  }, [])
  const client = useQueryClient()
  const isLarge = !isWhole(useCollection())
  useEffect(() => {
    const workers = ownWorkers()
    if (!workers || !isLarge) return
    const goOn = async () => (await import('./use-keeping.ts')).goOnKeeping(client, workers)
    return whenQuiet(window, () => {
      // What cannot be had now is asked for at the next visit.
      void goOn().catch(() => undefined)
      return () => undefined
    })
  }, [client, isLarge])
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
