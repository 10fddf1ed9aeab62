import { useRef } from 'react'
import { setParts } from '../../corpus/filter.ts'
import { useAnswer } from '../state/selectors.ts'
import { useView } from '../state/view-context.ts'
import { counted } from '../ui/plural.ts'
import { LaterFilterPanel } from './later-filter-panel.tsx'

/** The filters as a sheet, for narrow pages; its button says how many conditions there are. */
export function FilterSheet() {
  const dialog = useRef<HTMLDialogElement>(null)
  const narrowed = setParts(useView((state) => state.view.filter)).length
  const shown = useAnswer().count
  return (
    <>
      <button type="button" className="filters-button" onClick={() => dialog.current?.showModal()}>
        Filters{narrowed > 0 && ` (${narrowed})`}
      </button>
      <dialog ref={dialog} className="filter-sheet" aria-label="Filters">
        <header>
          <h2>Filters</h2>
          <button type="button" className="primary" onClick={() => dialog.current?.close()}>
            Show {counted(shown, 'event')}
          </button>
        </header>
        <LaterFilterPanel />
      </dialog>
    </>
  )
}
