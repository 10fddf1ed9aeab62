import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { CollectionContext, isWhole, useCollection, useLoadedCollection } from '../corpus-queries.ts'
import { AnswerContext, useAnswers, useAsked } from '../state/answer.ts'
import { ChosenEventContext, useLoadedEvent } from '../state/selectors.ts'

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
  const answered = useAsked(useAnswers())
  const collection = useCollection()
  const [turn, setTurn] = useState(-1)
  useEffect(() => {
    if (isWhole(collection)) return
    const stopping = import('../rehearsal.ts').then(
      ({ rehearseFilters }) => rehearseFilters(collection, setTurn),
      // Without it the first filter takes a little longer.
      () => () => {},
    )
    return () => void stopping.then((stop) => stop())
  }, [collection])
  // With each turn of the rehearsal it is another object, of which the panes draw the same.
  const value = useMemo(() => ({ ...answered, turn }), [answered, turn])
  return <AnswerContext value={value}>{children}</AnswerContext>
}
