import { useMemo } from 'react'
import type { Bitset } from '../corpus/bitset.ts'
import { findWords } from '../corpus/facets.ts'
import { isWhole, useCollection } from './corpus-queries.ts'

/** What a search found up to now. */
export interface Found {
  /** Null without a search. */
  readonly found: Bitset | null
}

/** The events with all words and phrases of a query. */
export function useFound(query: string): Found {
  const collection = useCollection()
  const whole = isWhole(collection) ? collection : null
  const inPage = useMemo(() => whole && findWords(whole, query), [whole, query])
  return { found: inPage }
}
