import { createContext, useContext } from 'react'

/** What the build wrote into the page, and the page took the place of; null in a dev server. */
export const BuiltPage = createContext<Element | null>(null)

/** The list of events as the build wrote it: for where none of the page's own can be shown. */
export function BuiltEvents() {
  const list = useContext(BuiltPage)?.querySelector('.event-list')
  return (
    <div
      ref={(place) => {
        if (list) place?.replaceChildren(list.cloneNode(true))
      }}
    />
  )
}
