import type { ViewState } from '../state/view-state.ts'

/** What can be opened, the nearest to the reader first: the order in which `stepBack` closes them. */
const layers = ['record', 'article', 'about', 'compare', 'event', 'coverage'] as const
export type Layer = (typeof layers)[number]

/** What a step opened that was closed before. */
export function layersOpened(before: ViewState, after: ViewState): Layer[] {
  return layers.filter((layer) => isOpen(after, layer) && !isOpen(before, layer))
}

/** What a step back closed last, with all that stood on it; null where the step opened or changed anything, too. */
export function layerClosed(before: ViewState, after: ViewState): Layer | null {
  if (layers.some((layer) => isOpen(after, layer) && after[layer] !== before[layer])) return null
  return layers.findLast((layer) => isOpen(before, layer) && !isOpen(after, layer)) ?? null
}

function isOpen(view: ViewState, layer: Layer): boolean {
  return view[layer] !== null && view[layer] !== false
}
