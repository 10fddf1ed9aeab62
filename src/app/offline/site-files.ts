import type { Article } from '../../corpus/model.ts'
import { fitsName, hasHash } from '../file-hash.ts'
import { SaidError } from '../language/said-error.ts'
import type { SiteFiles } from './keep-files.ts'

const addressOf = (path: string) => new URL(path, document.baseURI).href
/** The folder of the page, which is its service worker's scope. */
const scope = () => new URL('.', document.baseURI).href
/** As the service worker names it (src/service-worker). */
const seen = () => `dateline-seen-${scope()}`
const wanted = () => `dateline-wanted-${scope()}`

/** How much of it a reader may have forgotten: what was seen, or asked for. */
export async function countSeen(): Promise<number> {
  return (await (await caches.open(seen())).keys()).length
}

/** What this browser keeps of the site: before it was asked for, since it was seen, or because a reader wanted all. */
export async function openSiteFiles(): Promise<SiteFiles> {
  const kept = new Set<string>()
  for (const name of await caches.keys()) {
    if (!name.endsWith(scope()) || name === wanted()) continue
    for (const { url } of await (await caches.open(name)).keys()) kept.add(url)
  }
  return {
    isKept: (path) => kept.has(addressOf(path)),
    keep: async (path, sha256, signal) => {
      const address = addressOf(path)
      const answer = await fetchAnew(path, sha256, signal)
      try {
        await (await caches.open(seen())).put(address, answer)
      } catch (error) {
        throw error instanceof Error && error.name === 'QuotaExceededError' ? new ShortOfRoom() : error
      }
      kept.add(address)
    },
    fits: async (path, sha256) => {
      const answer = await caches.match(addressOf(path))
      return answer !== undefined && hasHash(await answer.arrayBuffer(), sha256)
    },
    readArticles: async (path) => {
      const answer = await caches.match(addressOf(path))
      if (!answer) throw new SaidError((say) => say('fault.partAbsent'))
      // Written by the same build as this page (src/ingest/write-parts.ts).
      return (await answer.json()) as readonly Article[]
    },
  }
}

/** Forgets what was seen and what was asked for; the service worker's own files stay. */
export async function forgetSeen(): Promise<void> {
  await caches.delete(seen())
}

/**
 * Remembers that a reader wants all of the collection, and which build of it is there as a whole, by its hash: none yet
 * where that is empty. Null: not wanted any more.
 */
export async function wantAll(build: string | null): Promise<void> {
  if (build === null) await caches.delete(wanted())
  else await (await caches.open(wanted())).put(scope(), new Response(build))
}

/** As `wantAll` was told last. */
export async function wantedBuild(): Promise<string | null> {
  if (!(await caches.has(wanted()))) return null
  const answer = await (await caches.open(wanted())).match(scope())
  return answer ? answer.text() : ''
}

/** Past what a browser and the service worker keep on the way: it would be kept twice. */
async function fetchAnew(path: string, sha256: string | null, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(addressOf(path), { signal, cache: 'no-store' })
  if (!answer.ok) {
    const status = `${answer.status} ${answer.statusText}`
    throw new SaidError((say) => say('fault.notLoaded', { path, status }))
  }
  const kept = answer.clone()
  const bytes = await answer.arrayBuffer()
  const isBuilt = sha256 === null ? await fitsName(path, bytes) : await hasHash(bytes, sha256)
  if (!isBuilt) throw new SaidError((say) => say('fault.notBuilt', { path }))
  return kept
}

/** Throws where a browser says that it has less room for the page than so many bytes; some promise more than they have. */
export async function expectRoom(bytes: number): Promise<void> {
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate()
  if (bytes > quota - usage) throw new ShortOfRoom()
}

/** Trying again helps only when a reader has made room. */
export class ShortOfRoom extends SaidError {
  constructor() {
    super((say) => say('offline.short'))
  }
}

/** To a tenth. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10
}
