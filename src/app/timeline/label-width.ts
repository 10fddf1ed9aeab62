import type { EventHead } from '../../corpus/event-head.ts'
import { visibleLine } from '../../corpus/hidden-characters.ts'

const font = '500 12px "Inter Variable", "Inter Fallback", sans-serif'
const breathingPx = 6

/** Measures labels as the style sheet draws them, each once: as soon as their font is there. */
export function labelWidthMeter(): (event: EventHead) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = font
  const widths = new Map<string, number>()
  let isFontThere = false
  return ({ title }) => {
    const known = widths.get(title)
    if (known !== undefined) return known
    const width = Math.ceil(context?.measureText(visibleLine(title)).width ?? title.length * 7) + breathingPx
    // Asked until it is: the answer takes longer than the measuring.
    isFontThere ||= document.fonts.check(font)
    if (isFontThere) widths.set(title, width)
    return width
  }
}
