import { dateInWords } from '../../corpus/date-words.ts'
import type { Article, Citation, TimelineEvent } from '../../corpus/model.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { publicationInWords, publisherOf } from './article-name.ts'
import { capitalised } from './capitalised.ts'
import { SourceQuote, SourceText } from './source-text.tsx'

/** An event's date in words, its status, and that it is a draft where it is one. */
export function EventFacts({ event }: { readonly event: TimelineEvent }) {
  return (
    <p className="evidence-meta">
      <strong>{capitalised(dateInWords(event.date))}</strong>
      <span className={`status-word status-${event.status}`}>{event.status}</span>
      {event.origin === 'drafted' && <span className="draft-word">draft, reviewed by nobody</span>}
    </p>
  )
}

/** A quote with the line that says where it stands: for paper and for frames, where nothing can be opened. */
export function QuoteWithSource({ citation }: { readonly citation: Citation }) {
  const { articleById, actorById } = useCorpusIndex()
  const article = articleById.get(citation.article)
  const speaker = citation.speaker === null ? null : (actorById.get(citation.speaker)?.name ?? citation.speaker)
  return (
    <figure className="quote-with-source">
      <SourceQuote lang={article?.language}>{citation.quote}</SourceQuote>
      <figcaption>
        <span>
          — {article ? <ArticleWords article={article} /> : <SourceText>{citation.article}</SourceText>}
          {speaker !== null && (
            <>
              , words of <SourceText>{speaker}</SourceText>
            </>
          )}
        </span>
      </figcaption>
    </figure>
  )
}

function ArticleWords({ article }: { readonly article: Article }) {
  return (
    <>
      <SourceText>{publisherOf(article)}</SourceText>
      {article.title && (
        <>
          , “<SourceText lang={article.language}>{article.title}</SourceText>”
        </>
      )}
      , {publicationInWords(article)}
    </>
  )
}
