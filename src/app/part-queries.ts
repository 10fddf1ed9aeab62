import {
  type QueryClient,
  queryOptions,
  type UseQueryResult,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CollectionIndex } from '../corpus/collection-index.ts'
import {
  articlesPerShard,
  bucketOf,
  type CorpusPart,
  eventsPerPart,
  type HeadShard,
  headIn,
  headsPerShard,
  type IdBucket,
  joinParts,
} from '../corpus/collection-parts.ts'
import { type CorpusIndex, indexCorpus } from '../corpus/corpus-index.ts'
import { type EventHead, headOf } from '../corpus/event-head.ts'
import type { Article, Corpus, ParkedMention, TimelineEvent } from '../corpus/model.ts'
import { front, isWhole, readCollection, useCollection } from './corpus-queries.ts'
import { fetchFile } from './data-file.ts'
import { SaidError } from './language/said-error.ts'
import { afterPainting } from './ui/after-painting.ts'
import { whenIdle } from './ui/when-idle.ts'

// What a page loads of a large collection when it is looked at. Nothing here is asked of a small one.

/** A data file as JSON. Its name is of its content: what is there is never out of date. */
function fileQuery<Content>(path: string | undefined) {
  return queryOptions({
    queryKey: ['data', path ?? null],
    queryFn: async ({ signal }): Promise<Content> => {
      if (path === undefined) throw new SaidError((say) => say('fault.partAbsent'))
      await afterPainting()
      await idle()
      // Written by the same build as this page (src/ingest/write-parts.ts).
      return JSON.parse(new TextDecoder().decode(await fetchFile(path, signal))) as Content
    },
    staleTime: 'static',
    retry: 1,
    structuralSharing: false,
  })
}

/** In milliseconds, after which a reader would see that something comes late. */
const longestWait = 60

/** To begin a request takes some milliseconds, for which neither a click nor the next one need wait. */
function idle(): Promise<void> {
  return new Promise((done) => whenIdle(done, longestWait))
}

const shardOf = (place: number) => Math.floor(place / headsPerShard)
/** Kept for as long as the page is open: what shows them does not watch them. */
const headsQuery = (shard: number) => ({
  ...fileQuery<HeadShard>(front().files.heads[shard]),
  gcTime: Number.POSITIVE_INFINITY,
})
const partQuery = (part: number) => fileQuery<CorpusPart>(front().files.parts[part])
const articlesQuery = (shard: number) => fileQuery<readonly Article[]>(front().files.articles[shard])
const parkedQuery = () => fileQuery<readonly ParkedMention[]>(front().files.parked)

/** Has the first rows of a large collection's list there with its columns; where that fails, the rows ask again. */
export function loadFirstHeads(client: QueryClient): Promise<void> {
  return client.prefetchQuery(headsQuery(0))
}

/** So many shards of heads are loaded at a time: where events lie far apart, what comes first is drawn first. */
const shardsAtOnce = 8

/**
 * The heads of some events, by their places; null for one that is not loaded yet. It is the same function for as long as
 * nothing more is loaded, so that what is made of heads is not made anew at each render.
 */
export function useHeads(places: Iterable<number>): (place: number) => EventHead | null {
  const collection = useCollection()
  const client = useQueryClient()
  const whole = isWhole(collection) ? collection : null
  const shards = whole ? [] : [...new Set(Array.from(places, shardOf))]
  const statusOf = (shard: number) => client.getQueryState(headsQuery(shard).queryKey)?.status ?? 'pending'
  // Those that are there are only read: to watch them would have all drawn twice where a filter asks for others.
  const open = shards.filter((shard) => statusOf(shard) !== 'success')
  const waiting = new Set(open.filter((shard) => statusOf(shard) === 'pending').slice(shardsAtOnce))
  useQueries({ queries: open.map((shard) => ({ ...headsQuery(shard), enabled: !waiting.has(shard) })) })
  const there = shards.filter((shard) => statusOf(shard) === 'success').join(' ')
  return useMemo(
    () => (whole ? headsOfWhole(whole) : headsOfShards(client, there, collection)),
    [whole, client, there, collection],
  )
}

/** Asks again for the heads of some events that could not be loaded; null where none is missing for good. */
export function headsAgain(client: QueryClient, places: Iterable<number>): (() => void) | null {
  if (isWhole(readCollection(client))) return null
  const lost = [...new Set(Array.from(places, shardOf))]
    .map((shard) => headsQuery(shard).queryKey)
    .filter((queryKey) => client.getQueryState(queryKey)?.status === 'error')
  if (lost.length === 0) return null
  return () => {
    for (const queryKey of lost) void client.refetchQueries({ queryKey })
  }
}

/** `there`: the numbers of the shards that are loaded, by which one set of them is told from another. */
function headsOfShards(client: QueryClient, there: string, { eventIndex }: CollectionIndex) {
  const heads = new Map<number, EventHead | null>()
  const numbers = there.split(' ').filter(Boolean).map(Number)
  const shards = new Map(
    numbers.map((shard) => [shard, client.getQueryData<HeadShard>(headsQuery(shard).queryKey)] as const),
  )
  return (place: number): EventHead | null => {
    const known = heads.get(place)
    if (known !== undefined) return known
    const shard = shards.get(shardOf(place))
    const head = shard ? headIn(shard, place, eventIndex) : null
    heads.set(place, head)
    return head
  }
}

function headsOfWhole(index: CorpusIndex): (place: number) => EventHead | null {
  const heads = index.corpus.events.map((event, place) => headOf(event, place, index))
  return (place) => heads[place] ?? null
}

/** The place of an event by its id; null where the collection has no such event. */
function placeQuery(id: string) {
  return queryOptions({
    queryKey: ['place', id],
    queryFn: async ({ client }): Promise<number | null> => {
      const { ids } = front().files
      const bucket = await client.fetchQuery(fileQuery<IdBucket>(ids[bucketOf(id, ids.length)]))
      return Object.hasOwn(bucket, id) ? (bucket[id] ?? null) : null
    },
    staleTime: 'static',
  })
}

/** Among the heads that are loaded: an event that was chosen on the page needs no look into a file. */
function loadedPlace(client: QueryClient, id: string): number | undefined {
  const places = front().files.heads.map((path, shard) => {
    const at = client.getQueryData(fileQuery<HeadShard>(path).queryKey)?.ids.indexOf(id) ?? -1
    return at === -1 ? -1 : shard * headsPerShard + at
  })
  return places.find((place) => place !== -1)
}

/** The parts that hold some events, as one corpus with its look-ups. */
export function partsQuery(places: readonly number[]) {
  const parts = [...new Set(places.map((place) => Math.floor(place / eventsPerPart)))].sort((a, b) => a - b)
  return queryOptions({
    queryKey: ['parts', ...parts],
    queryFn: async ({ client }): Promise<CorpusIndex> => {
      return indexCorpus(joinParts(front(), await Promise.all(parts.map((part) => client.fetchQuery(partQuery(part))))))
    },
    staleTime: 'static',
    structuralSharing: false,
  })
}

/** What reads whole events: there, on its way, or lost. */
export type LoadedCorpus =
  | { readonly state: 'there'; readonly index: CorpusIndex }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly again: () => void }

/** What a query of a corpus came to, or the whole collection. */
function loaded(whole: CorpusIndex | null, query: UseQueryResult<CorpusIndex>): LoadedCorpus {
  const index = whole ?? query.data
  if (index) return { state: 'there', index }
  return query.isError ? { state: 'failed', again: () => void query.refetch() } : { state: 'loading' }
}

function useWhole(): CorpusIndex | null {
  const collection = useCollection()
  return isWhole(collection) ? collection : null
}

/** A corpus with the events at some places; more events may be in it. */
export function useCorpusOf(places: readonly number[]): LoadedCorpus {
  const whole = useWhole()
  return loaded(whole, useQuery({ ...partsQuery(whole ? [] : places), enabled: !whole }))
}

/** A corpus with an article, all events that cite it, and its parked mentions. */
export function useCorpusOfArticle(id: string | null): LoadedCorpus {
  const collection = useCollection()
  const whole = isWhole(collection) ? collection : null
  const query = useQuery({
    queryKey: ['article-corpus', id],
    queryFn: async ({ client }) => {
      const { columns, citing } = collection.eventIndex
      const number = columns.articles.ids.indexOf(id ?? '')
      const places = number === -1 ? [] : citing.events.subarray(citing.offsets[number], citing.offsets[number + 1])
      const [cited, shard, parked] = await Promise.all([
        client.fetchQuery(partsQuery([...places])),
        client.fetchQuery(articlesQuery(Math.max(0, Math.floor(number / articlesPerShard)))),
        client.fetchQuery(parkedQuery()),
      ])
      return indexCorpus({
        ...cited.corpus,
        articles: [...new Map([...shard, ...cited.corpus.articles].map((one) => [one.id, one])).values()],
        parked: parked.filter(({ article }) => article === id),
      })
    },
    enabled: !whole && id !== null,
    staleTime: 'static',
    structuralSharing: false,
  })
  return loaded(whole, query)
}

/** The articles of a shard with what is parked of them, for the record; of a small collection everything. */
export function useCorpusOfShard(shard: number): LoadedCorpus {
  const whole = useWhole()
  const query = useQuery({
    queryKey: ['shard-corpus', shard],
    queryFn: async ({ client }) => {
      const [articles, parked] = await Promise.all([
        client.fetchQuery(articlesQuery(shard)),
        client.fetchQuery(parkedQuery()),
      ])
      const ids = new Set(articles.map(({ id }) => id))
      const ofThese = parked.filter(({ article }) => ids.has(article))
      return indexCorpus({ ...joinParts(front(), []), articles, parked: ofThese })
    },
    enabled: !whole,
    staleTime: 'static',
    structuralSharing: false,
  })
  return loaded(whole, query)
}

/** The corpus that holds an event with all that its evidence reads; `there` without the event where there is none. */
export function useCorpusOfEvent(id: string | null): LoadedCorpus {
  const asked = useWhole() ? null : id
  const place = useQuery(usePlaceQuery(asked))
  const corpus = useCorpusOf(typeof place.data === 'number' ? [place.data] : [])
  if (asked === null) return corpus
  if (place.isError) return { state: 'failed', again: () => void place.refetch() }
  return place.data === undefined ? { state: 'loading' } : corpus
}

/** The place of an event; null where there is no such event, or it is not known yet. */
export function useEventPlace(id: string | null): number | null {
  const whole = useWhole()
  const place = useQuery(usePlaceQuery(whole ? null : id))
  return useMemo(() => {
    if (!whole) return place.data ?? null
    const at = whole.corpus.events.findIndex((event) => event.id === id)
    return at === -1 ? null : at
  }, [whole, place.data, id])
}

function usePlaceQuery(id: string | null) {
  const client = useQueryClient()
  return {
    ...placeQuery(id ?? ''),
    initialData: () => (id === null ? undefined : loadedPlace(client, id)),
    enabled: id !== null,
  }
}

/** Whole events, with a corpus that has all that they name. */
export interface WholeEvents {
  readonly corpus: Corpus
  /** In the order of their places. */
  readonly events: readonly TimelineEvent[]
}

/** How many parts are loaded at a time. */
const partsAtOnce = 6

/**
 * The events at some places, whole, for what is made of many at once. `onProgress` is told how much of them is loaded,
 * 0 to 1; an aborted signal ends it with an error.
 */
export async function readEvents(
  client: QueryClient,
  places: Uint32Array,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<WholeEvents> {
  const collection = readCollection(client)
  if (isWhole(collection)) {
    return { corpus: collection.corpus, events: [...places].flatMap((place) => collection.corpus.events[place] ?? []) }
  }
  const numbers = [...new Set([...places].map((place) => Math.floor(place / eventsPerPart)))]
  const parts: CorpusPart[] = []
  for (let from = 0; from < numbers.length; from += partsAtOnce) {
    signal.throwIfAborted()
    onProgress(from / numbers.length)
    const some = numbers.slice(from, from + partsAtOnce)
    parts.push(...(await Promise.all(some.map((part) => client.fetchQuery(partQuery(part))))))
  }
  const byNumber = new Map(numbers.map((number, i) => [number, parts[i]]))
  return {
    corpus: { ...joinParts(front(), parts), parked: await client.fetchQuery(parkedQuery()) },
    events: [...places].flatMap(
      (place) => byNumber.get(Math.floor(place / eventsPerPart))?.events[place % eventsPerPart] ?? [],
    ),
  }
}
