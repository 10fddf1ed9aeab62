/** Notes on the root element whether the reader last used the keyboard or a pointer. Called once, at the start. */
export function followInput(): void {
  const note = (input: 'keyboard' | 'pointer') => () => {
    document.documentElement.dataset['input'] = input
  }
  document.addEventListener('keydown', note('keyboard'), true)
  document.addEventListener('pointerdown', note('pointer'), true)
}

/**
 * True when the reader works by keyboard and the focus is not in an element that has just been filled: then the focus
 * should follow. A pointer leaves the focus where it is.
 */
export function isKeyboardElsewhere(element: Element | null): boolean {
  const focused = document.activeElement
  if (isOnTour()) return false
  const isElsewhere = element !== null && (focused === document.body || !element.contains(focused))
  return isElsewhere && document.documentElement.dataset['input'] === 'keyboard'
}

/** Past the drawing and the filters, for a keyboard. */
export function focusFirstEvent(): void {
  document.querySelector<HTMLElement>('#events button')?.focus()
}

/** True where the focus is in the bar of a tour, by which the reader goes on: what a step opens does not take it. */
export function isOnTour(): boolean {
  return document.activeElement?.closest('.tour') != null
}
