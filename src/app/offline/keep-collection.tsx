import { front, isWhole, useCollection } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import type { Say } from '../language/message.ts'
import { reasonOf } from '../language/said-error.ts'
import { ownWorkers } from './own-workers.ts'
import { megabytes } from './site-files.ts'
import { type Keeping, useKeeping } from './use-keeping.ts'
import '../styles/offline.css'

/** Whether there is anything to keep: a small collection is kept by itself, and some pages keep nothing. */
export function useKeepable(): ServiceWorkerContainer | null {
  return isWhole(useCollection()) ? null : (ownWorkers() ?? null)
}

/** All of a large collection, kept for reading without a connection: how much that is, how far it is, and a way back. */
export function KeepCollection({ workers }: { readonly workers: ServiceWorkerContainer }) {
  const { keeping, start, forget } = useKeeping(workers)
  const say = useMessages()
  if (!keeping) return null
  const { kept, all, isRemovable, stop, fault } = keeping
  const isAll = kept === all
  return (
    <>
      <p>{say('offline.size', { size: megabytes(front().bytes) })}</p>
      {stop && <progress className="keeping" aria-label={say('offline.title')} value={kept} max={all} />}
      {stop && <p className="muted">{say('offline.kept', { kept, all })}</p>}
      <p role="status" className="keeping-state">
        {!stop && stateOf(keeping, say)}
      </p>
      {fault !== null && (
        <p role="alert" className="notice">
          {say('offline.notAll', { reason: reasonOf(fault, say) })}
        </p>
      )}
      <p className="keeping-actions">
        {stop && (
          <button type="button" onClick={stop}>
            {say('export.stop')}
          </button>
        )}
        {!stop && !isAll && (
          <button type="button" onClick={start}>
            {say('offline.keep')}
          </button>
        )}
        {!stop && isRemovable && (
          <button type="button" onClick={forget}>
            {say('offline.remove')}
          </button>
        )}
      </p>
    </>
  )
}

function stateOf({ kept, all }: Keeping, say: Say): string {
  return kept === all ? say('offline.keptAll') : say('offline.kept', { kept, all })
}
