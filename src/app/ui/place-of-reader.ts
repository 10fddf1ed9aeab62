/**
 * Where a reader is by now in the events that the build wrote: the first one whose heading is seen on a page scrolled down,
 * and the one that has the focus. Null at the top of the page, with the focus nowhere. `keep` puts the page that takes
 * their place there: the same event stands where it stood, and its title has the focus.
 */
export function placeOfReader(): { keep(): void } | null {
  const focused = document.activeElement?.closest('#root li[id]')?.id
  const onTop = window.scrollY === 0 ? null : eventOnTop()
  if (focused === undefined && !onTop) return null
  return {
    keep() {
      onTop?.keep()
      if (focused === undefined) return
      document.getElementById(focused)?.querySelector<HTMLElement>('h3 button')?.focus({ preventScroll: true })
    },
  }
}

function eventOnTop(): { keep(): void } | null {
  const seen = [...document.querySelectorAll('#root li[id]')].find((item) => item.getBoundingClientRect().top > -1)
  if (!seen) return null
  const { id } = seen
  const { top } = seen.getBoundingClientRect()
  return {
    keep() {
      const now = document.getElementById(id)
      if (now) window.scrollBy({ top: now.getBoundingClientRect().top - top, behavior: 'instant' })
    },
  }
}
