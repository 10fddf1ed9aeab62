/** When the bar is gone and took the focus with it, the focus goes to where the tour began, or to what covers that. */
export function returnFocus(): void {
  if (document.querySelector('.tour') || document.activeElement !== document.body) return
  const start = document.getElementById('tour-start')
  const isCovered = start?.closest('[inert]')
  const target = isCovered ? document.querySelector<HTMLElement>('.sheet button') : start
  target?.focus()
}
