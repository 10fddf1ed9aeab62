import { useQueryClient } from '@tanstack/react-query'
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { nearestPosition, positionIn } from '../../corpus/place-list.ts'
import { useCollection } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { headsAgain, useEventPlace, useHeads } from '../part-queries.ts'
import { usePartsAhead } from '../parts-ahead.ts'
import { useView } from '../state/view-context.ts'
import { EventItem } from './event-item.tsx'
import type { Listing } from './event-list.tsx'
import { yearsOf } from './listed-years.ts'
import { rowForKey } from './row-keys.ts'
import { YearJump } from './year-jump.tsx'

/** Of a row with a title in two lines; each is measured when it is there. */
const usualHeight = 72
/** Rows beyond what is in view, so that Tab and a slow scroll find them. */
const spareRows = 5

/**
 * The rows of a large collection that are in view, in a list that is as high as all of them. The row with the focus stays
 * in the page wherever the reader scrolls, and so does that of the chosen event: the focus comes back to it.
 */
export function WindowedList({ listing }: { readonly listing: Listing }) {
  const { places, headings } = listing
  const say = useMessages()
  const { days } = useCollection().eventIndex
  const list = useRef<HTMLOListElement>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const scrollMargin = useTopOf(list)
  const rows = useWindowVirtualizer<HTMLLIElement>({
    count: places.length,
    estimateSize: () => usualHeight,
    // Another function would have it measure all rows again.
    getItemKey: useCallback((at: number) => places[at] ?? at, [places]),
    // Rows at once, not only after it has measured: the focus may go to the first of them.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    overscan: spareRows,
    scrollMargin,
    scrollPaddingStart: stickyHeight(),
    rangeExtractor: useKeptRows(places, focused),
  })
  usePlaceKept(places, rows, scrollMargin)
  const years = useMemo(() => yearsOf(places, days), [places, days])
  const shown = rows.getVirtualItems()
  const shownPlaces = shown.map(({ index }) => places[index] ?? 0)
  const headAt = useHeads(shownPlaces)
  usePartsAhead(shownPlaces)
  const again = headsAgain(useQueryClient(), shownPlaces)
  const hasCharacters = useView((state) => state.preferences.characterKeys)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('h3 button')) return
    const at = Number(event.target.closest('li')?.dataset['index'])
    const next = rowForKey(event, at, places.length, hasCharacters)
    if (next === null) return
    // A row far away is not in the page before it is kept for the focus.
    flushSync(() => setFocused(places[next] ?? null))
    event.currentTarget.querySelector<HTMLElement>(`[data-index="${next}"] h3 button`)?.focus()
  }
  return (
    <>
      <YearJump years={years} onChosen={(at) => rows.scrollToIndex(at, { align: 'start' })} />
      {again && (
        <p className="notice" role="alert">
          {say('events.someNotLoaded')}{' '}
          <button type="button" onClick={again}>
            {say('ui.tryAgain')}
          </button>
        </p>
      )}
      <ol
        ref={list}
        id="events"
        className="event-list windowed"
        aria-label={say('events.title')}
        onKeyDown={onKeyDown}
        style={{ height: rows.getTotalSize() }}
        onFocus={({ target }) => setFocused(places[Number(target.closest('li')?.dataset['index'])] ?? null)}
      >
        {shown.map(({ key, index, start }) => {
          const head = headAt(places[index] ?? 0)
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              id={head ? `event-${head.id}` : undefined}
              className="event-item"
              aria-setsize={places.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              <EventItem head={head} groupDate={headings.get(index) ?? null} />
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** The rows in view, with those of the focused and of the chosen event. */
function useKeptRows(places: Uint32Array, focused: number | null): (range: Range) => number[] {
  const chosen = useEventPlace(useView((state) => state.view.event))
  return useMemo(() => {
    const kept = [focused, chosen].flatMap((place) => (place === null ? [] : (positionIn(places, place) ?? [])))
    return (range) => [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b)
  }, [places, focused, chosen])
}

/** What was on top before the filters changed stays there, or what comes next in time. */
function usePlaceKept(
  places: Uint32Array,
  rows: ReturnType<typeof useWindowVirtualizer<HTMLLIElement>>,
  scrollMargin: number,
): void {
  const offset = rows.scrollOffset ?? 0
  const onTop = offset > scrollMargin ? rows.getVirtualItemForOffset(offset + stickyHeight()) : undefined
  const topPlace = onTop === undefined ? null : (places[onTop.index] ?? null)
  const before = useRef<{ readonly places: Uint32Array; readonly top: number | null }>(null)
  useLayoutEffect(() => {
    const last = before.current
    const isOther = last !== null && last.places !== places
    if (isOther && last.top !== null) rows.scrollToIndex(nearestPosition(places, last.top), { align: 'start' })
    before.current = { places, top: isOther ? last.top : topPlace }
  }, [places, topPlace, rows])
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
