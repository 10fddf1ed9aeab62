import type { ReactNode } from 'react'
import { CollectionContext, useLoadedCollection } from '../corpus-queries.ts'
import { AnswerContext, useAsked } from '../state/answer.ts'

/** Panes with the collection, and with the answer to the filters that all of them share. */
export function WithCollection({ children }: { readonly children: ReactNode }) {
  return (
    <CollectionContext value={useLoadedCollection()}>
      <WithAnswer>{children}</WithAnswer>
    </CollectionContext>
  )
}

function WithAnswer({ children }: { readonly children: ReactNode }) {
  return <AnswerContext value={useAsked()}>{children}</AnswerContext>
}
