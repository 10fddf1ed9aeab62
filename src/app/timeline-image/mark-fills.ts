import type { EventStatus } from '../../corpus/model.ts'
import type { MarkLook } from './mark-shapes.ts'
import { box, circle, line, lowerHalf, type PathShape, path, type Tone } from './scene.ts'

/** The area of a mark. */
export type MarkArea =
  | { readonly shape: 'dot'; readonly x: number; readonly y: number; readonly radius: number }
  | {
      readonly shape: 'box'
      readonly left: number
      readonly right: number
      readonly top: number
      readonly height: number
    }

/** `solid`: all of it. `light`: somewhere within. */
export type Fullness = 'solid' | 'light' | 'none'

/**
 * An area filled by its status: happened is full, planned hollow, ongoing half full, disputed hatched, cancelled struck
 * through. Its border is dotted for a draft, dashed for "about"; `edge` is the border of what has happened.
 */
export function bodyShapes(look: MarkLook, area: MarkArea, fullness: Fullness, edge: Tone | null): PathShape[] {
  const { status, origin } = look
  const isPlain = status === 'happened' && origin === 'edited' && !look.mark.about
  const full: Tone = fullness === 'solid' && origin === 'edited' ? 'ink' : 'light'
  const fill: Tone = status === 'happened' && fullness !== 'none' ? full : 'paper'
  const stroke = isPlain ? edge : 'ink'
  const outline = path(outlineOf(area), { fill, stroke, width: stroke === 'edge' ? 1 : 1.5, dash: dashOf(look) })
  return [outline, ...within(area, status, full)]
}

/** A line by its status, in the same way. */
export function lineShapes(look: MarkLook, from: number, to: number, y: number): PathShape[] {
  const dash = dashOf(look)
  const lineAt = (down: number, width: number) =>
    path(line(from, y + down, to, y + down), { stroke: 'ink', width, dash })
  switch (look.status) {
    case 'happened':
      return [lineAt(0, 3)]
    case 'planned':
      return [lineAt(-2, 1), lineAt(2, 1)]
    case 'ongoing':
      return [lineAt(-2, 1), lineAt(1.5, 3)]
    case 'disputed':
      return [path(hatch(Math.min(from, to), Math.max(from, to), y - 3, 6), { stroke: 'ink', width: 1.5 })]
    case 'cancelled':
      return [lineAt(-3, 1), lineAt(0, 1), lineAt(3, 1)]
  }
}

function dashOf({ origin, mark }: MarkLook): readonly number[] | null {
  if (origin === 'drafted') return [1.5, 2]
  return mark.about ? [3, 2] : null
}

function outlineOf(area: MarkArea): string {
  return area.shape === 'dot'
    ? circle(area.x, area.y, area.radius)
    : box(area.left, area.top, area.right - area.left, area.height)
}

function within(area: MarkArea, status: EventStatus, full: Tone): PathShape[] {
  if (status === 'ongoing') return [path(lowerPart(area), { fill: full })]
  if (status === 'disputed') return [path(slanted(area), { stroke: 'ink', width: 1.5 })]
  return status === 'cancelled' ? [path(through(area), { stroke: 'ink', width: 1.5 })] : []
}

function lowerPart(area: MarkArea): string {
  if (area.shape === 'dot') return lowerHalf(area.x, area.y, area.radius)
  return box(area.left, area.top + area.height / 2, area.right - area.left, area.height / 2)
}

function slanted(area: MarkArea): string {
  if (area.shape === 'box') return hatch(area.left, area.right, area.top, area.height)
  const reach = area.radius * Math.SQRT1_2
  return line(area.x - reach, area.y + reach, area.x + reach, area.y - reach)
}

/** Lines that rise to the right, cut at both ends of the area. */
function hatch(left: number, right: number, top: number, height: number): string {
  const count = Math.ceil((right - left + height) / 5)
  return Array.from({ length: count }, (_, i) => {
    const foot = left - height + (i + 1) * 5
    const [x1, x2] = [Math.max(left, foot), Math.min(right, foot + height)]
    return x1 < x2 ? line(x1, top + height - (x1 - foot), x2, top + height - (x2 - foot)) : ''
  }).join('')
}

function through(area: MarkArea): string {
  if (area.shape === 'dot') return line(area.x - area.radius, area.y, area.x + area.radius, area.y)
  const y = area.top + area.height / 2
  return line(area.left, y, area.right, y)
}
