import type { ReactNode } from 'react'
import { AnswerContext, useAsked } from '../state/answer.ts'

/** Panes with the answer to the filters that all of them share. */
export function WithAnswer({ children }: { readonly children: ReactNode }) {
  return <AnswerContext value={useAsked()}>{children}</AnswerContext>
}
