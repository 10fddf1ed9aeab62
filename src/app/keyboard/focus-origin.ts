/** Where the focus was when something was opened, so that it is found again when that has been drawn anew. */
export interface FocusOrigin {
  readonly element: HTMLElement
  /** The region that it was in, what it was called, and which of that name it was. */
  readonly region: string | null
  readonly name: string
  readonly nth: number
}

const focusable = 'button, a[href], [role="button"], summary, input, select'

/** Of the element that has the focus; null where none has. */
export function focusOrigin(): FocusOrigin | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null
  const region = element.closest('section[aria-label]')?.getAttribute('aria-label') ?? null
  const name = nameOf(element)
  return { element, region, name, nth: alike(region, name).indexOf(element) }
}

/** The element itself where it still stands, else the one that stands for it now. */
export function elementAt({ element, region, name, nth }: FocusOrigin): HTMLElement | null {
  return element.isConnected ? element : (alike(region, name)[nth] ?? null)
}

function alike(region: string | null, name: string): HTMLElement[] {
  const place = region === null ? document : document.querySelector(`section[aria-label="${CSS.escape(region)}"]`)
  return [...(place?.querySelectorAll<HTMLElement>(focusable) ?? [])].filter((one) => nameOf(one) === name)
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent
}
