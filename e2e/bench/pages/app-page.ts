import type { Driven } from './driven.ts'
import { middleOf } from './middle-of.ts'

export const drawing = '[aria-label="Timeline"] .drawing'

/** Drives the built app as a reader does: by what the page's accessible names say, and by clicks. */
export const appPage: Driven = {
  // The build writes the first events with their quotes into index.html; the page itself takes their place.
  isShown: () => document.querySelector('[aria-label="Events"] li h3') !== null,
  isItself: () => document.querySelector('.page:not(.static-page) [aria-label="Events"] li h3') !== null,
  isDrawn: () => document.querySelector(`${drawing} :is(.vis-item, canvas, svg, button)`) !== null,
  // An evidence that is loaded behind the list is not waited for: a reader's first click would wait as well.
  isReady: () => actorBox() !== null && isFiltered(false),
  grip: () => middleOf(document.querySelector(drawing)),
  zoom: (way) => pressed(document.querySelector(`[role="toolbar"] [aria-label="Zoom ${way}"]`)),
  filter: () => pressed(actorBox()),
  isFiltered,
  open: (nth) => {
    const inView = [...document.querySelectorAll<HTMLElement>('[aria-label="Events"] li h3 button')].filter(
      (button) => button.getBoundingClientRect().top < innerHeight,
    )
    const button = inView[nth % inView.length]
    const title = button?.textContent ?? ''
    button?.click()
    return () => {
      const evidence = document.querySelector('[aria-label="Evidence"]')
      const headings = [...(evidence?.querySelectorAll('h2') ?? [])]
      return headings.some((one) => one.textContent === title) && evidence?.querySelector('blockquote') !== null
    }
  },
}

/** What is not there, or cannot be pressed, must not pass for quick. */
export function pressed(button: HTMLElement | null): void {
  if (!button || button.matches(':disabled, [aria-disabled="true"]')) throw new Error('there is nothing to press')
  button.click()
}

/** The actor's own name ends at the comma before its count. */
function actorBox(): HTMLInputElement | null {
  return document.querySelector(`.facet-actors input[aria-label^="${CSS.escape(window.benchTask.actor)},"]`)
}

/** The sentence, the list and the counts all say so, the drawing too; a list of few has all of its rows in the page. */
function isFiltered(on: boolean): boolean {
  if (document.querySelector('[aria-busy="true"]') !== null) return false
  const count = on ? window.benchTask.matching : window.benchTask.all
  const said = document.querySelector('[role="status"]')?.textContent ?? ''
  const rows = document.querySelectorAll('[aria-label="Events"] li')
  const listed = Number(rows[0]?.getAttribute('aria-setsize') ?? rows.length)
  // An event has one status.
  const statuses = [...document.querySelectorAll('.facet-statuses input')].map((box) => box.getAttribute('aria-label'))
  const counted = statuses.reduce((sum, name) => sum + numberIn(/[\d,.\s]+$/.exec(name ?? '')), 0)
  return numberIn(/^[\d,]+/.exec(said)) === count && listed === count && counted === count
}

export function numberIn(match: RegExpExecArray | null): number {
  return Number(match?.[0].replace(/\D/g, '') ?? Number.NaN)
}
