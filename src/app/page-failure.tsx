import type { FallbackProps } from 'react-error-boundary'
import { useMessages } from './language/language-context.ts'
import { reasonOf } from './language/said-error.ts'
import { BuiltEvents } from './ui/built-page.tsx'

/** Where even the frame of the page fails: the events are there all the same, and the address has what was chosen. */
export function PageFailure({ error, resetErrorBoundary }: FallbackProps) {
  const say = useMessages()
  return (
    <div className="page">
      <p className="notice page-failure" role="alert">
        {error instanceof Error
          ? say('app.pageNotShownBecause', { reason: reasonOf(error, say) })
          : say('app.pageNotShown')}{' '}
        <button type="button" onClick={resetErrorBoundary}>
          {say('ui.tryAgain')}
        </button>
      </p>
      <BuiltEvents />
    </div>
  )
}
