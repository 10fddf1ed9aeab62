import type { ReactNode } from 'react'
import { CorpusContext } from '../corpus-queries.ts'
import type { LoadedCorpus } from '../part-queries.ts'

interface WithCorpusProps {
  readonly corpus: LoadedCorpus
  /** As it stands in a sentence: "The evidence". */
  readonly name: string
  readonly children: ReactNode
}

/** Panes with the corpus that they read; of a large collection it may be on its way, or not come. */
export function WithCorpus({ corpus, name, children }: WithCorpusProps) {
  if (corpus.state === 'there') return <CorpusContext value={corpus.index}>{children}</CorpusContext>
  if (corpus.state === 'loading') return <p className="muted">{name} is being loaded.</p>
  return (
    <p className="notice" role="alert">
      {name} could not be loaded.{' '}
      <button type="button" onClick={corpus.again}>
        Try again
      </button>
    </p>
  )
}
