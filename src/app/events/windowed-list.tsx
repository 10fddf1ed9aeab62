import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { positionIn } from '../../corpus/place-list.ts'
import { useCollection } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { headsAgain, useEventPlace, useHeads } from '../part-queries.ts'
import { usePartsAhead } from '../parts-ahead.ts'
import { useView } from '../state/view-context.ts'
import { EventItem } from './event-item.tsx'
import type { Listing } from './event-list.tsx'
import { yearsOf } from './listed-years.ts'
import { rowForKey } from './row-keys.ts'
import { useRowWindow } from './row-window.ts'
import { YearJump } from './year-jump.tsx'

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
  const { rows, height, rowRef, scrollTo } = useRowWindow(list, places, useKeptRows(places, focused))
  const years = useMemo(() => yearsOf(places, days), [places, days])
  const shownPlaces = rows.map(({ at }) => places[at] ?? 0)
  const headAt = useHeads(shownPlaces)
  usePartsAhead(shownPlaces)
  const again = headsAgain(useQueryClient(), shownPlaces)
  const hasCharacters = useView((state) => state.preferences.characterKeys)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('h3 button')) return
    const next = rowForKey(event, positionIn(places, placeOf(event.target)) ?? -1, places.length, hasCharacters)
    if (next === null) return
    const place = places[next] ?? null
    // A row far away is not in the page before it is kept for the focus.
    flushSync(() => setFocused(place))
    event.currentTarget.querySelector<HTMLElement>(`[data-place="${place}"] h3 button`)?.focus()
  }
  return (
    <>
      <YearJump years={years} onChosen={scrollTo} />
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
        style={{ minHeight: height }}
        onFocus={({ target }) => setFocused(placeOf(target))}
      >
        {rows.map(({ at, style }) => {
          const place = places[at] ?? 0
          const head = headAt(place)
          return (
            <li
              key={place}
              ref={rowRef}
              data-place={place}
              id={head ? `event-${head.id}` : undefined}
              className="event-item"
              aria-setsize={places.length}
              aria-posinset={at + 1}
              style={style}
            >
              <EventItem head={head} groupDate={headings.get(at) ?? null} />
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** The rows of the focused and of the chosen event. */
function useKeptRows(places: Uint32Array, focused: number | null): readonly number[] {
  const chosen = useEventPlace(useView((state) => state.view.event))
  return [focused, chosen].flatMap((place) => (place === null ? [] : (positionIn(places, place) ?? [])))
}

/** The place of the event in whose row something is. */
function placeOf(element: Element): number {
  return Number(element.closest('li')?.dataset['place'])
}
