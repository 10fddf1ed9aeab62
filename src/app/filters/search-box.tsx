import { useActions, useView } from '../state/view-context.ts'

/** Searches titles, actors and quotes while the reader types. */
export function SearchBox() {
  const q = useView((state) => state.view.filter.q)
  const { queryTyped } = useActions()
  return (
    <input
      type="search"
      className="search-box"
      aria-label="Search"
      placeholder="Search titles, actors, quotes"
      value={q}
      onChange={(event) => queryTyped(event.target.value)}
    />
  )
}
