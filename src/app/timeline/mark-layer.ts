import type { TimeWindow } from '../../corpus/time-window.ts'
import { type Direction, forwards } from '../ui/direction.ts'
import { hasSign, itemClasses, labelElement, signElement } from './drawn-elements.ts'
import type { DrawnItem, DrawnRow, Lit } from './drawn-items.ts'

export interface MarkLayer {
  show(rows: readonly DrawnRow[], items: readonly DrawnItem[], lit: Lit): void
  /** Brings the marks to where a window of so many pixels has them; cheap enough for each frame. */
  place(window: TimeWindow, widthPx: number): void
  /** The mark that the target of an event is a part of. */
  itemOf(target: unknown): DrawnItem | null
  destroy(): void
}

interface MarkBox {
  readonly box: HTMLElement
  /** Null where the mark has no words. */
  readonly label: HTMLElement | null
  /** Tells whether the element can stay as it is. */
  readonly told: string
  drawn: DrawnItem
  /** As written to the page; what does not change is not written again. */
  classes: string
  top: string
  across: string
  shift: string
}

/**
 * The marks, as elements of a layer over the rows. They are written and never measured, all of them at once: an element
 * measured after each that is added would make the browser lay out the page as many times. While panning the layer moves,
 * and of the marks only those that come and go, and those so long that they are cut. Only the layer has a transform: the
 * browser keeps an account of its own for each element that has one, and a filter brings hundreds of marks at once.
 */
export function mountMarks(panel: HTMLElement, direction: Direction): MarkLayer {
  const layer = document.createElement('div')
  layer.className = 'drawing-marks'
  panel.append(layer)
  let marks: ReadonlyMap<string, MarkBox> = new Map()
  const itemAt = new WeakMap<Element, MarkBox>()
  let origin = { day: 0, pxPerDay: 0 }
  return {
    show(rows, items, lit) {
      const tops = new Map(rows.map((row, at) => [row.key, topOf(row, at)]))
      const next = new Map(items.map((item) => [item.key, shown(marks.get(item.key), item)]))
      for (const [key, { box }] of marks) if (next.get(key)?.box !== box) box.remove()
      marks = next
      for (const mark of marks.values()) {
        itemAt.set(mark.box, mark)
        dress(mark, tops.get(mark.drawn.row) ?? '', itemClasses(mark.drawn, lit))
      }
    },
    place(window, widthPx) {
      const pxPerDay = widthPx / (window.end - window.start)
      const isFar = Math.abs(window.start - origin.day) * pxPerDay > farPx
      if (pxPerDay !== origin.pxPerDay || isFar) origin = { day: window.start, pxPerDay }
      const layerPx = (origin.day - window.start) * pxPerDay
      layer.style.transform = `translateX(${forwards(direction) * layerPx}px)`
      const arriving: HTMLElement[] = []
      for (const mark of marks.values()) {
        const { from, to } = mark.drawn
        if (from >= window.end || to <= window.start) {
          mark.box.remove()
          continue
        }
        const whole = { start: (from - window.start) * pxPerDay, end: (to - window.start) * pxPerDay }
        move(mark, whole, layerPx, widthPx)
        if (!mark.box.isConnected) arriving.push(mark.box)
      }
      layer.append(...arriving)
    },
    itemOf(target) {
      const box = target instanceof Element ? target.closest('.vis-item') : null
      return (box && itemAt.get(box)?.drawn) ?? null
    },
    destroy() {
      layer.remove()
    },
  }
}

/** The layer begins anew before its pixels are too many to be exact. */
const farPx = 100_000

/** One element a mark for as long as it says the same: one that is replaced under the pointer ends a drag. */
function shown(before: MarkBox | undefined, drawn: DrawnItem): MarkBox {
  const told = toldBy(drawn)
  if (before?.told !== told) return newMark(drawn, told)
  before.drawn = drawn
  return before
}

function newMark(drawn: DrawnItem, told: string): MarkBox {
  const box = document.createElement('div')
  const label = labelElement(drawn)
  if (label) box.append(label)
  if (hasSign(drawn)) box.append(signElement())
  if (drawn.kind === 'event') box.dataset['preview'] = drawn.event.id
  return { box, label, told, drawn, classes: '', top: '', across: '', shift: '' }
}

/** All that an item's element is made from. */
function toldBy(drawn: DrawnItem): string {
  if (drawn.kind === 'event')
    return `${drawn.event.id} ${drawn.label} ${drawn.event.title} ${Math.round(drawn.labelPx)}`
  if (drawn.kind === 'articles') return `${drawn.label} ${Math.round(drawn.labelPx)}`
  return drawn.kind === 'cluster' ? drawn.label : drawn.kind
}

/** The first row of a lane has the line above the lane. */
function topOf({ firstOfLane }: DrawnRow, at: number): string {
  return `calc(${at} * var(--row-height) + ${firstOfLane ? 1 : 0}px)`
}

function dress(mark: MarkBox, top: string, classes: string): void {
  if (mark.top !== top) mark.box.style.top = top
  if (mark.classes !== classes) mark.box.className = `vis-item ${classes}`
  mark.top = top
  mark.classes = classes
}

/** In pixels from the edge of the window where time begins. */
interface Across {
  readonly start: number
  readonly end: number
}

/**
 * Browsers cannot draw very wide elements: one is cut a window's width off either edge. Its label stays in view; over the
 * mark it is no wider than what is seen of that, and is cut at its own end, in whichever direction it is read.
 */
function move(mark: MarkBox, whole: Across, layerPx: number, widthPx: number): void {
  const start = Math.max(whole.start, -widthPx)
  const width = Math.max(1, rounded(Math.min(whole.end, 2 * widthPx) - start))
  const x = rounded(start - layerPx)
  const across = `${x} ${width}`
  if (mark.across !== across) {
    mark.box.style.insetInlineStart = `${x}px`
    mark.box.style.width = `${width}px`
    mark.across = across
  }
  if (!mark.label || mark.drawn.kind !== 'event' || mark.drawn.label !== 'inside') return
  const hidden = rounded(Math.max(0, -start))
  const seen = rounded(Math.min(whole.end, widthPx) - Math.max(whole.start, 0))
  const shift = `${hidden} ${seen}`
  if (mark.shift !== shift) {
    mark.label.style.insetInlineStart = `${hidden}px`
    mark.label.style.maxWidth = `${seen}px`
    mark.shift = shift
  }
}

function rounded(px: number): number {
  return Math.round(px * 1000) / 1000
}
