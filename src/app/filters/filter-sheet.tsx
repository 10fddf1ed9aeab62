import { useRef } from 'react'
import { setParts } from '../../corpus/filter.ts'
import { useMessages } from '../language/language-context.ts'
import { useAnswer } from '../state/selectors.ts'
import { useView } from '../state/view-context.ts'
import { LaterFilterPanel } from './later-filter-panel.tsx'

/** The filters as a sheet, for narrow pages; its button says how many conditions there are. */
export function FilterSheet() {
  const dialog = useRef<HTMLDialogElement>(null)
  const narrowed = setParts(useView((state) => state.view.filter)).length
  const shown = useAnswer().count
  const say = useMessages()
  return (
    <>
      <button type="button" className="filters-button" onClick={() => dialog.current?.showModal()}>
        {narrowed > 0 ? say('filters.titleCounted', { count: narrowed }) : say('filters.title')}
      </button>
      <dialog ref={dialog} className="filter-sheet" aria-label={say('filters.title')}>
        <div className="sheet-head">
          <h2>{say('filters.title')}</h2>
          <button type="button" className="primary" onClick={() => dialog.current?.close()}>
            {say('filters.show', { count: shown })}
          </button>
        </div>
        <LaterFilterPanel />
      </dialog>
    </>
  )
}
