import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useView } from '../state/view-context.ts'
import { EventItem } from './event-item.tsx'
import type { ListedEvent } from './event-list.tsx'
import { nearestListed, yearsOf } from './listed-places.ts'
import { YearJump } from './year-jump.tsx'

/** Of a row with a title in two lines; each is measured when it is there. */
const usualHeight = 72
/** Rows beyond what is in view, so that Tab and a slow scroll find them. */
const spareRows = 10

/**
 * The rows of a large collection that are in view, in a list that is as high as all of them. The row with the focus stays
 * in the page wherever the reader scrolls, and so does that of the chosen event: the focus comes back to it.
 */
export function WindowedList({ listed }: { readonly listed: readonly ListedEvent[] }) {
  const list = useRef<HTMLOListElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const scrollMargin = useTopOf(list)
  const rows = useWindowVirtualizer<HTMLLIElement>({
    count: listed.length,
    estimateSize: () => usualHeight,
    getItemKey: (at) => listed[at]?.event.id ?? at,
    overscan: spareRows,
    scrollMargin,
    scrollPaddingStart: stickyHeight(),
    rangeExtractor: useKeptRows(listed, focused),
  })
  usePlaceKept(listed, rows, scrollMargin)
  return (
    <>
      <YearJump years={yearsOf(listed)} onChosen={(at) => rows.scrollToIndex(at, { align: 'start' })} />
      <ol
        ref={list}
        id="events"
        className="event-list windowed"
        aria-label="Events"
        style={{ height: rows.getTotalSize() }}
        onFocus={({ target }) => setFocused(target.closest('li')?.id.replace(/^event-/, '') ?? null)}
      >
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const row = listed[index]
          return row ? (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              id={`event-${row.event.id}`}
              className="event-item"
              aria-setsize={listed.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              <EventItem {...row} />
            </li>
          ) : null
        })}
      </ol>
    </>
  )
}

/** The rows in view, with those of the focused and of the chosen event. */
function useKeptRows(listed: readonly ListedEvent[], focused: string | null): (range: Range) => number[] {
  const chosen = useView((state) => state.view.event)
  return useMemo(() => {
    const kept = listed.flatMap(({ event }, at) => (event.id === focused || event.id === chosen ? [at] : []))
    return (range) => [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b)
  }, [listed, focused, chosen])
}

/** What was on top before the filters changed stays there, or what comes next in time. */
function usePlaceKept(
  listed: readonly ListedEvent[],
  rows: ReturnType<typeof useWindowVirtualizer<HTMLLIElement>>,
  scrollMargin: number,
): void {
  const { corpus } = useCorpusIndex()
  const orders = useMemo(() => new Map(corpus.events.map(({ id }, order) => [id, order])), [corpus])
  const offset = rows.scrollOffset ?? 0
  const onTop = offset > scrollMargin ? rows.getVirtualItemForOffset(offset + stickyHeight()) : undefined
  const topEvent = onTop && listed[onTop.index]?.event.id
  const before = useRef<{ readonly listed: readonly ListedEvent[]; readonly order: number | null }>(null)
  useLayoutEffect(() => {
    const last = before.current
    const isOther = last !== null && last.listed !== listed
    if (isOther && last.order !== null) {
      rows.scrollToIndex(nearestListed(listed, orders, last.order), { align: 'start' })
    }
    const order = topEvent === undefined ? null : (orders.get(topEvent) ?? null)
    before.current = { listed, order: isOther ? last.order : order }
  }, [listed, orders, topEvent, rows])
}

/** How far below the top of the page an element begins, as long as what is above it may grow. */
function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = () => setTop((element.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
    const page = new ResizeObserver(measure)
    page.observe(document.body)
    return () => page.disconnect()
  }, [element])
  return top
}

/** What covers the first rows: the line with the result. */
function stickyHeight(): number {
  return document.querySelector('.result-line')?.clientHeight ?? 0
}
