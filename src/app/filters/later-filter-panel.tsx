import { Suspense } from 'react'
import { laterPart } from '../ui/later-part.tsx'

const FilterPanel = laterPart(async () => (await import('./filter-panel.tsx')).FilterPanel)

/** The filters, as soon as they are loaded: the list is readable before. */
export function LaterFilterPanel() {
  return (
    <Suspense fallback={<p className="muted">The filters are being loaded.</p>}>
      <FilterPanel />
    </Suspense>
  )
}
