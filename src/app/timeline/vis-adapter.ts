import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import type { Direction } from '../ui/direction.ts'
import './vis-timeline.css'
import type { DateLanguage } from '../../corpus/date-language.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { axisLabel, labelPatterns } from './axis-labels.ts'
import { type Density, mountDensity } from './density-layer.ts'
import { rowElement } from './drawn-elements.ts'
import type { DrawingLayout, DrawnItem, Lit } from './drawn-items.ts'
import { followSize } from './follow-size.ts'
import { mountMarks } from './mark-layer.ts'
import { oncePerFrame } from './once-per-frame.ts'

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
  /** Another language of the axis. */
  nameDates(dates: DateLanguage): void
  moveTo(window: TimeWindow, animated: boolean): void
  destroy(): void
}

/** From which side time runs, and how the axis names its days. */
interface DrawingLanguage {
  readonly direction: Direction
  readonly dates: DateLanguage
}

/** A lane, with all its rows: the library lays out each of its groups at each frame. */
interface VisGroup {
  /** The key of its first row. */
  readonly id: string
  readonly content: string
  readonly order: number
  readonly rows: number
  readonly className: string
  readonly style: string
}

/**
 * Puts a vis-timeline into an element. It is the only place that knows the library, which keeps the axis, the lanes,
 * panning and zooming; the marks are a layer over it. What is drawn comes in as a layout, what the reader does goes out
 * by the handlers. Foreign text reaches the page by `textContent` alone.
 */
export function mountDrawing(
  host: HTMLElement,
  first: TimeWindow,
  limits: TimeWindow,
  { direction, dates: firstDates }: DrawingLanguage,
  handlers: DrawingHandlers,
): Drawing {
  const groups = new DataSet<VisGroup>()
  let shown: DrawingLayout | null = null
  let dates = firstDates
  const datesNow = () => dates
  const timeline = beginTimeline(host, groups, first, optionsFor(limits, direction, datesNow))
  const centre = host.querySelector<HTMLElement>('.vis-panel.vis-center') ?? host
  const marks = mountMarks(centre, direction)
  tellWhatIsMet(timeline, host, handlers, marks.itemOf)

  const density = mountDensity(centre, direction, rowBoxIn(centre, groups), () => painting.now())
  let widthPx: number | null = null
  // What is shown comes in several calls, and rows have it painted by the library besides: one painting does for all.
  const painting = oncePerFrame(() => {
    const { start, end } = timeline.getWindow()
    const window = { start: dayAt(start), end: dayAt(end) }
    // Of the panel with its borders, as the library counts. Read when it may have changed, not at each frame.
    widthPx ??= centre.offsetWidth
    marks.place(window, widthPx)
    density.paint(window)
  })
  let areRowsMoved = false
  let isPainted = false
  timeline.on('changed', () => {
    if (areRowsMoved) density.rowsMoved()
    areRowsMoved = false
    if (isPainted || !shown) return painting.now()
    // The first rows keep the page long enough: what stands in them comes with the next frame.
    isPainted = true
    painting.cancel()
    painting.soon()
  })
  const widths = new ResizeObserver(() => {
    widthPx = null
    density.rowsMoved()
    painting.now()
    handlers.onWidth(centre.clientWidth)
  })
  widths.observe(centre)
  const stopFollowing = followSize(host, () => timeline.redraw())

  return {
    show(layout, over, lit) {
      if (layout.rows !== shown?.rows && replaceIn(groups, visGroups(layout.rows))) areRowsMoved = true
      shown = layout
      marks.show(layout.rows, [...layout.items, ...over], lit)
      painting.soon()
    },
    showDensity(next) {
      density.show(next)
      painting.soon()
    },
    nameDates(next) {
      if (next === dates) return
      dates = next
      timeline.redraw()
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
      painting.cancel()
      widths.disconnect()
      stopFollowing()
      density.destroy()
      marks.destroy()
      timeline.destroy()
    },
  }
}

/** The library draws as it begins, with a window of its own; outside of the page it does not, until it has ours. */
function beginTimeline(
  host: HTMLElement,
  groups: DataSet<VisGroup>,
  first: TimeWindow,
  options: ReturnType<typeof optionsFor>,
): Timeline {
  const outside = document.createElement('div')
  const timeline = new Timeline(outside, [], groups, options)
  // Given as options, the first window would be drawn some ticks later.
  timeline.setWindow(dateAt(first.start), dateAt(first.end), { animation: false })
  host.append(...outside.childNodes)
  // It has counted what it left out, and would take the first true drawing for one too many in a loop.
  Object.assign(timeline, { redrawCount: 0 })
  timeline.redraw()
  return timeline
}

/** Passes on what the reader does with the pointer. */
function tellWhatIsMet(
  timeline: Timeline,
  host: HTMLElement,
  handlers: DrawingHandlers,
  itemOf: (target: unknown) => DrawnItem | null,
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
  const placeMet = ({ event, group, time }: Met) =>
    typeof group === 'string' && itemOf(event.target) === null ? { row: group, day: dayAt(time) } : null
  timeline.on('click', (click: Met) => {
    if (wasDragged) return
    const item = itemOf(click.event.target)
    const at = { x: click.event.clientX, y: click.event.clientY }
    const place = placeMet(click)
    if (item) handlers.onItemChosen(item, at)
    else if (place) handlers.onPlaceChosen(place.row, place.day)
  })
  timeline.on('mouseMove', (move: Met) => handlers.onPlacePointed(placeMet(move)))
  host.addEventListener('pointerleave', () => handlers.onPlacePointed(null))
  let pointed: DrawnItem | null = null
  const point = (item: DrawnItem | null) => {
    if (item !== pointed) handlers.onItemPointed(item)
    pointed = item
  }
  host.addEventListener('mouseover', ({ target }) => point(itemOf(target)))
  host.addEventListener('mouseleave', () => point(null))
}

/** What the library says that the pointer met. */
interface Met {
  readonly event: MouseEvent
  readonly group: unknown
  readonly time: Date
}

/** Where a row stands below the top of a panel. */
function rowBoxIn(panel: HTMLElement, groups: DataSet<VisGroup>) {
  return (row: number) => {
    const lane = groups.get().findLast(({ order }) => order <= row)
    const box = lane && panel.querySelector(`.vis-foreground .row-${lane.order}`)?.getBoundingClientRect()
    if (!box) return null
    const height = box.height / lane.rows
    return { top: box.top - panel.getBoundingClientRect().top + (row - lane.order) * height, height }
  }
}

function optionsFor(limits: TimeWindow, direction: Direction, dates: () => DateLanguage) {
  return {
    rtl: direction === 'rtl',
    // By itself it measures the page once a second; an observer tells when there is a reason to.
    autoResize: false,
    min: dateAt(limits.start),
    max: dateAt(limits.end),
    zoomMin: 7 * msPerDay,
    format: labelPatterns,
    // A plain wheel is the page's.
    zoomKey: 'ctrlKey' as const,
    // Days in UTC, wherever the reader is.
    moment: (date: moment.MomentInput) => namedBy(moment.utc(date), dates()),
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

/** A time whose `format` knows the names of the axis. */
function namedBy(time: moment.Moment, dates: DateLanguage): moment.Moment {
  const format = (pattern?: string) =>
    axisLabel(pattern, Math.floor(time.valueOf() / msPerDay), dates) ?? moment.fn.format.call(time, pattern)
  return Object.assign(time, { format })
}

function visGroups(rows: DrawingLayout['rows']): VisGroup[] {
  const firsts = rows.flatMap(({ firstOfLane }, order) => (firstOfLane ? [order] : []))
  return firsts.map((order, at) => {
    const count = (firsts[at + 1] ?? rows.length) - order
    return {
      id: rows[order]?.key ?? '',
      content: rows[order]?.label ?? '',
      order,
      rows: count,
      className: `row-${order} lane-first`,
      style: `--rows: ${count}`,
    }
  })
}

/** Brings a data set to what it should hold, touching only what differs; says whether anything did. */
function replaceIn<Item extends { readonly id: string }>(set: DataSet<Item>, wanted: readonly Item[]): boolean {
  const ids = new Set(wanted.map((item) => item.id))
  const gone = set.getIds().filter((id) => !ids.has(String(id)))
  if (gone.length > 0) set.remove(gone)
  const changed = wanted.filter((item) => !sameItem(set.get(item.id), item))
  // The library's types ask for partial items of its own making.
  if (changed.length > 0) set.update(changed as unknown as Parameters<typeof set.update>[0])
  return gone.length + changed.length > 0
}

function sameItem(before: object | null, after: object): boolean {
  if (!before) return false
  const old: Readonly<Record<string, unknown>> = { ...before }
  return Object.entries(after).every(([key, value]) => old[key] === value)
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
