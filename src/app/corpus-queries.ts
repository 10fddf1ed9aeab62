import { corpus, loadArticle } from 'virtual:dateline/corpus'
import { type QueryClient, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { CollectionIndex } from '../corpus/collection-index.ts'
import { type CorpusIndex, indexCorpus } from '../corpus/corpus-index.ts'
import type { Article, Corpus } from '../corpus/model.ts'

/** The collection with its look-ups: in the bundle, so the first drawing of the page has it. */
const corpusQuery = queryOptions({
  queryKey: ['corpus'],
  queryFn: () => indexCorpus(corpus),
  initialData: () => indexCorpus(corpus),
  staleTime: 'static',
  structuralSharing: false,
})

/** Keyed by the text's hash: a text that changes while the page is open is another text. */
function articleQuery(id: string, sha256: string) {
  return queryOptions({
    queryKey: ['article', id, sha256],
    queryFn: async () => {
      const load = loadArticle[id]
      if (!load) throw new Error(`There is no article “${id}” in this collection.`)
      return (await load()).text
    },
    staleTime: 'static',
    retry: 1,
  })
}

export function useCorpusIndex(): CorpusIndex {
  return useSuspenseQuery(corpusQuery).data
}

/** What there is of the collection before any event is opened. */
export function useCollection(): CollectionIndex {
  return useCorpusIndex()
}

/** An article's stored text. */
export function useArticleText(id: string, sha256: string) {
  return useQuery(articleQuery(id, sha256))
}

/** The stored texts of articles by their ids, for what needs all of them at once. */
export async function readArticleTexts(
  client: QueryClient,
  articles: readonly Article[],
): Promise<ReadonlyMap<string, string>> {
  const texts = articles.map(async ({ id, sha256 }) => [id, await client.fetchQuery(articleQuery(id, sha256))] as const)
  return new Map(await Promise.all(texts))
}

/** The collection outside React. */
export function readCorpusIndex(client: QueryClient): CorpusIndex {
  const index = client.getQueryData(corpusQuery.queryKey) ?? indexCorpus(corpus)
  client.setQueryData(corpusQuery.queryKey, index)
  return index
}

/** In the dev server: takes over the collection when a file in its folder changed. */
export function followCorpus(client: QueryClient): void {
  import.meta.hot?.on('dateline:corpus', (data: { corpus: Corpus }) => {
    client.setQueryData(corpusQuery.queryKey, indexCorpus(data.corpus))
  })
}
