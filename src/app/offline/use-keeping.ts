import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { front } from '../corpus-queries.ts'
import { startWorker } from './build-watch.ts'
import { countKept, keepFiles } from './keep-files.ts'
import { countSeen, expectRoom, forgetSeen, openSiteFiles, ShortOfRoom, wantAll, wantedBuild } from './site-files.ts'

/** How much of a large collection is kept for reading without a connection. */
export interface Keeping {
  /** Files. */
  readonly kept: number
  readonly all: number
  /** Whether any of them can be removed: the page's own are not. */
  readonly isRemovable: boolean
  /** While more is being kept; null else. */
  readonly stop: (() => void) | null
  /** Why the last time not all could be kept. */
  readonly fault: unknown
}

/** Outlives the pane that shows it: a reader may go on reading while the collection is being kept. */
const keepingQuery = queryOptions({
  queryKey: ['keeping'],
  queryFn: async ({ client, queryKey }): Promise<Keeping> => {
    const counted = await countFiles()
    const now = client.getQueryData<Keeping>(queryKey)
    return now?.stop ? now : { ...counted, stop: null, fault: null }
  },
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  refetchOnWindowFocus: false,
})

interface KeepingActions {
  readonly keeping: Keeping | null
  readonly start: () => void
  readonly forget: () => void
}

export function useKeeping(workers: ServiceWorkerContainer): KeepingActions {
  const client = useQueryClient()
  const { data } = useQuery(keepingQuery)
  return {
    keeping: data ?? null,
    start: () => void keepAll(client, workers),
    forget: () => void forget(client),
  }
}

async function forget(client: QueryClient): Promise<void> {
  await wantAll(null)
  await forgetSeen()
  client.setQueryData(keepingQuery.queryKey, { ...(await countFiles()), stop: null, fault: null })
}

async function keepAll(client: QueryClient, workers: ServiceWorkerContainer): Promise<void> {
  if (client.getQueryData(keepingQuery.queryKey)?.stop) return
  const stopping = new AbortController()
  const { signal } = stopping
  const tell = (part: Partial<Keeping>) =>
    client.setQueryData(keepingQuery.queryKey, (before) => before && { ...before, ...part })
  tell({ stop: () => stopping.abort(), fault: null })
  try {
    const before = countKept(front(), await openSiteFiles())
    await expectRoom(front().bytes * (1 - before.kept / before.all))
    // Without it nothing opens what is kept.
    await startWorker(workers, document)
    await wantAll('')
    const site = await openSiteFiles()
    let { kept, all } = countKept(front(), site)
    // Asked once, and granted or not: without it a browser may clear the page’s files when it is short of room.
    void navigator.storage.persist?.().catch(() => false)
    const hundredth = () => Math.floor((kept / all) * 100)
    const onKept = () => {
      const told = hundredth()
      kept += 1
      if (hundredth() > told) tell({ kept, all })
    }
    tell({ kept, all })
    await keepFiles(front(), site, onKept, signal)
    await wantAll(front().sha256)
  } catch (error) {
    if (signal.aborted || error instanceof ShortOfRoom) await wantAll(null)
    if (!signal.aborted) tell({ fault: error })
  }
  tell({ ...(await countFiles()), stop: null })
}

/** Goes on keeping all of a collection where its reader wants that: after a newer build, or a page that was closed. */
export async function goOnKeeping(client: QueryClient, workers: ServiceWorkerContainer): Promise<void> {
  const build = await wantedBuild()
  if (build === null || build === front().sha256) return
  await client.ensureQueryData(keepingQuery)
  await keepAll(client, workers)
}

async function countFiles() {
  return { ...countKept(front(), await openSiteFiles()), isRemovable: (await countSeen()) > 0 }
}
