import { useEffect, useRef, useState } from 'react'
import { lineApart } from '../corpus/hidden-characters.ts'
import type { TimelineEvent } from '../corpus/model.ts'
import { useCollection } from './corpus-queries.ts'
import { EventList } from './events/event-list.tsx'
import { useMessages } from './language/language-context.ts'
import { useCorpusOfEvent } from './part-queries.ts'
import { useAnswer, useChosenEvent } from './state/selectors.ts'
import { addressOf } from './state/url-sync.ts'
import { useActions, useView } from './state/view-context.ts'
import { TimelinePane } from './timeline/timeline-pane.tsx'
import { Arrow } from './ui/arrow.tsx'
import { BuiltEvents } from './ui/built-page.tsx'
import { EventFacts, QuoteWithSource } from './ui/event-quotes.tsx'
import { Pane } from './ui/pane.tsx'
import { SourceText } from './ui/source-text.tsx'
import { WithCorpus } from './ui/with-corpus.tsx'
import './styles/embed.css'
import { CollectionText } from './ui/collection-text.tsx'

/** The page in a frame of another one: one event with its quotes, or the drawing and the list; and the way out. */
export function EmbedPage() {
  const { corpus, eventIndex } = useCollection()
  const visible = useAnswer().count
  const event = useChosenEvent()
  const view = useView((state) => state.view)
  const say = useMessages()
  const corpusOfEvent = useCorpusOfEvent(view.event)
  // A frame that was made for one event shows nothing else.
  const [isOfOneEvent] = useState(view.event !== null)
  return (
    <div className="embed">
      <title>{lineApart(corpus.title)}</title>
      <header className="embed-head">
        <h1>
          <SourceText lang={corpus.language}>{corpus.title}</SourceText>
        </h1>
        <a href={addressOf({ ...view, embed: false })} target="_blank" rel="noopener">
          {say('embed.fullPage')} ↗
        </a>
      </header>
      <main>
        {event || (view.event !== null && corpusOfEvent.state !== 'there') ? (
          <Pane name={say('app.event')}>
            <WithCorpus corpus={corpusOfEvent} name={say('app.event')}>
              {event && <EmbeddedEvent key={event.id} event={event} canGoBack={!isOfOneEvent} />}
            </WithCorpus>
          </Pane>
        ) : (
          <>
            <p className="muted" role="status">
              {say('filters.events', { shown: visible, count: eventIndex.columns.size })}
            </p>
            <Pane name={say('app.drawing')}>
              <TimelinePane />
            </Pane>
            <h2 className="visually-hidden">{say('events.title')}</h2>
            <Pane name={say('app.events')} instead={<BuiltEvents />}>
              <EventList />
            </Pane>
          </>
        )}
      </main>
    </div>
  )
}

function EmbeddedEvent({ event, canGoBack }: { readonly event: TimelineEvent; readonly canGoBack: boolean }) {
  const { wentBack } = useActions()
  const say = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Where it was chosen from the list, the list has gone, and the focus with it.
    if (canGoBack) heading.current?.focus()
  }, [canGoBack])
  return (
    <article className="embed-event">
      {canGoBack && (
        <button type="button" onClick={wentBack}>
          <Arrow sign="←" /> {say('embed.allEvents')}
        </button>
      )}
      <h2 ref={heading} tabIndex={-1}>
        <CollectionText>{event.title}</CollectionText>
      </h2>
      <EventFacts event={event} />
      {event.citations.map((citation) => (
        <QuoteWithSource key={`${citation.article} ${citation.start}`} citation={citation} />
      ))}
    </article>
  )
}
