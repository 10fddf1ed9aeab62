import { SaidError } from '../language/said-error.ts'

/** The newer build of the site that lies ready, or is in use already in another tab. */
export interface NewerBuild {
  /** Has the page loaded from it. */
  readonly use: () => void
}

/** The parts of a browser that a watch needs. */
export interface WatchedBrowser {
  readonly workers: ServiceWorkerContainer
  readonly document: Document
  readonly loadPageAgain: () => void
}

/**
 * Keeps the site for when there is no connection, and tells when a newer build of it is there. The page stays as it is
 * until `use` is called: then the newer build takes over, and the page is loaded again. Without service workers, or
 * where one cannot be started, the page only lacks this. Returns what ends the telling.
 */
export function watchBuilds(
  { workers, document, loadPageAgain }: WatchedBrowser,
  onNewer: (newer: NewerBuild) => void,
): () => void {
  const listening = new AbortController()
  const { signal } = listening
  // The first worker that a page gets is of its own build.
  let isFirst = workers.controller === null
  let isAsked = false
  const tellWaiting = (worker: ServiceWorker) => {
    const use = () => {
      isAsked = true
      worker.postMessage('use newer version')
    }
    if (workers.controller !== null) onNewer({ use })
  }
  const onController = () => {
    if (isAsked) loadPageAgain()
    else if (!isFirst) onNewer({ use: loadPageAgain })
    isFirst = false
  }
  workers.addEventListener('controllerchange', onController, { signal })

  const follow = (registration: ServiceWorkerRegistration) => {
    if (signal.aborted) return
    if (registration.waiting) tellWaiting(registration.waiting)
    const onFound = () => {
      const worker = registration.installing
      const onState = () => {
        if (worker?.state === 'installed') tellWaiting(worker)
      }
      worker?.addEventListener('statechange', onState, { signal })
    }
    registration.addEventListener('updatefound', onFound, { signal })
    // A tab may stay open for weeks.
    const look = () => {
      if (document.visibilityState === 'visible') registration.update().catch(noConnection)
    }
    document.addEventListener('visibilitychange', look, { signal })
  }
  register(workers, document).then(follow).catch(noConnection)
  return () => listening.abort()
}

/** Has the site kept from now on; throws where that cannot be. Where it is kept already, nothing is done. */
export async function startWorker(workers: ServiceWorkerContainer, document: Document): Promise<void> {
  const { active, waiting, installing } = await register(workers, document)
  const worker = active ?? waiting ?? installing
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve()
      if (worker?.state === 'redundant') reject(new SaidError((say) => say('offline.notStarted')))
    }
    worker?.addEventListener('statechange', look)
    look()
  })
}

function register(workers: ServiceWorkerContainer, document: Document): Promise<ServiceWorkerRegistration> {
  const script = new URL('service-worker.js', document.baseURI).href
  return workers.register(script, { updateViaCache: 'none' })
}

/** Nothing is lost: the page is there, and asks again when it is next opened. */
function noConnection(): void {}
