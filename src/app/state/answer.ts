import { createContext, useContext, useMemo } from 'react'
import { useCollection } from '../corpus-queries.ts'
import { useFound } from '../search-queries.ts'
import { type Answered, type Answers, keptAnswers } from './kept-answers.ts'
import { useView } from './view-context.ts'

/** The index is asked once for all panes: of many events, an answer with all its counts takes a part of a frame. */
export const AnswerContext = createContext<Answered | null>(null)

/** Answers filters over the collection; for the page, which asks what its panes read. */
export function useAnswers(): Answers {
  const collection = useCollection()
  return useMemo(() => keptAnswers(collection), [collection])
}

/** What the filters let through; for the page, which gives it to its panes. */
export function useAsked(answer: Answers): Answered {
  const filter = useView((state) => state.view.filter)
  const { found } = useFound(filter.q)
  return useMemo(() => answer(filter, found), [answer, filter, found])
}

/** The answer with what all panes read of it. */
export function useAnswered(): Answered {
  const answered = useContext(AnswerContext)
  if (!answered) throw new Error('A pane stands outside AnswerContext.')
  return answered
}
