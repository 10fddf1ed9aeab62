import { useMemo } from 'react'
import { countFacets, countWithin, type Facets } from '../../corpus/facets.ts'
import { filterEvents, type Within } from '../../corpus/filter.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useView } from './view-context.ts'

/** The events that the filters let through, in order of time. */
export function useVisibleEvents(): readonly TimelineEvent[] {
  const index = useCorpusIndex()
  const filter = useView((state) => state.view.filter)
  return useMemo(() => filterEvents(index, filter), [index, filter])
}

/** What each choice of each filter group would show. */
export function useFacets(): Facets {
  const index = useCorpusIndex()
  const filter = useView((state) => state.view.filter)
  return useMemo(() => countFacets(index, filter), [index, filter])
}

/** What each reading of the dates would show. */
export function useWithinCounts(): Readonly<Record<Within, number>> {
  const index = useCorpusIndex()
  const filter = useView((state) => state.view.filter)
  return useMemo(() => countWithin(index, filter), [index, filter])
}

/** The chosen event, whether the filters let it through or not; null where none is chosen. */
export function useChosenEvent(): TimelineEvent | null {
  const index = useCorpusIndex()
  const id = useView((state) => state.view.event)
  return id === null ? null : (index.eventById.get(id) ?? null)
}
