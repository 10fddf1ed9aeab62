import { useMemo } from 'react'
import { actorRecord, type CitedWords, type NameInArticle } from '../../corpus/actor-record.ts'
import { noneOf, placesIn } from '../../corpus/bitset.ts'
import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { dateInWords } from '../../corpus/date-words.ts'
import { isDirectSpeech } from '../../corpus/direct-speech.ts'
import { eventsHaving } from '../../corpus/event-index.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import type { Actor, TimelineEvent } from '../../corpus/model.ts'
import { isWhole, useCollection, useCorpusIndex } from '../corpus-queries.ts'
import { useCorpusOf } from '../part-queries.ts'
import { useActions, useView } from '../state/view-context.ts'
import { ArrivingHeading } from '../ui/arriving-heading.tsx'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { capitalised } from '../ui/capitalised.ts'
import { counted } from '../ui/plural.ts'
import { SourceQuote, SourceText, SourceTexts } from '../ui/source-text.tsx'
import { WithCorpus } from '../ui/with-corpus.tsx'
import { PanelBar } from './panel-bar.tsx'

/** Of a large collection, whose events have to be loaded for it. */
const eventsOfLarge = 300

/** All that the collection has of one actor: its deeds, what was done to it, its words, and what it is called. */
export function ActorPane() {
  const id = useView((state) => state.view.about)
  const collection = useCollection()
  const actor = collection.actorById.get(id ?? '')
  const all = useMemo(() => eventsNaming(collection, id ?? ''), [collection, id])
  const read = isWhole(collection) ? all : all.slice(0, eventsOfLarge)
  return (
    <section className="actor-pane" aria-label="Actor">
      <PanelBar name="Steps from the actor" />
      {read.length < all.length && (
        <p className="notice">
          This page is made of the first {read.length} of {all.length} events; the list has all of them.
        </p>
      )}
      <WithCorpus corpus={useCorpusOf(read)} name="The actor">
        {actor && <ActorPage key={actor.id} actor={actor} />}
      </WithCorpus>
    </section>
  )
}

/** The places of the events with an actor, or with its words. */
function eventsNaming({ eventIndex: { columns, facets } }: CollectionIndex, actor: string): number[] {
  const [named, speaking] = [facets.actors, facets.speakers].map((group) => eventsHaving(group, [actor], columns.size))
  return [...placesIn(noneOf(columns.size).map((_, word) => (named?.[word] ?? 0) | (speaking?.[word] ?? 0)))]
}

function ActorPage({ actor }: { readonly actor: Actor }) {
  const index = useCorpusIndex()
  const record = useMemo(() => actorRecord(actor, index), [actor, index])
  const isFilter = useView((state) => state.view.filter.actors.includes(actor.id))
  const { facetToggled } = useActions()
  const { did, undergone, takesPart, said } = record
  return (
    <article className="panel-page">
      {actor.kind && <p className="muted">{capitalised(actor.kind)}</p>}
      <ArrivingHeading>{actor.name}</ArrivingHeading>
      <p>
        <button type="button" aria-pressed={isFilter} onClick={() => facetToggled('actors', actor.id)}>
          Show only events with this actor
        </button>
      </p>
      <EventLinks title="Acts in" events={did} />
      <EventLinks title="Is acted upon in" events={undergone} />
      <EventLinks title="Takes part in" events={takesPart}>
        The collection names the actor with these events, and does not say what part it has in them.
      </EventLinks>
      <Sayings said={said} />
      <Names names={record.names} unused={record.unused} />
    </article>
  )
}

interface EventLinksProps {
  readonly title: string
  readonly events: readonly TimelineEvent[]
  readonly children?: string
}

function EventLinks({ title, events, children }: EventLinksProps) {
  const { eventChosen } = useActions()
  if (events.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>
        {title} {counted(events.length, 'event')}
      </h3>
      {children && <p className="muted">{children}</p>}
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button type="button" className="link" data-preview={event.id} onClick={() => eventChosen(event)}>
              <SourceText>{event.title}</SourceText>
            </button>
            <span className="panel-date">{capitalised(dateInWords(event.date))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sayings({ said }: { readonly said: readonly CitedWords[] }) {
  const { articleById } = useCorpusIndex()
  const { passageFollowed } = useActions()
  if (said.length === 0) return null
  return (
    <section aria-label="Says">
      <h3>Says</h3>
      <ul className="sayings">
        {said.map(({ event, citation }) => {
          const article = articleById.get(citation.article)
          return (
            <li key={`${event.id} ${citation.article} ${citation.start}`}>
              <SourceQuote lang={article?.language}>{citation.quote}</SourceQuote>
              <p className="muted">
                {isDirectSpeech(citation) ? 'Quoted' : 'Reported'} by{' '}
                <button
                  type="button"
                  className="link"
                  onClick={() => passageFollowed(citation.article, event.id, citation.start)}
                >
                  <SourceText>{article ? publisherOf(article) : citation.article}</SourceText>
                </button>
                {article && `, ${publicationInWords(article)}`}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface NamesProps {
  readonly names: readonly NameInArticle[]
  readonly unused: readonly string[]
}

/** Which article calls the actor what; each number leads to a passage. */
function Names({ names, unused }: NamesProps) {
  const { passageFollowed } = useActions()
  return (
    <section aria-label="Is called">
      <h3>Is called</h3>
      <ul>
        {names.map(({ name, article, passages }) => (
          <li key={`${name} ${article.id}`}>
            “<SourceText>{name}</SourceText>” in <SourceText>{publisherOf(article)}</SourceText>,{' '}
            {publicationInWords(article)}:{' '}
            {passages.map(({ event, citation }, i) => (
              <button
                key={citation.start}
                type="button"
                className="link name-passage"
                aria-label={`“${lineApart(name)}” in ${lineApart(publisherOf(article))}, passage ${i + 1}`}
                onClick={() => passageFollowed(article.id, event.id, citation.start)}
              >
                {i + 1}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {unused.length > 0 && (
        <p className="muted">
          In no cited passage: <SourceTexts>{unused}</SourceTexts>
        </p>
      )}
    </section>
  )
}
