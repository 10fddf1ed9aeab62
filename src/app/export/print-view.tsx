import { useMemo } from 'react'
import { dayInWords } from '../../corpus/date-words.ts'
import type { Article, TimelineEvent, UncheckedCitation } from '../../corpus/model.ts'
import { uncheckedPublisher } from '../../corpus/unchecked.ts'
import { useLanguage, useMessages } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { pictureSlices } from '../timeline-image/picture.ts'
import { canvasMeter } from '../timeline-image/scene-canvas.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { EventFacts, QuoteWithSource } from '../ui/event-quotes.tsx'
import { HostSign } from '../ui/host-sign.tsx'
import { SourceQuote, SourceText, SourceTexts } from '../ui/source-text.tsx'
import { type ExportView, namesOf, provenanceOf } from './export-view.ts'
import { PrintedDrawing } from './printed-drawing.tsx'

/** All that is shown, for paper: the drawing, then each event with all of its quotes, in order. */
export function PrintView({ view }: { readonly view: ExportView }) {
  const { corpus, lanes, day } = view
  const language = useLanguage()
  const slices = useMemo(
    () => (corpus.events.length > 0 ? pictureSlices({ corpus, lanes, widthOf: canvasMeter() }, language) : null),
    [corpus, lanes, language],
  )
  const { actorsOf } = namesOf(corpus)
  const { say, dates } = language
  return (
    <section className="print-view" aria-label={say('export.onPaper')}>
      <h1>
        <SourceText lang={corpus.language}>{corpus.title}</SourceText>
      </h1>
      {corpus.description && (
        <p className="print-description">
          <SourceText lang={corpus.language}>{corpus.description}</SourceText>
        </p>
      )}
      <p>{say('export.printedOn', { day: dayInWords(day, dates) })}</p>
      {provenanceOf(view, language).map((sentence) => (
        <p key={sentence} className="print-provenance">
          <WithAddress>{sentence}</WithAddress>
        </p>
      ))}
      {view.sha256 === null && <p className="print-provenance">{say('export.noHash')}</p>}
      {corpus.events.length === 0 && <p>{say('export.noneFits')}</p>}
      {slices && <PrintedDrawing slices={slices} />}
      {corpus.events.map((event, i) => (
        <PrintedEvent
          key={event.id}
          event={event}
          lang={corpus.language}
          place={say('export.place', { place: i + 1, all: corpus.events.length })}
          actors={actorsOf(event)}
        />
      ))}
      <h2>{say('ui.articlesTitle')}</h2>
      {corpus.articles.map((article) => (
        <PrintedArticle key={article.id} article={article} />
      ))}
    </section>
  )
}

/** An address in a sentence keeps its own direction. */
function WithAddress({ children }: { readonly children: string }) {
  const [before, address, after] = children.split(/(https?:\/\/\S+)/)
  return address === undefined ? (
    children
  ) : (
    <>
      {before}
      <bdi>{address}</bdi>
      {after}
    </>
  )
}

interface PrintedEventProps {
  readonly event: TimelineEvent
  /** Of its title. */
  readonly lang: string
  readonly place: string
  readonly actors: readonly string[]
}

/** The first quote stays with the heading; the others may stand on the next page. */
function PrintedEvent({ event, lang, place, actors }: PrintedEventProps) {
  const [first, ...others] = event.citations
  return (
    <article className="print-event">
      <div className="print-together">
        <p className="print-place">{place}</p>
        <h2>
          <SourceText lang={lang}>{event.title}</SourceText>
        </h2>
        <EventFacts event={event} />
        {actors.length > 0 && (
          <p className="print-actors">
            <SourceTexts lang={lang}>{actors}</SourceTexts>
          </p>
        )}
        {first && <QuoteWithSource citation={first} />}
      </div>
      {others.map((citation) => (
        <QuoteWithSource key={`${citation.article} ${citation.start}`} citation={citation} />
      ))}
      {event.unchecked?.map((citation) => (
        <UncheckedQuote key={`${citation.url} ${citation.publisher} ${citation.quote}`} citation={citation} />
      ))}
    </article>
  )
}

function UncheckedQuote({ citation }: { readonly citation: UncheckedCitation }) {
  const publisher = <CollectionText>{uncheckedPublisher(citation)}</CollectionText>
  return (
    <figure>
      {citation.quote !== null && <SourceQuote>{citation.quote}</SourceQuote>}
      <figcaption>
        {citation.url === null ? (
          <Said of="export.unchecked" values={{ publisher }} />
        ) : (
          <Said of="export.uncheckedAt" values={{ publisher, address: <Address url={citation.url} /> }} />
        )}
      </figcaption>
    </figure>
  )
}

function PrintedArticle({ article }: { readonly article: Article }) {
  const say = useMessages()
  return (
    <div className="print-article">
      <p>
        <Said
          of="export.article"
          values={{
            article: <ArticleName article={article} />,
            author: article.author ? (
              <SourceText lang={article.language}>{article.author}</SourceText>
            ) : (
              say('ui.unknown')
            ),
            address: article.url === null ? say('ui.unknown') : <Address url={article.url} />,
            hash: article.sha256,
          }}
        />
      </p>
    </div>
  )
}

/** With its host's name, where that may look like another one. */
function Address({ url }: { readonly url: string }) {
  return (
    <>
      <SourceText>{url}</SourceText>
      <HostSign address={url} />
    </>
  )
}

function ArticleName({ article }: { readonly article: Article }) {
  const published = publicationInWords(article, useLanguage())
  const publisher = (
    <strong>
      <CollectionText>{publisherOf(article)}</CollectionText>
    </strong>
  )
  if (!article.title) return <Said of="ui.articleUntitled" values={{ publisher, published }} />
  const title = <SourceText lang={article.language}>{article.title}</SourceText>
  return <Said of="ui.articleTitled" values={{ publisher, title, published }} />
}
