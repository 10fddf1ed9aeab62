import { dateInWords } from '../../corpus/date-words.ts'
import type { Article, Citation, TimelineEvent } from '../../corpus/model.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useLanguage } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { publicationInWords, publisherOf } from './article-name.ts'
import { capitalised } from './capitalised.ts'
import { CollectionText } from './collection-text.tsx'
import { SourceQuote, SourceText } from './source-text.tsx'

/** An event's date in words, its status, and that it is a draft where it is one. */
export function EventFacts({ event }: { readonly event: TimelineEvent }) {
  const { say, dates } = useLanguage()
  return (
    <p className="evidence-meta">
      <strong>{capitalised(dateInWords(event.date, dates))}</strong>
      <span className={`status-word status-${event.status}`}>{say(`status.${event.status}`)}</span>
      {event.origin === 'drafted' && <span className="draft-word">{say('ui.draftByNobody')}</span>}
    </p>
  )
}

/** A quote with the line that says where it stands: for paper and for frames, where nothing can be opened. */
export function QuoteWithSource({ citation }: { readonly citation: Citation }) {
  const { articleById, actorById } = useCorpusIndex()
  const article = articleById.get(citation.article)
  const speaker = citation.speaker === null ? null : (actorById.get(citation.speaker)?.name ?? citation.speaker)
  const source = article ? <ArticleWords article={article} /> : <SourceText>{citation.article}</SourceText>
  return (
    <figure className="quote-with-source">
      <SourceQuote lang={article?.language}>{citation.quote}</SourceQuote>
      <figcaption>
        <span>
          {speaker === null ? (
            <Said of="ui.quoteSource" values={{ source }} />
          ) : (
            <Said of="ui.quoteSourceSpoken" values={{ source, speaker: <CollectionText>{speaker}</CollectionText> }} />
          )}
        </span>
      </figcaption>
    </figure>
  )
}

/** Publisher, title and day of an article, as they stand in a sentence. */
function ArticleWords({ article }: { readonly article: Article }) {
  const published = publicationInWords(article, useLanguage())
  const publisher = <CollectionText>{publisherOf(article)}</CollectionText>
  if (!article.title) return <Said of="ui.articleUntitled" values={{ publisher, published }} />
  const title = <SourceText lang={article.language}>{article.title}</SourceText>
  return <Said of="ui.articleTitled" values={{ publisher, title, published }} />
}
