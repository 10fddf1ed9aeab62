import type { ReactNode } from 'react'
import { CorpusContext } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import type { LoadedCorpus } from '../part-queries.ts'

interface WithCorpusProps {
  readonly corpus: LoadedCorpus
  /** As it stands in a sentence: "The evidence". */
  readonly name: string
  readonly children: ReactNode
}

/** Panes with the corpus that they read; of a large collection it may be on its way, or not come. */
export function WithCorpus({ corpus, name, children }: WithCorpusProps) {
  const say = useMessages()
  if (corpus.state === 'there') return <CorpusContext value={corpus.index}>{children}</CorpusContext>
  if (corpus.state === 'loading') return <p className="muted">{say('ui.beingLoaded', { name })}</p>
  return (
    <p className="notice" role="alert">
      {say('ui.notLoaded', { name })}{' '}
      <button type="button" onClick={corpus.again}>
        {say('ui.tryAgain')}
      </button>
    </p>
  )
}
