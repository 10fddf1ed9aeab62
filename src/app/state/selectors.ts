import { useMemo } from 'react'
import type { EventAnswer } from '../../corpus/event-query.ts'
import { answerFilter, eventsIn, type Facets, facetsIn } from '../../corpus/facets.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useView } from './view-context.ts'

/** What the filters let through, and what each other choice would. */
export function useAnswer(): EventAnswer {
  const index = useCorpusIndex()
  const filter = useView((state) => state.view.filter)
  return useMemo(() => answerFilter(index, filter), [index, filter])
}

/** The events that the filters let through, in order of time. */
export function useVisibleEvents(): readonly TimelineEvent[] {
  const index = useCorpusIndex()
  const answer = useAnswer()
  return useMemo(() => eventsIn(index, answer), [index, answer])
}

/** What each choice of each filter group would show. */
export function useFacets(): Facets {
  const index = useCorpusIndex()
  const answer = useAnswer()
  return useMemo(() => facetsIn(index, answer), [index, answer])
}

/** The chosen event, whether the filters let it through or not; null where none is chosen. */
export function useChosenEvent(): TimelineEvent | null {
  const index = useCorpusIndex()
  const id = useView((state) => state.view.event)
  return id === null ? null : (index.eventById.get(id) ?? null)
}
