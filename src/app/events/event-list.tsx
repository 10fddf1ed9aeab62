import { type KeyboardEvent, Suspense } from 'react'
import { useCollection } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { useHeads } from '../part-queries.ts'
import { useAnswered } from '../state/answer.ts'
import { useView } from '../state/view-context.ts'
import { laterPart } from '../ui/later-part.tsx'
import { Pane } from '../ui/pane.tsx'
import { EventItem } from './event-item.tsx'
import { NothingFound } from './nothing-found.tsx'
import { rowForKey } from './row-keys.ts'

const WindowedList = laterPart(async () => (await import('./windowed-list.tsx')).WindowedList)

/** So many rows a browser lays out at once, and finds by its own search. */
const fewEvents = 300
/** More than a screen shows. */
const firstRows = 40

/** What the list shows: places of events in order, and by position the month or year that begins there. */
export interface Listing {
  readonly places: Uint32Array
  readonly headings: ReadonlyMap<number, string>
}

/**
 * All events that the filters let through, in order of time: complete without the drawing. Of a large collection only
 * the rows in view are in the page, whatever the filters leave, so that no filter makes another list of it.
 */
export function EventList() {
  const say = useMessages()
  const { places, headings } = useAnswered()
  const { columns } = useCollection().eventIndex
  const listing: Listing = { places, headings }
  if (places.length === 0) return <NothingFound />
  if (columns.size <= fewEvents) return <WholeList listing={listing} />
  const firstOnes = <WholeList listing={{ ...listing, places: places.subarray(0, firstRows) }} />
  return (
    <Pane name={say('events.allButFirst')} instead={firstOnes}>
      <Suspense fallback={firstOnes}>
        <WindowedList listing={listing} />
      </Suspense>
    </Pane>
  )
}

function WholeList({ listing: { places, headings } }: { readonly listing: Listing }) {
  const say = useMessages()
  const headAt = useHeads(places)
  const hasCharacters = useView((state) => state.preferences.characterKeys)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('h3 button')]
    const at = event.target instanceof HTMLElement ? rows.indexOf(event.target) : -1
    rows[rowForKey(event, at, rows.length, hasCharacters) ?? -1]?.focus()
  }
  return (
    <ol id="events" className="event-list" aria-label={say('events.title')} onKeyDown={onKeyDown}>
      {[...places].map((place, position) => {
        const head = headAt(place)
        return (
          <li key={place} id={head ? `event-${head.id}` : undefined} className="event-item">
            <EventItem head={head} groupDate={headings.get(position) ?? null} />
          </li>
        )
      })}
    </ol>
  )
}
