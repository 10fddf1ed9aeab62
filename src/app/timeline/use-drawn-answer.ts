import { useDeferredValue } from 'react'
import { useCollection } from '../corpus-queries.ts'
import { useAnswered } from '../state/answer.ts'
import type { Answered } from '../state/kept-answers.ts'
import { useView } from '../state/view-context.ts'

/** One lane of so many events is laid out in less time than a frame more would take. */
const mostAtOnce = 250_000

/**
 * What the filters let through, for the drawing. Where that is much to draw, many lanes or very many events, the list
 * and the counts come first, in a task of their own; else all comes in one frame.
 */
export function useDrawnAnswer(): Answered {
  const answer = useAnswered()
  const { size } = useCollection().eventIndex.columns
  const isAtOnce = useView((state) => state.view.lanes === 'none') && size <= mostAtOnce
  const later = useDeferredValue(isAtOnce ? null : answer)
  return isAtOnce ? answer : (later ?? answer)
}
