/**
 * True when the reader works by keyboard and the focus is outside of an element that has just been filled: then the
 * focus should follow. A pointer leaves the focus where it is.
 */
export function isKeyboardElsewhere(element: Element | null): boolean {
  const focused = document.activeElement
  const isElsewhere = element !== null && focused !== null && focused !== document.body && !element.contains(focused)
  return isElsewhere && focused.matches(':focus-visible')
}
