import { lazy, Suspense } from 'react'
import { useMessages } from '../language/language-context.ts'

const FilterPanel = lazy(async () => ({ default: (await import('./filter-panel.tsx')).FilterPanel }))

/** The filters, as soon as they are loaded: the list is readable before. */
export function LaterFilterPanel() {
  const say = useMessages()
  return (
    <Suspense fallback={<p className="muted">{say('ui.beingLoaded', { name: say('app.filters') })}</p>}>
      <FilterPanel />
    </Suspense>
  )
}
