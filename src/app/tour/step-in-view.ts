import type { ViewState } from '../state/view-state.ts'

/**
 * Brings into view what a step shows: the chosen event in the list, with what is opened beside it, else the drawing. Where
 * a sheet covers the page, it is there already.
 */
export function bringStepIntoView({ event, article, about, coverage }: ViewState): void {
  if (document.querySelector('.sheet')) return
  const row = event === null ? null : document.getElementById(`event-${event}`)
  const hasOpened = event !== null || article !== null || about !== null || coverage
  const shown = row ?? document.querySelector(hasOpened ? '.work' : '.page')
  shown?.scrollIntoView({ block: 'start' })
}
