import { lazy, Suspense, useMemo } from 'react'
import { groupEvents } from '../../corpus/event-groups.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useVisibleEvents } from '../state/selectors.ts'
import { EventItem } from './event-item.tsx'
import { NothingFound } from './nothing-found.tsx'

const WindowedList = lazy(async () => ({ default: (await import('./windowed-list.tsx')).WindowedList }))

const busyYear = 6
/** So many rows a browser lays out at once, and finds by its own search. */
const fewEvents = 300
/** As many as any screen shows. */
const firstRows = 40

/** An event with the month or year that begins with it. */
export interface ListedEvent {
  readonly event: TimelineEvent
  readonly groupDate: string | null
}

/**
 * All events that the filters let through, in order of time: complete without the drawing. Of a large collection only
 * the rows in view are in the page, whatever the filters leave, so that no filter makes another list of it.
 */
export function EventList() {
  const events = useVisibleEvents()
  const isLarge = useCorpusIndex().corpus.events.length > fewEvents
  const listed = useMemo(
    () =>
      groupEvents(events, busyYear).flatMap((group) =>
        group.events.map((event, i): ListedEvent => ({ event, groupDate: i === 0 ? group.date : null })),
      ),
    [events],
  )
  if (events.length === 0) return <NothingFound />
  if (!isLarge) return <WholeList listed={listed} />
  return (
    <Suspense fallback={<WholeList listed={listed.slice(0, firstRows)} />}>
      <WindowedList listed={listed} />
    </Suspense>
  )
}

function WholeList({ listed }: { readonly listed: readonly ListedEvent[] }) {
  return (
    <ol id="events" className="event-list" aria-label="Events">
      {listed.map(({ event, groupDate }) => (
        <li key={event.id} id={`event-${event.id}`} className="event-item">
          <EventItem event={event} groupDate={groupDate} />
        </li>
      ))}
    </ol>
  )
}
