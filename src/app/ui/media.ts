import { useSyncExternalStore } from 'react'

/** True while a media query holds. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    () => matchMedia(query).matches,
  )
}

/** Phones and narrow windows: one column, panes as sheets. The same width stands in layout.css. */
export const narrowQuery = '(max-width: 899px)'
/** Evidence and article side by side. */
export const wideQuery = '(min-width: 1600px)'
