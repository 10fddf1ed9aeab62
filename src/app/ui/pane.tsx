import type { ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'

/** A pane that fails alone: the others stand, and it can be tried again. */
export function Pane({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <ErrorBoundary fallbackRender={(failure) => <PaneFailure name={name} {...failure} />}>{children}</ErrorBoundary>
  )
}

function PaneFailure({ name, error, resetErrorBoundary }: FallbackProps & { readonly name: string }) {
  return (
    <div className="pane-failure" role="alert">
      <p>
        {name} could not be shown. The rest of the page still works.
        {error instanceof Error && <small> ({error.message})</small>}
      </p>
      <button type="button" onClick={resetErrorBoundary}>
        Try again
      </button>
    </div>
  )
}
