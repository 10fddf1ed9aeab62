import type { EventAnswer } from '../../corpus/event-query.ts'
import type { Facets } from '../../corpus/facets.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { useCorpusOfEvent } from '../part-queries.ts'
import { useAnswered } from './answer.ts'
import { useView } from './view-context.ts'

/** What the filters let through, and what each other choice would. */
export function useAnswer(): EventAnswer {
  return useAnswered().answer
}

/** The places of the events that the filters let through, in order of time. */
export function useVisiblePlaces(): Uint32Array {
  return useAnswered().places
}

/** What each choice of each filter group would show. */
export function useFacets(): Facets {
  return useAnswered().facets
}

/** The chosen event, whether the filters let it through or not; null where none is chosen, or it is not loaded yet. */
export function useChosenEvent(): TimelineEvent | null {
  const id = useView((state) => state.view.event)
  const corpus = useCorpusOfEvent(id)
  return id === null || corpus.state !== 'there' ? null : (corpus.index.eventById.get(id) ?? null)
}
