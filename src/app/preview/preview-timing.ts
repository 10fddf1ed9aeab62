/** Of an event: what the reader rests on, and at which pixel from the window's left. */
export interface PreviewTarget {
  readonly event: string
  readonly element: Element
  readonly near: number
}

/** In milliseconds; as long as Wikipedia's previews take, which were tried with their readers. */
const restBefore = 500
const graceAfter = 300

/** When a preview comes and goes; tells its target, and null when it goes. One is shown at a time. */
export function previewTiming(onTarget: (target: PreviewTarget | null) => void) {
  let shown: Element | null = null
  let showing: ReturnType<typeof setTimeout> | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined

  const stay = () => {
    clearTimeout(leaving)
    leaving = undefined
  }
  const hide = () => {
    clearTimeout(showing)
    stay()
    if (shown) onTarget(null)
    shown = null
  }
  const show = (target: PreviewTarget | null) => {
    if (!target?.element.isConnected) return
    stay()
    shown = target.element
    onTarget(target)
  }
  return {
    isOf: (element: Element) => element === shown,
    isShown: () => shown !== null,
    /** The reader has come to something: its preview is shown after a rest, and one that is shown goes by then. */
    restOn(find: () => PreviewTarget | null) {
      clearTimeout(showing)
      showing = setTimeout(() => show(find()), restBefore)
    },
    /** The reader is at what is shown, or at the preview itself. */
    stay() {
      clearTimeout(showing)
      stay()
    },
    /** The reader has left what is shown, and may come back to it, or go to the preview. */
    leave() {
      clearTimeout(showing)
      if (shown) leaving ??= setTimeout(hide, graceAfter)
    },
    hide,
  }
}
