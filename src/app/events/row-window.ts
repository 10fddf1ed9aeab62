import { type CSSProperties, type RefObject, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from '../ui/when-idle.ts'
import { longestWait, useHeights, usualHeight } from './row-heights.ts'
import {
  layRows,
  type RowLayout,
  type RowSpan,
  type RowsInView,
  rowsInstead,
  rowsWith,
  spanAround,
} from './row-layout.ts'

/** Rows beyond what is in view, so that Tab and a slow scroll find them. */
const spareRows = 5

type ListRef = RefObject<HTMLElement | null>

interface RowWindow {
  /** The rows to be in the page, in order, and how each is put in its place. */
  readonly rows: readonly { readonly at: number; readonly style: CSSProperties | undefined }[]
  readonly height: number
  /** The ref of each row, which has its event's place as `data-place`. */
  readonly rowRef: (row: HTMLElement | null) => (() => void) | undefined
  readonly scrollTo: (at: number) => void
}

/**
 * Follows which rows of a list the reader sees who scrolls the page. Another list costs as much as there are rows in view:
 * none of the others is looked at. `kept`: rows that stay in the page wherever the reader is.
 */
export function useRowWindow(list: ListRef, places: Uint32Array, kept: readonly number[]): RowWindow {
  const { heights, rowRef } = useHeights(list)
  const layout = useMemo(() => layRows(places, heights, usualHeight), [places, heights])
  const [seen, setSeen] = useState<RowsInView>(() => firstRows(places))
  const inView = rowsInstead(places, seen)
  // A pixel into the row: where the browser rounds, the one before it would be on top.
  const scrollTo = (at: number) => window.scrollTo({ top: topOfList(list) + layout.topOf(at) - coveredHeight() + 1 })
  const span = spanAround(inView, spareRows)
  const look = () => lookAt(list, places, layout)
  useScroll(
    () => {
      const now = look()
      setSeen((before) => sameOrOther(before, now))
    },
    () => isWithin(look(), span),
  )
  useHeldStill(inView, layout, scrollTo)
  const rows = rowsWith(span, kept).map((at) => {
    if (at === span.from) return { at, style: { marginBlockStart: layout.topOf(at) } }
    const isApart = at < span.from || at >= span.end
    return { at, style: isApart ? { position: 'absolute' as const, insetBlockStart: layout.topOf(at) } : undefined }
  })
  return { rows, height: layout.height, rowRef, scrollTo }
}

/**
 * Calls back when the reader scrolls, and when the page or its window has another size; of the page not at once while
 * all that is in view is there: a list that is filtered has another size, and is there.
 */
function useScroll(onMoved: () => void, isThere: () => boolean): void {
  const moved = useEffectEvent(onMoved)
  const mayWait = useEffectEvent(isThere)
  useLayoutEffect(() => {
    // Rows that come into view are there when they are painted.
    const onScroll = () => flushSync(moved)
    const page = new ResizeObserver(() => void (mayWait() ? whenIdle(moved, longestWait) : moved()))
    page.observe(document.body)
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('resize', moved)
    return () => {
      page.disconnect()
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('resize', moved)
    }
  }, [])
}

/** What the reader sees on top stays where it is when another list is shown, and when rows above it are measured. */
function useHeldStill(inView: RowsInView, layout: RowLayout, scrollTo: (at: number) => void): void {
  const before = useRef<{ readonly places: Uint32Array; readonly layout: RowLayout } | null>(null)
  useLayoutEffect(() => {
    const last = before.current
    before.current = { places: inView.places, layout }
    if (!last || !inView.isScrolled) return
    if (last.places !== inView.places) scrollTo(inView.first)
    else if (last.layout !== layout) {
      const moved = layout.topOf(inView.first) - last.layout.topOf(inView.first)
      if (moved !== 0) window.scrollBy(0, moved)
    }
  })
}

function firstRows(places: Uint32Array): RowsInView {
  const room = Math.ceil(window.innerHeight / usualHeight)
  return { places, first: 0, last: Math.min(places.length - 1, room), room, isScrolled: false }
}

/** Lays out the page, if it is not. */
function lookAt(list: ListRef, places: Uint32Array, layout: RowLayout): RowsInView {
  const top = list.current?.getBoundingClientRect().top ?? 0
  const first = layout.rowAt(coveredHeight() - top)
  const bottom = window.innerHeight - top
  return {
    places,
    first,
    last: layout.rowAt(bottom),
    room: Math.max(0, Math.ceil((bottom - layout.topOf(first)) / usualHeight)),
    isScrolled: top < 0,
  }
}

function isWithin({ first, last }: RowsInView, { from, end }: RowSpan): boolean {
  return first >= from && last < end
}

function sameOrOther(before: RowsInView, now: RowsInView): RowsInView {
  const keys = ['places', 'first', 'last', 'room', 'isScrolled'] as const
  return keys.every((key) => before[key] === now[key]) ? before : now
}

function topOfList(list: ListRef): number {
  return (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY
}

/** What covers the first rows: the line with the result. */
function coveredHeight(): number {
  return document.querySelector('.result-line')?.clientHeight ?? 0
}
