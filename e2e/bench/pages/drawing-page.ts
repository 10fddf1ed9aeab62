import { drawing, numberIn, pressed } from './app-page.ts'
import type { Driven } from './driven.ts'
import { middleOf } from './middle-of.ts'

/** Drives the app in a frame (`embed=1`), where it has no filters of its own: they come by the address, as with Back. */
export const drawingPage: Driven = {
  isShown: isDrawn,
  isItself: null,
  isDrawn,
  isReady: () => isFiltered(false),
  grip: () => middleOf(document.querySelector(drawing)),
  zoom: (way) => pressed(document.querySelector(`[role="toolbar"] [aria-label="Zoom ${way}"]`)),
  filter: (on) => {
    const actor = on ? `&actor=${encodeURIComponent(window.benchTask.actor)}` : ''
    history.pushState(null, '', `?embed=1${actor}`)
    dispatchEvent(new PopStateEvent('popstate'))
  },
  isFiltered,
  open: null,
}

function isDrawn(): boolean {
  return document.querySelector(`${drawing} canvas`) !== null
}

function isFiltered(on: boolean): boolean {
  if (document.querySelector('[aria-busy="true"]') !== null) return false
  const said = document.querySelector('[role="status"]')?.textContent ?? ''
  return numberIn(/^[\d,]+/.exec(said)) === (on ? window.benchTask.matching : window.benchTask.all)
}
