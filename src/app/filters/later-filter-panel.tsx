import { lazy, Suspense } from 'react'

const FilterPanel = lazy(async () => ({ default: (await import('./filter-panel.tsx')).FilterPanel }))

/** The filters, as soon as they are loaded: the list is readable before. */
export function LaterFilterPanel() {
  return (
    <Suspense fallback={<p className="muted">The filters are being loaded.</p>}>
      <FilterPanel />
    </Suspense>
  )
}
