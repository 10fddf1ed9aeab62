import { createContext, useContext } from 'react'
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

/** As a context: many ask for it, and each would have queries of its own. */
export const ChosenEventContext = createContext<TimelineEvent | null | undefined>(undefined)

/** The chosen event, whether the filters let it through or not; null where none is chosen, or it is not loaded yet. */
export function useChosenEvent(): TimelineEvent | null {
  const chosen = useContext(ChosenEventContext)
  if (chosen === undefined) throw new Error('A pane stands outside ChosenEventContext.')
  return chosen
}

/** The same out of the query cache; for `WithCollection`, which gives it to the page. */
export function useLoadedEvent(): TimelineEvent | null {
  const id = useView((state) => state.view.event)
  const corpus = useCorpusOfEvent(id)
  return id === null || corpus.state !== 'there' ? null : (corpus.index.eventById.get(id) ?? null)
}
