import { keepPreviousData, type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Bitset, noneOf } from '../corpus/bitset.ts'
import type { CollectionIndex } from '../corpus/collection-index.ts'
import { eventsHaving } from '../corpus/event-index.ts'
import { findWords } from '../corpus/facets.ts'
import { foldText, searchTerms } from '../corpus/search-text.ts'
import { front, isWhole, useCollection } from './corpus-queries.ts'

/** What a search found up to now. */
export interface Found {
  /** The events with all words and phrases of a query; null without one. */
  readonly found: Bitset | null
  /** How much of the texts was searched, 0 to 1. */
  readonly searched: number
  /** Nothing of this query is known yet: what is there was found for the one before it, or for none. */
  readonly isBehind: boolean
  /** Starts again after a fault; null where there was none. */
  readonly again: (() => void) | null
}

/** The worker is started by the first search, and started anew where it died. */
const textsQuery = (collection: CollectionIndex) =>
  queryOptions({
    queryKey: ['search-texts'],
    queryFn: async () => (await import('./search/search-texts.ts')).openTexts(front(), collection.eventIndex.columns),
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })

interface FoundUpToNow {
  readonly found: Bitset
  readonly searched: number
}

/** Found in titles, dates and quotes by the worker, shard after shard; in actors' names here. */
function foundQuery(collection: CollectionIndex, terms: readonly string[]) {
  const queryKey = ['found', ...terms]
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }): Promise<FoundUpToNow> => {
      const texts = await client.fetchQuery(textsQuery(collection))
      const named = terms.map((term) => eventsNaming(collection, term))
      const join = ({ sets, searched, all }: { sets: readonly Bitset[]; searched: number; all: number }) => ({
        found: inEach(sets.map((set, i) => inEither(set, named[i] ?? set))),
        searched: searched / all,
      })
      const tell = (some: Parameters<typeof join>[0]) => client.setQueryData(queryKey, join(some))
      return texts.find(terms, 0, tell, signal).then(join, (error: unknown) => {
        if (!signal.aborted) forgetTexts(client)
        throw error
      })
    },
    staleTime: 'static',
    structuralSharing: false,
    retry: 1,
  })
}

function forgetTexts(client: QueryClient): void {
  client.removeQueries({ queryKey: ['search-texts'] })
}

/** The events with an actor one of whose names has a term. */
function eventsNaming({ corpus, eventIndex: { columns, facets } }: CollectionIndex, term: string): Bitset {
  const named = corpus.actors.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => foldText(one).includes(term)),
  )
  return eventsHaving(
    facets.actors,
    named.map(({ id }) => id),
    columns.size,
  )
}

const inEither = (a: Bitset, b: Bitset) => a.map((word, i) => word | (b[i] ?? 0))
const inEach = ([first = noneOf(0), ...sets]: readonly Bitset[]) =>
  first.map((word, i) => sets.reduce((bits, set) => bits & (set[i] ?? 0), word))

/** The events with all words and phrases of a query: at once, or of a large collection as they are found. */
export function useFound(query: string): Found {
  const collection = useCollection()
  const whole = isWhole(collection) ? collection : null
  const terms = useMemo(() => searchTerms(query), [query])
  const inPage = useMemo(() => whole && findWords(whole, query), [whole, query])
  const isAsked = !whole && terms.length > 0
  const { data, isError, isPlaceholderData, refetch } = useQuery({
    ...foundQuery(collection, terms),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  })
  if (!isAsked) return { found: inPage, searched: 1, isBehind: false, again: null }
  return {
    found: data?.found ?? null,
    searched: data?.searched ?? 0,
    isBehind: isPlaceholderData || (data === undefined && !isError),
    again: isError ? () => void refetch() : null,
  }
}
