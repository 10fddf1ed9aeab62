import type { EventHead } from '../../corpus/event-head.ts'
import { visibleLine } from '../../corpus/hidden-characters.ts'
import { whenIdle } from '../ui/when-idle.ts'

const font = '500 12px "Inter Variable", "Inter Fallback", sans-serif'
const breathingPx = 6

/** Measures labels as the style sheet draws them, each once: as soon as their font is there. */
export function labelWidthMeter(): (event: EventHead) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = font
  const widths = new Map<string, number>()
  let isFontThere = false
  const look = () => {
    isFontThere ||= document.fonts.check(font)
  }
  // The first answers take milliseconds, which a filter that brings the first labels need not wait for.
  whenIdle(() => {
    look()
    context?.measureText('0')
  })
  return ({ title }) => {
    const known = widths.get(title)
    if (known !== undefined) return known
    const width = Math.ceil(context?.measureText(visibleLine(title)).width ?? title.length * 7) + breathingPx
    // Asked until it is: the answer takes longer than the measuring.
    look()
    if (isFontThere) widths.set(title, width)
    return width
  }
}
