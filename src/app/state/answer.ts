import { createContext, useContext, useMemo } from 'react'
import { placesIn } from '../../corpus/bitset.ts'
import { askEvents, type EventAnswer } from '../../corpus/event-query.ts'
import { useCollection } from '../corpus-queries.ts'
import { useFound } from '../search-queries.ts'
import { useView } from './view-context.ts'

interface Answered {
  readonly answer: EventAnswer
  readonly places: Uint32Array
}

/** The index is asked once for all panes: of many events, an answer with all its counts takes a part of a frame. */
export const AnswerContext = createContext<Answered | null>(null)

/** What the filters let through; for the page, which gives it to its panes. */
export function useAsked(): Answered {
  const { eventIndex } = useCollection()
  const filter = useView((state) => state.view.filter)
  const { found } = useFound(filter.q)
  return useMemo(() => {
    const answer = askEvents(eventIndex, filter, found)
    return { answer, places: placesIn(answer.events) }
  }, [eventIndex, filter, found])
}

/** The answer with the places of its events, in order of time. */
export function useAnswered(): Answered {
  const answered = useContext(AnswerContext)
  if (!answered) throw new Error('A pane stands outside AnswerContext.')
  return answered
}
