import type { FallbackProps } from 'react-error-boundary'
import { BuiltEvents } from './ui/built-page.tsx'

/** Where even the frame of the page fails: the events are there all the same, and the address has what was chosen. */
export function PageFailure({ error, resetErrorBoundary }: FallbackProps) {
  return (
    <div className="page">
      <p className="notice page-failure" role="alert">
        The page could not be shown{error instanceof Error && ` (${error.message})`}. Its events are listed below.{' '}
        <button type="button" onClick={resetErrorBoundary}>
          Try again
        </button>
      </p>
      <BuiltEvents />
    </div>
  )
}
