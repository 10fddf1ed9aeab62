import { memo } from 'react'
import { dateInWords } from '../../corpus/date-words.ts'
import type { EventHead } from '../../corpus/event-head.ts'
import { useCollection } from '../corpus-queries.ts'
import { useLanguage } from '../language/language-context.ts'
import { useActions, useView } from '../state/view-context.ts'
import { capitalised } from '../ui/capitalised.ts'
import { FoundText } from '../ui/found-text.tsx'

interface EventItemProps {
  /** Null while it is on its way. */
  readonly head: EventHead | null
  /** The month or year that begins with it; null where none does. */
  readonly groupDate: string | null
}

/**
 * An event of the list, inside of its item. The first of a month or year carries its heading: a list may hold nothing
 * but its items. It is no heading for assistive technology, where each event is one already and says its own date.
 */
export const EventItem = memo(function EventItem({ head, groupDate }: EventItemProps) {
  const { dates } = useLanguage()
  return (
    <>
      {groupDate && <p className="event-group">{dateInWords(groupDate, dates)}</p>}
      {head ? <EventRow event={head} /> : <div className="event-row is-loading">…</div>}
    </>
  )
})

function EventRow({ event }: { readonly event: EventHead }) {
  const isChosen = useView((state) => state.view.event === event.id)
  const isPointed = useView((state) => state.pointed === event.id)
  const { language } = useCollection().corpus
  const { eventChosen, dateFollowed, pointedAt } = useActions()
  const { say, dates } = useLanguage()
  return (
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
          <FoundText lang={language}>{event.title}</FoundText>
        </button>
      </h3>
      <p className="event-meta">
        <button
          type="button"
          className="event-date"
          // By keyboard the title is the row's one stop; the date is a button again in the evidence that it opens.
          tabIndex={-1}
          title={say('ui.howDated')}
          onClick={() => dateFollowed(event)}
        >
          {capitalised(dateInWords(event.date, dates))}
        </button>
        <span>{say('ui.sources', { count: event.sources })}</span>
        {event.isUnchecked && <span className="unchecked-word">{say('ui.unchecked')}</span>}
        {event.origin === 'drafted' && <span className="draft-word">{say('origin.drafted').toLowerCase()}</span>}
        <span className={event.status === 'happened' ? 'visually-hidden' : `status-word status-${event.status}`}>
          {say(`status.${event.status}`)}
        </span>
      </p>
    </div>
  )
}
