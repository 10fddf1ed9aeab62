import { useDeferredValue } from 'react'
import type { EventAnswer } from '../../corpus/event-query.ts'
import { useAnswer } from '../state/selectors.ts'

/** What the filters let through, for the drawing: the list and the counts come first, in a task of their own. */
export function useDrawnAnswer(): EventAnswer {
  return useDeferredValue(useAnswer())
}
