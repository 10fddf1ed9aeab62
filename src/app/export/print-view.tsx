import { useMemo } from 'react'
import { dayInWords } from '../../corpus/date-words.ts'
import type { Article, TimelineEvent, UncheckedCitation } from '../../corpus/model.ts'
import { notChecked, uncheckedPublisher } from '../../corpus/unchecked.ts'
import { pictureSlices } from '../timeline-image/picture.ts'
import { canvasMeter } from '../timeline-image/scene-canvas.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { EventFacts, QuoteWithSource } from '../ui/event-quotes.tsx'
import { SourceQuote, SourceText } from '../ui/source-text.tsx'
import { type ExportView, namesOf, provenanceOf } from './export-view.ts'
import { PrintedDrawing } from './printed-drawing.tsx'

/** All that is shown, for paper: the drawing, then each event with all of its quotes, in order. */
export function PrintView({ view }: { readonly view: ExportView }) {
  const { corpus, lanes, day } = view
  const slices = useMemo(
    () => (corpus.events.length > 0 ? pictureSlices({ corpus, lanes, widthOf: canvasMeter() }) : null),
    [corpus, lanes],
  )
  const { actorsOf } = namesOf(corpus)
  return (
    <section className="print-view" aria-label="On paper">
      <h1>
        <SourceText>{corpus.title}</SourceText>
      </h1>
      {corpus.description && (
        <p className="print-description">
          <SourceText>{corpus.description}</SourceText>
        </p>
      )}
      <p>Printed on {dayInWords(day)}.</p>
      {provenanceOf(view).map((sentence) => (
        <p key={sentence} className="print-provenance">
          {sentence}
        </p>
      ))}
      {view.sha256 === null && <p className="print-provenance">The collection’s hash was not worked out.</p>}
      {corpus.events.length === 0 && <p>No event fits all that was asked for; nothing is drawn.</p>}
      {slices && <PrintedDrawing slices={slices} />}
      {corpus.events.map((event, i) => (
        <PrintedEvent
          key={event.id}
          event={event}
          place={`${i + 1} of ${corpus.events.length}`}
          actors={actorsOf(event)}
        />
      ))}
      <h2>The articles</h2>
      {corpus.articles.map((article) => (
        <PrintedArticle key={article.id} article={article} />
      ))}
    </section>
  )
}

interface PrintedEventProps {
  readonly event: TimelineEvent
  readonly place: string
  readonly actors: readonly string[]
}

/** The first quote stays with the heading; the others may stand on the next page. */
function PrintedEvent({ event, place, actors }: PrintedEventProps) {
  const [first, ...others] = event.citations
  return (
    <article className="print-event">
      <div className="print-together">
        <p className="print-place">{place}</p>
        <h2>
          <SourceText>{event.title}</SourceText>
        </h2>
        <EventFacts event={event} />
        {actors.length > 0 && (
          <p className="print-actors">
            <SourceText>{actors.join(', ')}</SourceText>
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
  return (
    <figure>
      {citation.quote !== null && <SourceQuote>{citation.quote}</SourceQuote>}
      <figcaption>
        — <SourceText>{uncheckedPublisher(citation)}</SourceText>
        {citation.url !== null && (
          <>
            , <SourceText>{citation.url}</SourceText>
          </>
        )}
        , {notChecked}
      </figcaption>
    </figure>
  )
}

function PrintedArticle({ article }: { readonly article: Article }) {
  return (
    <div className="print-article">
      <p>
        <strong>
          <SourceText>{publisherOf(article)}</SourceText>
        </strong>
        {article.title && (
          <>
            , “<SourceText lang={article.language}>{article.title}</SourceText>”
          </>
        )}
        , {publicationInWords(article)}. Author: <SourceText>{article.author ?? 'unknown'}</SourceText>. Address:{' '}
        <SourceText>{article.url ?? 'unknown'}</SourceText>. SHA-256 of the stored text: {article.sha256}
      </p>
    </div>
  )
}
