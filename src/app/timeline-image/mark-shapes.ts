import type { EventOrigin, EventStatus } from '../../corpus/model.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import type { Mark } from '../timeline/marks.ts'
import { box, circle, line, type PathShape, path, type Tone } from './scene.ts'

/** A stretch of the picture on which days lie: `window` from `left` to `right`. */
export interface Strip {
  readonly window: TimeWindow
  readonly left: number
  readonly right: number
}

/** What of an event shows in its mark. */
export interface MarkLook {
  readonly mark: Mark
  readonly status: EventStatus
  readonly origin: EventOrigin
}

const height = 9
const leastWidth = 7
const radius = 4.5
const arrowWidth = 24
const head = 5
/** What is left free at both ends of a strip: an arrow at its edge has room. */
const inset = 26

export function xOf(day: number, { window, left, right }: Strip): number {
  return left + inset + ((day - window.start) / (window.end - window.start)) * (right - left - 2 * inset)
}

/** The mark of a date on a strip, around a middle line: shape says certainty, fill says status. Empty beside the strip. */
export function markShapes(look: MarkLook, strip: Strip, y: number): PathShape[] {
  const { mark } = look
  if (mark.to <= strip.window.start || mark.from >= strip.window.end) return []
  const [from, to] = [Math.max(mark.from, strip.window.start), Math.min(mark.to, strip.window.end)]
  const [x1, x2] = [xOf(from, strip), xOf(to, strip)]
  switch (mark.shape) {
    case 'day':
      return filled(look, circle((x1 + x2) / 2, y, radius), line((x1 + x2) / 2 - radius, y, (x1 + x2) / 2 + radius, y))
    case 'before':
    case 'until':
      return arrow(look, x2, -1, y)
    case 'after':
    case 'onwards':
      return arrow(look, x1, 1, y)
    default:
      return [...bar(look, x1, x2, y), ...parts(look, strip, y)]
  }
}

/** What of a bar says more: the days that are named, and what is certain to be lasted. */
function parts({ mark }: MarkLook, strip: Strip, y: number): PathShape[] {
  return mark.parts.flatMap((part) => {
    const [from, to] = [part.from ?? mark.from, part.to ?? mark.to]
    if (to <= strip.window.start || from >= strip.window.end) return []
    const [x1, x2] = [xOf(Math.max(from, strip.window.start), strip), xOf(Math.min(to, strip.window.end), strip)]
    const outline =
      part.shape === 'day' ? circle((x1 + x2) / 2, y, 3) : box(x1, y - height / 2, Math.max(2, x2 - x1), height)
    return [path(outline, { fill: 'ink', stroke: 'ink', width: 1 })]
  })
}

/** All of a time is dark; some time within it is light, between two caps. */
function bar(look: MarkLook, x1: number, x2: number, y: number): PathShape[] {
  const spare = Math.max(0, leastWidth - (x2 - x1)) / 2
  const [left, right] = [x1 - spare, x2 + spare]
  const shapes = filled(look, box(left, y - height / 2, right - left, height), line(left, y, right, y))
  if (look.mark.shape === 'lasting' || isLoose(look.mark)) return shapes
  const caps = line(left, y - height / 2, left, y + height / 2) + line(right, y - height / 2, right, y + height / 2)
  return [...shapes, path(caps, { stroke: 'ink', width: 2 })]
}

/** About, or not sure: dashed. */
function isLoose({ about, uncertain }: Mark): boolean {
  return about || uncertain
}

function filled({ mark, status, origin }: MarkLook, outline: string, through: string): PathShape[] {
  const isVague = (mark.shape !== 'day' && mark.shape !== 'lasting') || mark.vagueEnds
  const fill: Tone = status !== 'happened' ? 'paper' : isVague || origin === 'drafted' ? 'light' : 'ink'
  const dash = origin === 'drafted' ? [1.5, 2] : isLoose(mark) ? [3, 2] : null
  const isBounded = isVague && !isLoose(mark) && status === 'happened' && origin === 'edited'
  const body = path(outline, { fill, stroke: isBounded ? 'light' : 'ink', width: 1.5, dash })
  const isStruck = status === 'disputed' || status === 'cancelled'
  return isStruck ? [body, path(through, { stroke: 'ink', width: 1.5 })] : [body]
}

/** From the day that is known to where nothing is: thin where it has not happened, dotted where it is a draft. */
function arrow({ status, origin, mark }: MarkLook, x: number, direction: 1 | -1, y: number): PathShape[] {
  const tip = x + direction * arrowWidth
  const dash = origin === 'drafted' ? [1.5, 2] : isLoose(mark) ? [3, 2] : null
  const back = tip - direction * head
  const point = `M${tip} ${y}L${back} ${y - head}M${tip} ${y}L${back} ${y + head}`
  return [
    path(line(x, y - height / 2, x, y + height / 2), { stroke: 'ink', width: 2 }),
    path(line(x, y, tip, y), { stroke: 'ink', width: status === 'happened' ? 3 : 1, dash }),
    path(point, { stroke: 'ink', width: 1.5 }),
  ]
}
