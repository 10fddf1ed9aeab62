import type { EventHead } from '../../corpus/event-head.ts'

const font = '500 12px "Inter Variable", "Inter Fallback", sans-serif'
const breathingPx = 6

/** Measures labels as the style sheet draws them. */
export function labelWidthMeter(): (event: EventHead) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = font
  return (event) => Math.ceil(context?.measureText(event.title).width ?? event.title.length * 7) + breathingPx
}
