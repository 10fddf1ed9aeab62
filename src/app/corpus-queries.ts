import { corpus, loadArticle } from 'virtual:dateline/corpus'
import { type QueryClient, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { CollectionIndex } from '../corpus/collection-index.ts'
import type { CollectionFront } from '../corpus/collection-parts.ts'
import { type CorpusIndex, indexCorpus } from '../corpus/corpus-index.ts'
import type { Article, Corpus } from '../corpus/model.ts'
import { fetchBytes, fetchFile } from './data-file.ts'
import { SaidError } from './language/said-error.ts'

/** A small collection is in the bundle, whole; of a large one the columns are the first file that is loaded. */
const collectionQuery = queryOptions({
  queryKey: ['collection'],
  queryFn: async ({ signal }): Promise<CollectionIndex> => {
    if (!isFront(corpus)) return indexCorpus(corpus)
    // Not in the way of the many small collections.
    const opening = import('../corpus/open-collection.ts')
    const columns = await fetchFile(corpus.files.columns, signal)
    return (await opening).openCollection(corpus, new Uint8Array(columns))
  },
  staleTime: 'static',
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
})

/** What the bundle has of a large collection. */
export function front(): CollectionFront {
  if (!isFront(corpus)) throw new Error('A small collection has no parts.')
  return corpus
}

/** Tests have nothing built. */
function isFront(built: typeof corpus | null): built is CollectionFront {
  return built !== null && 'files' in built
}

/** Has the collection there before the page is drawn: at once where it is in the bundle. */
export function loadCollection(client: QueryClient): Promise<CollectionIndex> | CollectionIndex {
  if (isFront(corpus)) return client.fetchQuery(collectionQuery)
  const index = indexCorpus(corpus)
  client.setQueryData(collectionQuery.queryKey, index)
  return index
}

/** The collection in the query cache, which the dev server changes; for `WithCollection`, which gives it to the page. */
export function useLoadedCollection(): CollectionIndex {
  return useSuspenseQuery(collectionQuery).data
}

/** As a context: each row of the list reads it, and a query of its own costs a row more than all else in it. */
export const CollectionContext = createContext<CollectionIndex | null>(null)

/** What there is of the collection before any event is opened; see `isWhole`. */
export function useCollection(): CollectionIndex {
  const collection = useContext(CollectionContext)
  if (!collection) throw new Error('A pane stands outside CollectionContext.')
  return collection
}

/** True for a collection that is in the page with all its events. */
export function isWhole(index: CollectionIndex): index is CorpusIndex {
  return 'eventById' in index
}

/** What the panes below read: of a large collection, the parts of it that one of them asked for. */
export const CorpusContext = createContext<CorpusIndex | null>(null)

/** The whole collection, or what there is of it in a `CorpusContext`. */
export function useCorpusIndex(): CorpusIndex {
  const given = useContext(CorpusContext)
  const collection = useCollection()
  if (given) return given
  if (!isWhole(collection)) throw new Error('A pane that reads whole events stands outside CorpusContext.')
  return collection
}

/** Keyed by the text's hash: a text that changes while the page is open is another text. */
function articleQuery({ id, sha256, text }: Article) {
  return queryOptions({
    queryKey: ['article', id, sha256],
    queryFn: async ({ signal }) => {
      const load = loadArticle[id]
      if (!load && !isFront(corpus)) throw new SaidError((say) => say('fault.articleAbsent', { id }))
      // Where its script cannot be had, its file may be.
      const loaded = await load?.().catch(() => null)
      if (loaded) return loaded.text
      return decodeStored(await fetchBytes(text, { signal }))
    },
    staleTime: 'static',
    retry: 1,
  })
}

/** Every byte counts, a byte order mark too: offsets are into this text. */
function decodeStored(bytes: ArrayBuffer): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** An article's stored text. */
export function useArticleText(article: Article) {
  return useQuery(articleQuery(article))
}

/** Loads an article's stored text as the file beside the page has it, past what a browser keeps of it. */
export async function loadArticleAnew(client: QueryClient, article: Article): Promise<void> {
  const text = decodeStored(await fetchBytes(article.text, { cache: 'reload' }))
  client.setQueryData(articleQuery(article).queryKey, text)
}

/** The stored texts of articles by their ids, for what needs all of them at once. */
export async function readArticleTexts(
  client: QueryClient,
  articles: readonly Article[],
): Promise<ReadonlyMap<string, string>> {
  const texts = articles.map(async (article) => [article.id, await client.fetchQuery(articleQuery(article))] as const)
  return new Map(await Promise.all(texts))
}

/** The collection outside React, once it is there. */
export function readCollection(client: QueryClient): CollectionIndex {
  const index = client.getQueryData(collectionQuery.queryKey)
  if (!index) throw new Error('The collection is not there yet.')
  return index
}

/** In the dev server: takes over the collection when a file in its folder changed. */
export function followCorpus(client: QueryClient): void {
  import.meta.hot?.on('dateline:corpus', (data: { corpus: Corpus }) => {
    client.setQueryData(collectionQuery.queryKey, indexCorpus(data.corpus))
  })
}
