import { type PreviewTarget, previewTiming } from './preview-timing.ts'

export interface TargetFollower {
  /** The keys have gone to an event of the drawing; null when they have left it. */
  eventWalkedTo(event: string | null): void
  /** What is shown may stand for another event now, or be gone. */
  pageChanged(): void
  stop(): void
}

const ofEvent = '[data-preview]'
const card = '.event-preview'
const drawing = '.timeline-region'

/**
 * Tells what a preview should be shown of, and null when of nothing any more: of an element with `data-preview` after the
 * pointer has rested on it, or the keyboard's focus; of a mark in the drawing, too, when the keys have gone to it. The
 * pointer may go from there to the preview. Fingers have no rest: they open what they touch.
 */
export function followTargets(onTarget: (target: PreviewTarget | null) => void): TargetFollower {
  const timing = previewTiming(onTarget)
  const listening = new AbortController()
  const listen = <Name extends keyof DocumentEventMap>(name: Name, on: (event: DocumentEventMap[Name]) => void) =>
    document.addEventListener(name, on, { capture: true, signal: listening.signal })
  let isByPointer = false

  listen('pointermove', ({ target, pointerType, buttons, clientX }) => {
    if (pointerType === 'touch') return
    isByPointer = true
    const met = closest(target, `${ofEvent}, ${card}`)
    if (buttons > 0) timing.hide()
    else if (met === null) timing.leave()
    else if (timing.isOf(met) || met.matches(card)) timing.stay()
    else {
      timing.leave()
      timing.restOn(() => targetAt(met, clientX))
    }
  })
  listen('pointerdown', ({ target }) => !closest(target, card) && timing.hide())
  listen('scroll', ({ target }) => !closest(target, card) && timing.hide())
  listen('keydown', (event) => {
    isByPointer = false
    if (event.key !== 'Escape' || !timing.isShown()) return
    // It is the nearest thing to close; what it is of stays open.
    event.stopPropagation()
    event.preventDefault()
    timing.hide()
  })
  listen('focusin', ({ target }) => {
    const met = closest(target, ofEvent)
    if (!isByPointer && met) timing.restOn(() => targetAt(met))
  })
  listen('focusout', () => !isByPointer && timing.hide())
  document.documentElement.addEventListener('pointerleave', timing.leave, { signal: listening.signal })

  return {
    eventWalkedTo(event) {
      if (isByPointer) return
      timing.hide()
      // The drawing may still be on its way there.
      if (event !== null) timing.restOn(() => targetAt(markOf(event)))
    },
    pageChanged() {
      if (timing.isShown()) timing.hide()
    },
    stop() {
      timing.hide()
      listening.abort()
    },
  }
}

function closest(target: EventTarget | null, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null
}

function targetAt(element: Element | null, near?: number): PreviewTarget | null {
  const event = element instanceof HTMLElement ? element.dataset['preview'] : undefined
  if (!element || event === undefined) return null
  return { event, element, near: near ?? element.getBoundingClientRect().left }
}

/** The mark of an event in the drawing, where that has the focus. */
function markOf(event: string): Element | null {
  const focused = document.activeElement
  return focused?.matches(drawing) ? focused.querySelector(`[data-preview="${CSS.escape(event)}"]`) : null
}
