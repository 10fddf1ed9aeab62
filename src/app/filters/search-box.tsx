import { useMessages } from '../language/language-context.ts'
import { useActions, useView } from '../state/view-context.ts'
import { focusFirstEvent } from '../ui/focus.ts'

/** Searches titles, actors and quotes while the reader types; Enter goes to the first event that is left. */
export function SearchBox() {
  const q = useView((state) => state.view.filter.q)
  const { queryTyped } = useActions()
  const say = useMessages()
  return (
    <input
      type="search"
      className="search-box"
      aria-label={say('filters.search')}
      placeholder={say('filters.searchWhere')}
      value={q}
      onChange={(event) => queryTyped(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && focusFirstEvent()}
    />
  )
}
