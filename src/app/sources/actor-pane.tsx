import { useMemo } from 'react'
import { actorRecord, type CitedWords, type NameInArticle } from '../../corpus/actor-record.ts'
import { noneOf, placesIn } from '../../corpus/bitset.ts'
import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { dateInWords } from '../../corpus/date-words.ts'
import { isDirectSpeech } from '../../corpus/direct-speech.ts'
import { eventsHaving } from '../../corpus/event-index.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import type { Actor, Article, Citation, TimelineEvent } from '../../corpus/model.ts'
import { isWhole, useCollection, useCorpusIndex } from '../corpus-queries.ts'
import { useLanguage, useMessages } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { useCorpusOf } from '../part-queries.ts'
import { useActions, useView } from '../state/view-context.ts'
import { ArrivingHeading } from '../ui/arriving-heading.tsx'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { capitalised } from '../ui/capitalised.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { SourceQuote, SourceText, SourceTexts } from '../ui/source-text.tsx'
import { WithCorpus } from '../ui/with-corpus.tsx'
import { PanelBar } from './panel-bar.tsx'

/** Of a large collection, whose events have to be loaded for it. */
const eventsOfLarge = 300

/** All that the collection has of one actor: its deeds, what was done to it, its words, and what it is called. */
export function ActorPane() {
  const id = useView((state) => state.view.about)
  const collection = useCollection()
  const say = useMessages()
  const actor = collection.actorById.get(id ?? '')
  const all = useMemo(() => eventsNaming(collection, id ?? ''), [collection, id])
  const read = isWhole(collection) ? all : all.slice(0, eventsOfLarge)
  return (
    <section className="actor-pane" aria-label={say('sources.actor')}>
      <PanelBar name={say('sources.actorSteps')} />
      {read.length < all.length && (
        <p className="notice">{say('sources.actorCut', { shown: read.length, all: all.length })}</p>
      )}
      <WithCorpus corpus={useCorpusOf(read)} name={say('app.actor')}>
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
  const say = useMessages()
  const { did, undergone, takesPart, said } = record
  return (
    <article className="panel-page">
      {actor.kind && (
        <p className="muted">
          <SourceText lang={index.corpus.language}>{capitalised(actor.kind)}</SourceText>
        </p>
      )}
      <ArrivingHeading lang={index.corpus.language}>{actor.name}</ArrivingHeading>
      <p>
        <button type="button" aria-pressed={isFilter} onClick={() => facetToggled('actors', actor.id)}>
          {say('sources.actorOnly')}
        </button>
      </p>
      <EventLinks part="acts" events={did} />
      <EventLinks part="actedUpon" events={undergone} />
      <EventLinks part="takesPart" events={takesPart}>
        {say('sources.actorPartUnknown')}
      </EventLinks>
      <Sayings said={said} />
      <Names names={record.names} unused={record.unused} />
    </article>
  )
}

interface EventLinksProps {
  readonly part: 'acts' | 'actedUpon' | 'takesPart'
  readonly events: readonly TimelineEvent[]
  readonly children?: string
}

function EventLinks({ part, events, children }: EventLinksProps) {
  const { eventChosen } = useActions()
  const { say, dates } = useLanguage()
  if (events.length === 0) return null
  return (
    <section aria-label={say(`sources.${part}`)}>
      <h3>{say(`sources.${part}Events`, { count: events.length })}</h3>
      {children && <p className="muted">{children}</p>}
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button type="button" className="link" data-preview={event.id} onClick={() => eventChosen(event)}>
              <CollectionText>{event.title}</CollectionText>
            </button>
            <span className="panel-date">{capitalised(dateInWords(event.date, dates))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sayings({ said }: { readonly said: readonly CitedWords[] }) {
  const { articleById } = useCorpusIndex()
  const say = useMessages()
  if (said.length === 0) return null
  return (
    <section aria-label={say('sources.says')}>
      <h3>{say('sources.says')}</h3>
      <ul className="sayings">
        {said.map(({ event, citation }) => {
          const article = articleById.get(citation.article)
          return (
            <li key={`${event.id} ${citation.article} ${citation.start}`}>
              <SourceQuote lang={article?.language}>{citation.quote}</SourceQuote>
              <p className="muted">
                <Said
                  of={isDirectSpeech(citation) ? 'sources.quoted' : 'sources.reported'}
                  values={{ source: <SayingSource event={event.id} citation={citation} article={article ?? null} /> }}
                />
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface SayingSourceProps {
  readonly event: string
  readonly citation: Citation
  readonly article: Article | null
}

/** The way to the passage, and its article's day. */
function SayingSource({ event, citation, article }: SayingSourceProps) {
  const language = useLanguage()
  const { passageFollowed } = useActions()
  const publisher = (
    <button type="button" className="link" onClick={() => passageFollowed(citation.article, event, citation.start)}>
      <CollectionText>{article ? publisherOf(article) : citation.article}</CollectionText>
    </button>
  )
  if (article === null) return publisher
  return <Said of="ui.articleUntitled" values={{ publisher, published: publicationInWords(article, language) }} />
}

interface NamesProps {
  readonly names: readonly NameInArticle[]
  readonly unused: readonly string[]
}

/** Which article calls the actor what; each number leads to a passage. */
function Names({ names, unused }: NamesProps) {
  const { language } = useCollection().corpus
  const say = useMessages()
  return (
    <section aria-label={say('sources.called')}>
      <h3>{say('sources.called')}</h3>
      <ul>
        {names.map((used) => (
          <li key={`${used.name} ${used.article.id}`}>
            <UsedName used={used} />
          </li>
        ))}
      </ul>
      {unused.length > 0 && (
        <p className="muted">
          <Said of="sources.calledNowhere" values={{ names: <SourceTexts lang={language}>{unused}</SourceTexts> }} />
        </p>
      )}
    </section>
  )
}

function UsedName({ used: { name, article, passages } }: { readonly used: NameInArticle }) {
  const language = useLanguage()
  const { say, number } = language
  const { passageFollowed } = useActions()
  const publisher = publisherOf(article)
  const published = publicationInWords(article, language)
  return (
    <Said
      of="sources.nameIn"
      values={{
        name: <CollectionText>{name}</CollectionText>,
        article: (
          <Said
            of="ui.articleUntitled"
            values={{ publisher: <CollectionText>{publisher}</CollectionText>, published }}
          />
        ),
        passages: passages.map(({ event, citation }, i) => (
          <button
            key={citation.start}
            type="button"
            className="link name-passage"
            aria-label={say('sources.nameInPassage', {
              name: lineApart(name),
              publisher: lineApart(publisher),
              at: i + 1,
            })}
            onClick={() => passageFollowed(article.id, event.id, citation.start)}
          >
            {number(i + 1)}
          </button>
        )),
      }}
    />
  )
}
