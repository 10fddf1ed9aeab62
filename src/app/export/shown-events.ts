import { queryOptions } from '@tanstack/react-query'
import type { CollectionIndex } from '../../corpus/collection-index.ts'
import type { Filter } from '../../corpus/filter.ts'
import { front, isWhole } from '../corpus-queries.ts'
import { readEvents, type WholeEvents } from '../part-queries.ts'
import { collectionHash } from '../ui/collection-hash.ts'
import { whenIdle } from '../ui/when-idle.ts'

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
      await new Promise<void>((resolve) => whenIdle(resolve))
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
