import { dateInWords } from '../../corpus/date-words.ts'
import { groupEvents } from '../../corpus/event-groups.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { isUnchecked } from '../../corpus/unchecked.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useVisibleEvents } from '../state/selectors.ts'
import { useActions, useView } from '../state/view-context.ts'
import { capitalised } from '../ui/capitalised.ts'
import { counted } from '../ui/plural.ts'
import { SourceText } from '../ui/source-text.tsx'
import { NothingFound } from './nothing-found.tsx'

const busyYear = 6

/** All events that the filters let through, in order of time: complete without the drawing. */
export function EventList() {
  const events = useVisibleEvents()
  if (events.length === 0) return <NothingFound />
  return (
    <ol id="events" className="event-list" aria-label="Events">
      {groupEvents(events, busyYear).flatMap((group) =>
        group.events.map((event, i) => (
          <EventItem key={event.id} event={event} groupDate={i === 0 ? group.date : null} />
        )),
      )}
    </ol>
  )
}

/**
 * The first event of a month or year carries its heading: a list may hold nothing but its items. It is no heading
 * for assistive technology, where each event is one already and says its own date.
 */
function EventItem({ event, groupDate }: { readonly event: TimelineEvent; readonly groupDate: string | null }) {
  const isChosen = useView((state) => state.view.event === event.id)
  const isPointed = useView((state) => state.pointed === event.id)
  const { eventChosen, dateFollowed, pointedAt } = useActions()
  const sources = useCorpusIndex().sourcesOfEvent.get(event.id)?.length ?? 0
  return (
    <li id={`event-${event.id}`} className="event-item">
      {groupDate && <p className="event-group">{dateInWords(groupDate)}</p>}
      <div
        className="event-row"
        data-chosen={isChosen || undefined}
        data-pointed={isPointed || undefined}
        data-draft={event.origin === 'drafted' || undefined}
        onPointerEnter={() => pointedAt(event.id)}
        onPointerLeave={() => pointedAt(null)}
      >
        <h3>
          <button type="button" aria-current={isChosen || undefined} onClick={() => eventChosen(event)}>
            <SourceText>{event.title}</SourceText>
          </button>
        </h3>
        <p className="event-meta">
          <button
            type="button"
            className="event-date"
            // By keyboard the title is the row's one stop; the date is a button again in the evidence that it opens.
            tabIndex={-1}
            title="How this date was worked out"
            onClick={() => dateFollowed(event)}
          >
            {capitalised(dateInWords(event.date))}
          </button>
          <span>{counted(sources, 'source')}</span>
          {isUnchecked(event) && <span className="unchecked-word">not checked</span>}
          {event.origin === 'drafted' && <span className="draft-word">draft</span>}
          {event.status !== 'happened' && <span className={`status-word status-${event.status}`}>{event.status}</span>}
        </p>
      </div>
    </li>
  )
}
