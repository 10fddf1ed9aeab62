import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import './vis-timeline.css'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { type Density, mountDensity } from './density-layer.ts'
import { itemClasses, itemElement, rowElement } from './drawn-elements.ts'
import type { DrawingLayout, DrawnItem, Lit } from './drawn-items.ts'

const msPerDay = 86_400_000

export interface DrawingHandlers {
  /** The reader moved or zoomed; not called for moves asked for by `moveTo`. */
  readonly onWindowMoved: (window: TimeWindow) => void
  /** `at` is in pixels from the window's corner. */
  readonly onItemChosen: (item: DrawnItem, at: { x: number; y: number }) => void
  readonly onItemPointed: (item: DrawnItem | null) => void
  /** A place without an item, by its row and day. */
  readonly onPlaceChosen: (row: string, day: number) => void
  readonly onPlacePointed: (place: { readonly row: string; readonly day: number } | null) => void
  /** Width in pixels of the part that shows time. */
  readonly onWidth: (px: number) => void
}

export interface Drawing {
  /** `over`: items that come and go while the layout stands. */
  show(layout: DrawingLayout, over: readonly DrawnItem[], lit: Lit): void
  showDensity(density: Density | null): void
  moveTo(window: TimeWindow, animated: boolean): void
  destroy(): void
}

interface VisItem {
  readonly id: string
  readonly group: string
  readonly type: 'range'
  readonly content: string
  readonly start: Date
  readonly end: Date
  readonly className: string
  readonly drawn: DrawnItem
}

interface VisGroup {
  readonly id: string
  readonly content: string
  readonly order: number
  readonly className: string
}

/**
 * Puts a vis-timeline into an element. It is the only place that knows the library: what is drawn comes in as a
 * layout, what the reader does goes out by the handlers. Foreign text reaches the page by `textContent` alone.
 */
export function mountDrawing(
  host: HTMLElement,
  first: TimeWindow,
  limits: TimeWindow,
  handlers: DrawingHandlers,
): Drawing {
  const items = new DataSet<VisItem>()
  const groups = new DataSet<VisGroup>()
  // One element an item for as long as the layout stands: one that is replaced under the pointer ends a drag.
  const elements = new Map<string, HTMLElement>()
  const elementOf = ({ id, drawn }: VisItem) => {
    const element = elements.get(id) ?? itemElement(drawn)
    elements.set(id, element)
    return element
  }
  let shown: DrawingLayout | null = null
  const timeline = new Timeline(host, items, groups, {
    ...optionsFor(limits),
    template: (item) => (item ? elementOf(item) : ''),
  })
  // Given as options, the first window would be drawn some ticks later.
  timeline.setWindow(dateAt(first.start), dateAt(first.end), { animation: false })
  const itemAt = (id: unknown) => (typeof id === 'string' ? (items.get(id)?.drawn ?? null) : null)

  tellWhatIsMet(timeline, host, handlers, itemAt)

  const centre = host.querySelector<HTMLElement>('.vis-panel.vis-center') ?? host
  const density = mountDensity(centre, rowBoxIn(centre), () => paint())
  const paint = () => {
    const { start, end } = timeline.getWindow()
    density.paint({ start: dayAt(start), end: dayAt(end) })
  }
  timeline.on('changed', paint)
  const widths = new ResizeObserver(() => {
    density.rowsMoved()
    paint()
    handlers.onWidth(centre.clientWidth)
  })
  widths.observe(centre)

  return {
    show(layout, over, lit) {
      if (layout !== shown) elements.clear()
      if (layout.rows !== shown?.rows) density.rowsMoved()
      shown = layout
      replaceIn(
        groups,
        layout.rows.map((row, order) => visGroup(row, order)),
      )
      replaceIn(
        items,
        [...layout.items, ...over].map((item) => visItem(item, lit)),
      )
    },
    showDensity(next) {
      density.show(next)
      paint()
    },
    moveTo(window, animated) {
      const now = timeline.getWindow()
      const target = { start: dateAt(window.start), end: dateAt(window.end) }
      const isThere = near(now.start, target.start) && near(now.end, target.end)
      if (!isThere)
        timeline.setWindow(target.start, target.end, {
          animation: animated && { duration: 200, easingFunction: 'easeInOutQuad' },
        })
    },
    destroy() {
      widths.disconnect()
      density.destroy()
      timeline.destroy()
    },
  }
}

/** Passes on what the reader does with the pointer. */
function tellWhatIsMet(
  timeline: Timeline,
  host: HTMLElement,
  handlers: DrawingHandlers,
  itemAt: (id: unknown) => DrawnItem | null,
): void {
  // A drag that ends on the label it began on is told as a click, too.
  let wasDragged = false
  host.addEventListener('pointerdown', () => {
    wasDragged = false
  })
  timeline.on('rangechange', (change: { start: Date; end: Date; byUser: boolean }) => {
    wasDragged = true
    if (change.byUser) handlers.onWindowMoved({ start: dayAt(change.start), end: dayAt(change.end) })
  })
  timeline.on('click', (click: Met & { event: { clientX?: number; clientY?: number } }) => {
    if (wasDragged) return
    const item = itemAt(click.item)
    const at = { x: click.event.clientX ?? 0, y: click.event.clientY ?? 0 }
    const place = placeMet(click)
    if (item) handlers.onItemChosen(item, at)
    else if (place) handlers.onPlaceChosen(place.row, place.day)
  })
  timeline.on('mouseMove', (move: Met) => handlers.onPlacePointed(placeMet(move)))
  host.addEventListener('pointerleave', () => handlers.onPlacePointed(null))
  timeline.on('itemover', (over: { item: unknown }) => handlers.onItemPointed(itemAt(over.item)))
  timeline.on('itemout', () => handlers.onItemPointed(null))
}

/** What the library says that the pointer met. */
interface Met {
  readonly item: unknown
  readonly group: unknown
  readonly time: Date
}

function placeMet({ item, group, time }: Met) {
  return typeof group === 'string' && (item === null || item === undefined) ? { row: group, day: dayAt(time) } : null
}

function rowBoxIn(panel: HTMLElement) {
  return (row: number) => {
    const box = panel.querySelector(`.vis-foreground .row-${row}`)?.getBoundingClientRect()
    return box ? { top: box.top - panel.getBoundingClientRect().top, height: box.height } : null
  }
}

function optionsFor(limits: TimeWindow) {
  return {
    min: dateAt(limits.start),
    max: dateAt(limits.end),
    zoomMin: 7 * msPerDay,
    // Dates are days; hours would promise more. The style sheet takes their lines away.
    format: { minorLabels: { hour: '', minute: '' } },
    // A plain wheel is the page's.
    zoomKey: 'ctrlKey' as const,
    // Days in UTC, wherever the reader is.
    moment: (date: moment.MomentInput) => moment.utc(date),
    stack: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    // Two digits name a day: keep days on the axis for as long as they fit.
    maxMinorChars: 2,
    orientation: { axis: 'top' as const, item: 'top' as const },
    margin: { axis: 4, item: { horizontal: 0, vertical: 0 } },
    groupOrder: 'order',
    groupHeightMode: 'fixed' as const,
    groupTemplate: (group: VisGroup | undefined) => (group ? rowElement(group.content) : ''),
  }
}

function visItem(drawn: DrawnItem, lit: Lit): VisItem {
  return {
    id: drawn.key,
    group: drawn.row,
    type: 'range',
    // Never shown, as the template draws the item; it tells the library that a title has changed, or its room.
    content: contentOf(drawn),
    start: dateAt(drawn.from),
    end: dateAt(drawn.to),
    className: itemClasses(drawn, lit),
    drawn,
  }
}

function contentOf(drawn: DrawnItem): string {
  if (drawn.kind === 'event') return `${drawn.event.title} ${Math.round(drawn.labelPx)}`
  return drawn.kind === 'articles' ? drawn.label : String(drawn.kind === 'cluster' ? drawn.places.length : '')
}

function visGroup(row: DrawingLayout['rows'][number], order: number): VisGroup {
  return { id: row.key, content: row.label, order, className: `row-${order}${row.firstOfLane ? ' lane-first' : ''}` }
}

/** Brings a data set to what it should hold, touching only what differs: the rest stays where it is. */
function replaceIn<Item extends { readonly id: string }>(set: DataSet<Item>, wanted: readonly Item[]): void {
  const ids = new Set(wanted.map((item) => item.id))
  const gone = set.getIds().filter((id) => !ids.has(String(id)))
  if (gone.length > 0) set.remove(gone)
  const changed = wanted.filter((item) => !sameItem(set.get(item.id), item))
  // The library's types ask for partial items of its own making.
  if (changed.length > 0) set.update(changed as unknown as Parameters<typeof set.update>[0])
}

function sameItem(before: object | null, after: object): boolean {
  if (!before) return false
  const old: Readonly<Record<string, unknown>> = { ...before }
  return Object.entries(after).every(([key, value]) => {
    const was = old[key]
    return value instanceof Date && was instanceof Date ? near(value, was) : key === 'drawn' || was === value
  })
}

function near(a: Date, b: Date): boolean {
  return Math.abs(a.getTime() - b.getTime()) < 1000
}

function dateAt(day: number): Date {
  return new Date(day * msPerDay)
}

function dayAt(date: Date): number {
  return date.getTime() / msPerDay
}
