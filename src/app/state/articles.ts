import { useMemo } from 'react'
import type { Article } from '../../corpus/model.ts'
import { isWhole, useCollection } from '../corpus-queries.ts'

/** What is known of an article, by its id; null where it is not in the page, or not stored. */
export function useArticleById(): (id: string) => Article | null {
  const collection = useCollection()
  return useMemo(() => (id) => (isWhole(collection) && collection.articleById.get(id)) || null, [collection])
}
