import { queryOptions } from '@tanstack/react-query'
import type { CollectionIndex } from '../../corpus/collection-index.ts'
import type { Filter } from '../../corpus/filter.ts'
import { front, isWhole } from '../corpus-queries.ts'
import { readEvents, type WholeEvents } from '../part-queries.ts'
import { collectionHash } from '../ui/collection-hash.ts'

/** The collection's hash: a browser prints at once, so it has to be there before it is asked for. */
export function collectionHashQuery(collection: CollectionIndex) {
  const whole = isWhole(collection) ? collection.corpus : null
  return queryOptions({
    queryKey: [
      'collection-hash',
      ...(whole ? [whole.events.length, ...whole.articles.map(({ sha256 }) => sha256)] : []),
    ],
    queryFn: async () => {
      // What is not in the page cannot be hashed there: the build says it.
      if (!whole) return front().sha256
      await untilIdle()
      return collectionHash(whole)
    },
    staleTime: 'static',
  })
}

/** So many events are some four hundred sheets. */
export const mostOnPaper = 2000

/** The events that a filter shows, whole, for paper: of a large collection loaded when the reader asks to print. */
export function eventsForPaper(filter: Filter, places: Uint32Array) {
  return queryOptions({
    queryKey: ['events-for-paper', filter],
    queryFn: ({ client, signal }): Promise<WholeEvents> => readEvents(client, places, () => {}, signal),
    staleTime: 'static',
    structuralSharing: false,
  })
}

/** In milliseconds: a page that is never idle has its hash all the same. */
const longestWait = 2000

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Not in every browser.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: longestWait })
    else setTimeout(resolve)
  })
}
