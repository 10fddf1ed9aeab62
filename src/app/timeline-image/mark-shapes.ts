import type { EventOrigin, EventStatus } from '../../corpus/model.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import type { Mark, MarkPart } from '../timeline/marks.ts'
import { bodyShapes, lineShapes } from './mark-fills.ts'
import { box, circle, line, path, type Shape, text } from './scene.ts'

/** A stretch of the picture on which days lie: `window` from `left` to `right`. */
export interface Strip {
  readonly window: TimeWindow
  readonly left: number
  readonly right: number
}

/** What of an event shows in its mark. */
export interface MarkLook {
  readonly mark: Pick<Mark, 'shape' | 'about' | 'uncertain' | 'vagueEnds' | 'endUnknown'>
  readonly status: EventStatus
  readonly origin: EventOrigin
}

/** Where a mark stands, or a part of it. */
interface Stretch {
  readonly x1: number
  readonly x2: number
}

interface PlacedPart extends Stretch {
  readonly shape: MarkPart['shape']
}

const markHeight = 9
const leastWidth = 7
const radius = 4.5
const arrowWidth = 24
const head = 5
/** What is left free at both ends of a strip: an arrow at its edge has room. */
const inset = 26

export function xOf(day: number, { window, left, right }: Strip): number {
  return left + inset + ((day - window.start) / (window.end - window.start)) * (right - left - 2 * inset)
}

/** The mark of a date on a strip, around a middle line, as the page draws it. Empty beside the strip. */
export function markShapes(look: MarkLook & { readonly mark: Mark }, strip: Strip, y: number): Shape[] {
  const { mark } = look
  const place = placed(mark, strip)
  if (!place) return []
  const parts = mark.parts.flatMap((part): PlacedPart[] => {
    const own = placed({ from: part.from ?? mark.from, to: part.to ?? mark.to }, strip)
    return own ? [{ shape: part.shape, ...own }] : []
  })
  return shapesAt(look, place, parts, y)
}

function placed({ from, to }: Pick<Mark, 'from' | 'to'>, strip: Strip): Stretch | null {
  const { start, end } = strip.window
  if (to <= start || from >= end) return null
  return { x1: xOf(Math.max(from, start), strip), x2: xOf(Math.min(to, end), strip) }
}

/** A mark from `x1` to `x2`: shape says certainty, fill says status. */
export function shapesAt(look: MarkLook, { x1, x2 }: Stretch, parts: readonly PlacedPart[], y: number): Shape[] {
  const { mark } = look
  const middle = (x1 + x2) / 2
  switch (mark.shape) {
    case 'day':
      return [...dot(look, middle, y), ...doubt(mark, middle + radius + 2, y - 6)]
    case 'before':
      return [...arrow(look, x2, -1, y), ...doubt(mark, x2, y)]
    case 'after':
      return [...arrow(look, x1, 1, y), ...doubt(mark, x1, y)]
    case 'until':
      return [...vagueEnd(look, x1, x2, y), ...openBar(look, mark.vagueEnds ? x1 : x2, -1, y), ...doubt(mark, x2, y)]
    case 'onwards':
      return [...vagueEnd(look, x1, x2, y), ...openBar(look, mark.vagueEnds ? x2 : x1, 1, y), ...doubt(mark, x1, y)]
    default:
      return [...bar(look, x1, x2, y), ...partShapes(look, parts, y), ...doubt(mark, x1, y)]
  }
}

/** "?" beside what is uncertain. */
function doubt({ uncertain }: MarkLook['mark'], x: number, y: number): Shape[] {
  if (!uncertain) return []
  const ring = path(circle(x, y, 5.5), { fill: 'paper', stroke: 'edge' })
  return [ring, text(x - 2.5, y + 3.2, '?', { size: 9, weight: 700 })]
}

function dot(look: MarkLook, x: number, y: number): Shape[] {
  const { about } = look.mark
  if (!about) return bodyShapes(look, { shape: 'dot', x, y, radius }, 'solid', 'ink')
  const ring = bodyShapes(look, { shape: 'dot', x, y, radius: 6 }, 'none', 'ink')
  return look.status === 'happened' ? [...ring, path(circle(x, y, 2.6), { fill: 'ink' })] : ring
}

/** Two borders in one for what the calendar names longer than a month, caps for dates that bound it. */
function bar(look: MarkLook, x1: number, x2: number, y: number): Shape[] {
  const { shape, vagueEnds } = look.mark
  const spare = Math.max(0, leastWidth - (x2 - x1)) / 2
  const [left, right] = [x1 - spare, x2 + spare]
  const [top, bottom] = [y - markHeight / 2, y + markHeight / 2]
  const area = { shape: 'box' as const, left, right, top, height: markHeight }
  const cap = (...places: readonly number[]) => places.map((x) => line(x, top, x, bottom)).join('')
  switch (shape) {
    case 'several':
      return [path(line(left, y, right, y), { stroke: 'ink', width: 1.5, dash: [1.5, 3.5] })]
    case 'lasting':
      return bodyShapes(look, area, vagueEnds ? 'light' : 'solid', vagueEnds ? 'edge' : 'ink')
    case 'month':
      return bodyShapes(look, area, 'light', 'edge')
    case 'year':
      return [
        ...bodyShapes(look, area, 'light', 'edge'),
        path(cap(left, left + 2.5, right - 2.5, right), { stroke: 'ink' }),
      ]
    default:
      return [
        ...bodyShapes(look, area, 'light', null),
        path(cap(left, right), { stroke: 'ink', width: look.status === 'happened' ? 2 : 3.5 }),
      ]
  }
}

/** What of a bar says more: the days that are named, and what is certain to be lasted. */
function partShapes(look: MarkLook, parts: readonly PlacedPart[], y: number): Shape[] {
  const top = y - markHeight / 2
  return parts.flatMap(({ shape, x1, x2 }) => {
    const middle = (x1 + x2) / 2
    if (shape === 'day') return bodyShapes(look, { shape: 'dot', x: middle, y, radius: 3.5 }, 'light', 'ink')
    const right = Math.max(x2, x1 + 2)
    const area = { shape: 'box' as const, left: x1, right, top, height: markHeight }
    return bodyShapes(look, area, shape === 'core' ? 'solid' : 'light', 'ink')
  })
}

/** The days among which something that is open on its other side begins or ends. */
function vagueEnd(look: MarkLook, x1: number, x2: number, y: number): Shape[] {
  if (!look.mark.vagueEnds) return []
  const area = { shape: 'box' as const, left: x1, right: x2, top: y - markHeight / 2, height: markHeight }
  return bodyShapes(look, area, 'light', 'edge')
}

/** Some day on this side of the one that is known. */
function arrow(look: MarkLook, x: number, direction: 1 | -1, y: number): Shape[] {
  const tip = x + direction * arrowWidth
  return [
    path(line(x, y - markHeight / 2, x, y + markHeight / 2), { stroke: 'ink', width: 2 }),
    ...lineShapes(look, x, tip, y),
    arrowHead(tip, direction, y),
  ]
}

/** All of this side of the day that is known: a bar with a head; one that peters out where nobody says where it ends. */
function openBar(look: MarkLook, x: number, direction: 1 | -1, y: number): Shape[] {
  const tip = x + direction * arrowWidth
  const top = y - markHeight / 2
  const stretch = (from: number, to: number) =>
    bodyShapes(
      look,
      {
        shape: 'box',
        left: Math.min(x + direction * from, x + direction * to),
        right: Math.max(x + direction * from, x + direction * to),
        top,
        height: markHeight,
      },
      'solid',
      'ink',
    )
  if (look.mark.endUnknown) {
    const petering = [13, 17, 21].map((at, i) => box(x + direction * at, top, direction * (2 - i * 0.5), markHeight))
    return [...stretch(0, 11), path(petering.join(''), { fill: 'ink' })]
  }
  return [...stretch(0, arrowWidth - head - 2), arrowHead(tip, direction, y)]
}

function arrowHead(tip: number, direction: 1 | -1, y: number): Shape {
  const back = tip - direction * head
  return path(`${line(back, y - head, tip, y)}${line(tip, y, back, y + head)}`, { stroke: 'ink', width: 1.5 })
}
