/**
 * The first event whose heading a reader sees on a page scrolled down; null at its top. `keep` scrolls the page that takes its
 * place so that the same event stands where it stood.
 */
export function eventOnTop(): { keep(): void } | null {
  if (window.scrollY === 0) return null
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
