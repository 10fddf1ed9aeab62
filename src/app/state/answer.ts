import { createContext, useContext, useMemo } from 'react'
import { useCollection } from '../corpus-queries.ts'
import { useFound } from '../search-queries.ts'
import { type Answered, keptAnswers } from './kept-answers.ts'
import { useView } from './view-context.ts'

/** The index is asked once for all panes: of many events, an answer with all its counts takes a part of a frame. */
export const AnswerContext = createContext<Answered | null>(null)

/** What the filters let through; for the page, which gives it to its panes. */
export function useAsked(): Answered {
  const collection = useCollection()
  const filter = useView((state) => state.view.filter)
  const { found } = useFound(filter.q)
  const answer = useMemo(() => keptAnswers(collection), [collection])
  return useMemo(() => answer(filter, found), [answer, filter, found])
}

/** The answer with what all panes read of it. */
export function useAnswered(): Answered {
  const answered = useContext(AnswerContext)
  if (!answered) throw new Error('A pane stands outside AnswerContext.')
  return answered
}
