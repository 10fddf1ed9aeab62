import { useMemo } from 'react'
import { type EventHead, headOf } from '../../corpus/event-head.ts'
import { useCorpusIndex } from '../corpus-queries.ts'

/** The heads of some events, by their places; null for one that is not loaded yet. */
export function useHeads(_places: Iterable<number>): (place: number) => EventHead | null {
  const index = useCorpusIndex()
  return useMemo(
    () => (place) => {
      const event = index.corpus.events[place]
      return event ? headOf(event, place, index) : null
    },
    [index],
  )
}
