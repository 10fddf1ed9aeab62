import { type ReactNode, useEffect } from 'react'
import { emptyFilter } from '../../corpus/filter.ts'
import { CollectionContext, useCollection, useLoadedCollection } from '../corpus-queries.ts'
import { AnswerContext, useAnswers, useAsked } from '../state/answer.ts'
import { ChosenEventContext, useLoadedEvent } from '../state/selectors.ts'
import { whenIdle } from './when-idle.ts'

/** Panes with the collection, the answer to the filters and the chosen event, which all of them share. */
export function WithCollection({ children }: { readonly children: ReactNode }) {
  return (
    <CollectionContext value={useLoadedCollection()}>
      <WithAnswer>
        <WithChosenEvent>{children}</WithChosenEvent>
      </WithAnswer>
    </CollectionContext>
  )
}

function WithChosenEvent({ children }: { readonly children: ReactNode }) {
  return <ChosenEventContext value={useLoadedEvent()}>{children}</ChosenEventContext>
}

function WithAnswer({ children }: { readonly children: ReactNode }) {
  const answers = useAnswers()
  const { eventIndex } = useCollection()
  useEffect(() => {
    // Code that runs for the first time takes several times as long: not while a reader waits for the first filter.
    const actors = eventIndex.facets.actors.ids.slice(-1)
    return whenIdle(() => answers({ ...emptyFilter, actors }, null))
  }, [answers, eventIndex])
  return <AnswerContext value={useAsked(answers)}>{children}</AnswerContext>
}
