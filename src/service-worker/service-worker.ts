import { precached, whenSeen } from 'virtual:dateline/site-files'
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'

// Keeps the site for when there is no connection. All files of one build are kept together, and a page is given those of
// its own build until its reader asks for a newer one: nothing here changes a page that is open.

declare const self: ServiceWorkerGlobalScope

const { scope } = self.registration
// Several sites may stand on one host. The page knows these names too (src/app/offline/site-files.ts).
const seen = `dateline-seen-${scope}`
const lasting = new Set(whenSeen.map((path) => new URL(path, scope).href))

precacheAndRoute([...precached], {
  directoryIndex: 'index.html',
  cleanURLs: false,
  // The page reads its address itself.
  ignoreURLParametersMatching: [/./],
})
cleanupOutdatedCaches()

// What the page keeps itself was asked for without the headers of a request: whatever a host says that it varies by.
const kept = { cacheName: seen, matchOptions: { ignoreVary: true } }

/** A page that asks past all that is kept looks at the answer, and keeps it itself. */
const isForPage = (request: Request) => request.cache === 'no-store'

registerRoute(({ url, request }) => lasting.has(url.href) && !isForPage(request), new CacheFirst(kept))
registerRoute(
  ({ url, request }) => url.href.startsWith(`${scope}articles/`) && !isForPage(request),
  new NetworkFirst(kept),
)

/**
 * What was seen of another build may not fit this one: an article's name says nothing of its text. Where the reader
 * wants all of the collection, the page compares the texts, and asks for those alone that have changed.
 */
async function forgetOtherBuilds(): Promise<void> {
  const cache = await caches.open(seen)
  const isWanted = await caches.has(`dateline-wanted-${scope}`)
  const isCompared = (url: string) => isWanted && url.startsWith(`${scope}articles/`)
  const stale = (await cache.keys()).filter(({ url }) => !lasting.has(url) && !isCompared(url))
  await Promise.all(stale.map((request) => cache.delete(request)))
}

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOtherBuilds().then(() => self.clients.claim()))
})

// Sent when a reader asks for the newer version, never by itself.
self.addEventListener('message', (event) => {
  if (event.data === 'use newer version') event.waitUntil(self.skipWaiting())
})
