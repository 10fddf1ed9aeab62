import { Suspense } from 'react'
import { isIn } from '../../corpus/bitset.ts'
import { dateInWords } from '../../corpus/date-words.ts'
import { groupBy } from '../../corpus/group-by.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { isUnchecked } from '../../corpus/unchecked.ts'
import { useCollection, useCorpusIndex } from '../corpus-queries.ts'
import { useLanguage, useMessages } from '../language/language-context.ts'
import { useCorpusOfEvent, useEventPlace } from '../part-queries.ts'
import { useAnswer, useChosenEvent } from '../state/selectors.ts'
import { useActions, useView } from '../state/view-context.ts'
import { ActorLink } from '../ui/actor-link.tsx'
import { ArrivingHeading } from '../ui/arriving-heading.tsx'
import { capitalised } from '../ui/capitalised.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { laterPart } from '../ui/later-part.tsx'
import { Pane } from '../ui/pane.tsx'
import { WithCorpus } from '../ui/with-corpus.tsx'
import { CitationCard } from './citation-card.tsx'
import { CollectionFront } from './collection-front.tsx'
import { DateTrail } from './date-trail.tsx'
import { EventSteps } from './event-steps.tsx'
import { ReadBeside } from './read-beside.tsx'
import { SaidOn } from './said-on.tsx'
import { UncheckedCards } from './unchecked-cards.tsx'

// Most readers never open it: it is loaded when it is.
const SourceComparison = laterPart(async () => (await import('./source-comparison.tsx')).SourceComparison)

/** The chosen event and the words that it rests on. */
export function EvidencePane() {
  const id = useView((state) => state.view.event)
  const corpus = useCorpusOfEvent(id)
  const event = useChosenEvent()
  const say = useMessages()
  return (
    <section className="evidence" aria-label={say('app.evidenceRegion')}>
      <WithCorpus corpus={corpus} name={say('app.evidence')}>
        {event ? <Evidence event={event} /> : <NoEvent />}
      </WithCorpus>
    </section>
  )
}

/** An address may name an event that the collection does not have, or not any more. */
function NoEvent() {
  const say = useMessages()
  return (
    <>
      <p className="notice">{say('evidence.noEvent')}</p>
      <CollectionFront />
    </>
  )
}

function Evidence({ event }: { readonly event: TimelineEvent }) {
  const { articleById, sourcesOfEvent } = useCorpusIndex()
  const { language } = useCollection().corpus
  const say = useMessages()
  const sources = sourcesOfEvent.get(event.id)?.length ?? 0
  return (
    <article className="evidence-event">
      <EventSteps event={event} />
      <Hidden event={event} />
      <p className="evidence-meta">
        <DateButton event={event} />
        <span className={`status-word status-${event.status}`}>{say(`status.${event.status}`)}</span>
        <span>{say('ui.sources', { count: sources })}</span>
        {isUnchecked(event) && <span className="unchecked-word">{say('ui.unchecked')}</span>}
        {event.origin === 'drafted' && <span className="draft-word">{say('origin.drafted').toLowerCase()}</span>}
      </p>
      <SaidOn event={event} />
      {event.origin === 'drafted' && <p className="muted">{say('evidence.draft')}</p>}
      <ArrivingHeading key={event.id} lang={language}>
        {event.title}
      </ArrivingHeading>
      <EventActors ids={event.actors} />
      <ReadBeside event={event} />
      <DateTrail event={event} />
      <Comparison event={event} />
      {[...groupBy(event.citations, (citation) => citation.article)].map(([articleId, citations]) => {
        const article = articleById.get(articleId)
        return article && <CitationCard key={articleId} event={event} article={article} citations={citations} />
      })}
      <UncheckedCards event={event} />
    </article>
  )
}

/** Said where the filters do not let the event through. Apart: a filter need not draw all of the evidence anew. */
function Hidden({ event }: { readonly event: TimelineEvent }) {
  const place = useEventPlace(event.id)
  const { events } = useAnswer()
  const { filtersCleared } = useActions()
  const say = useMessages()
  if (place === null || isIn(events, place)) return null
  return (
    <p className="notice">
      {say('evidence.hidden')}{' '}
      <button type="button" onClick={filtersCleared}>
        {say('evidence.showAll')}
      </button>
    </p>
  )
}

/** One press on the date shows how it was worked out. */
function DateButton({ event }: { readonly event: TimelineEvent }) {
  const isOpen = useView((state) => state.view.trail)
  const { trailToggled } = useActions()
  const { say, dates } = useLanguage()
  return (
    <button
      type="button"
      className="date-button"
      aria-expanded={isOpen}
      aria-controls="date-trail"
      title={say('ui.howDated')}
      onClick={() => trailToggled(!isOpen)}
    >
      <strong>{capitalised(dateInWords(event.date, dates))}</strong>
    </button>
  )
}

/** The way to the sources side by side, and the sources themselves once it is taken. */
function Comparison({ event }: { readonly event: TimelineEvent }) {
  const isOpen = useView((state) => state.view.compare)
  const { comparisonToggled } = useActions()
  const say = useMessages()
  const name = say('evidence.comparison')
  return (
    <>
      <p>
        <button type="button" aria-expanded={isOpen} onClick={comparisonToggled}>
          {say('evidence.compare')}
        </button>
      </p>
      {isOpen && (
        <Pane name={name}>
          <Suspense fallback={<p className="muted">{say('ui.beingLoaded', { name })}</p>}>
            <SourceComparison event={event} />
          </Suspense>
        </Pane>
      )}
    </>
  )
}

function EventActors({ ids }: { readonly ids: readonly string[] }) {
  const { actorById } = useCorpusIndex()
  const chosen = useView((state) => state.view.filter.actors)
  const { facetToggled } = useActions()
  const say = useMessages()
  if (ids.length === 0) return null
  return (
    <ul className="chips" aria-label={say('evidence.actors')}>
      {ids.map((id) => (
        <li key={id} className="chip-pair">
          <button
            type="button"
            className="chip"
            aria-pressed={chosen.includes(id)}
            title={say('sources.actorOnly')}
            onClick={() => facetToggled('actors', id)}
          >
            <CollectionText>{actorById.get(id)?.name ?? id}</CollectionText>
          </button>
          <ActorLink id={id} className="chip">
            <span aria-hidden="true">{say('evidence.about')}</span>
          </ActorLink>
        </li>
      ))}
    </ul>
  )
}
