import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'

/** What the page can do without: where it cannot be shown, nothing stands in its place. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  )
}
