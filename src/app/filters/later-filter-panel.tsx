import { Suspense } from 'react'
import { useMessages } from '../language/language-context.ts'
import { laterPart } from '../ui/later-part.tsx'

const FilterPanel = laterPart(async () => (await import('./filter-panel.tsx')).FilterPanel)

/** The filters, as soon as they are loaded: the list is readable before. */
export function LaterFilterPanel() {
  const say = useMessages()
  return (
    <Suspense fallback={<p className="muted">{say('ui.beingLoaded', { name: say('app.filters') })}</p>}>
      <FilterPanel />
    </Suspense>
  )
}
