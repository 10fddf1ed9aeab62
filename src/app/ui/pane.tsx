import { type ReactNode, useContext, useState } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useMessages } from '../language/language-context.ts'
import { reasonOf } from '../language/said-error.ts'
import { Attempt } from './later-part.tsx'

interface PaneProps {
  readonly name: string
  /** What stands in for it while it fails. */
  readonly instead?: ReactNode
  readonly children: ReactNode
}

/** A pane that fails alone: the others stand, and it can be tried again. */
export function Pane({ name, instead, children }: PaneProps) {
  const [attempt, setAttempt] = useState(0)
  const around = useContext(Attempt)
  return (
    <ErrorBoundary
      onReset={() => setAttempt(attempt + 1)}
      fallbackRender={(failure) => (
        <>
          <PaneFailure name={name} {...failure} />
          {instead}
        </>
      )}
    >
      <Attempt value={around + attempt}>{children}</Attempt>
    </ErrorBoundary>
  )
}

function PaneFailure({ name, error, resetErrorBoundary }: FallbackProps & { readonly name: string }) {
  const say = useMessages()
  return (
    <div className="pane-failure" role="alert">
      <p>
        {say('ui.notShown', { name })}
        {error instanceof Error && <small> ({reasonOf(error, say)})</small>}
      </p>
      <button type="button" onClick={resetErrorBoundary}>
        {say('ui.tryAgain')}
      </button>
    </div>
  )
}
