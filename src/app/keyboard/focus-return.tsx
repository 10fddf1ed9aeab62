import { use, useEffect, useRef } from 'react'
import { useView, ViewStoreContext } from '../state/view-context.ts'
import type { ViewState } from '../state/view-state.ts'
import { elementAt, type FocusOrigin, focusOrigin } from './focus-origin.ts'
import { type Layer, layerClosed, layersOpened } from './opened-layers.ts'

/** A step that may take the focus with it, and where the focus should be after it. */
interface Step {
  readonly focused: Element | null
  readonly target: () => HTMLElement | null
}

/**
 * The focus goes back to where it came from when what was opened closes, and to the next of its kind when a filter takes
 * away the button that was pressed. Where the focus still stands, it stays.
 */
export function FocusReturn() {
  const store = use(ViewStoreContext)
  const view = useView((state) => state.view)
  const origins = useRef(new Map<Layer, FocusOrigin>())
  const step = useRef<Step>(null)

  // Before the page is drawn anew, what is about to go still has the focus.
  useEffect(
    () =>
      store?.subscribe(({ view: after }, { view: before }) => {
        if (after === before) return
        noteOrigins(origins.current, layersOpened(before, after))
        const closed = layerClosed(before, after)
        const focused = document.activeElement
        if (closed) step.current = { focused, target: () => returnTarget(origins.current.get(closed), closed, before) }
        else if (after.filter !== before.filter) step.current = { focused, target: filterTarget(focused) }
      }),
    [store],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the view
  useEffect(() => {
    const last = step.current
    step.current = null
    if (last && !isReachable(last.focused)) last.target()?.focus()
  }, [view])
  return null
}

/** The focus is looked up only for what opens: a pan is a view a frame. */
function noteOrigins(origins: Map<Layer, FocusOrigin>, opened: readonly Layer[]): void {
  const origin = opened.length > 0 ? focusOrigin() : null
  for (const layer of opened) {
    if (origin) origins.set(layer, origin)
    else origins.delete(layer)
  }
}

function isReachable(element: Element | null): boolean {
  return element?.isConnected === true && element !== document.body && element.closest('[inert]') === null
}

/** An event that was opened from the list, or stepped to from there, is found in the list. */
function returnTarget(origin: FocusOrigin | undefined, closed: Layer, before: ViewState): HTMLElement | null {
  const from = origin ? elementAt(origin) : null
  if (closed !== 'event' || (from && !from.closest('#events'))) return from
  return document.querySelector<HTMLElement>(`#${CSS.escape(`event-${before.event}`)} h3 button`) ?? from
}

/** After a condition was dropped: the first event that it brought back, or the next condition, or the search. */
function filterTarget(focused: Element | null): () => HTMLElement | null {
  // Some browsers give no focus to what a pointer presses: what nothing had cannot be taken away.
  if (focused === document.body) return () => null
  const isInList = focused?.closest('.list-pane') != null
  const selectors = isInList ? ['#events h3 button', '.empty button'] : ['.result-line .chip-drop', '.search-box']
  return () => selectors.reduce<HTMLElement | null>((found, one) => found ?? document.querySelector(one), null)
}
