import type { ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useMessages } from '../language/language-context.ts'

/** A pane that fails alone: the others stand, and it can be tried again. */
export function Pane({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <ErrorBoundary fallbackRender={(failure) => <PaneFailure name={name} {...failure} />}>{children}</ErrorBoundary>
  )
}

function PaneFailure({ name, error, resetErrorBoundary }: FallbackProps & { readonly name: string }) {
  const say = useMessages()
  return (
    <div className="pane-failure" role="alert">
      <p>
        {say('ui.notShown', { name })}
        {error instanceof Error && <small> ({error.message})</small>}
      </p>
      <button type="button" onClick={resetErrorBoundary}>
        {say('ui.tryAgain')}
      </button>
    </div>
  )
}
