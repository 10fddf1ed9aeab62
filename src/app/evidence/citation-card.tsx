import type { Actor, Article, Citation, TimelineEvent } from '../../corpus/model.ts'
import { segmentsOf } from '../../corpus/segments.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useActions } from '../state/view-context.ts'
import { publisherOf } from '../ui/article-name.ts'
import { OriginalLink } from '../ui/original-link.tsx'
import { Publication } from '../ui/publication.tsx'
import { SourceText, shownText } from '../ui/source-text.tsx'
import { CopyCitation } from './copy-citation.tsx'

interface CitationCardProps {
  readonly event: TimelineEvent
  readonly article: Article
  readonly citations: readonly Citation[]
}

/** What one article says of the event: its quotes, who speaks, and the way into the article. */
export function CitationCard({ event, article, citations }: CitationCardProps) {
  const { actorById } = useCorpusIndex()
  const { passageFollowed } = useActions()
  return (
    <section className="citation-card" aria-label={`${publisherOf(article)} says`}>
      <header>
        <h3>
          <SourceText>{publisherOf(article)}</SourceText>
        </h3>
        <Publication article={article} />
      </header>
      {citations.map((citation) => (
        <figure key={citation.start}>
          <blockquote lang={article.language ?? undefined}>
            <Quote citation={citation} />
          </blockquote>
          <figcaption>
            <Speaker actor={citation.speaker === null ? undefined : actorById.get(citation.speaker)} />
            <button
              type="button"
              className="link"
              onClick={() => passageFollowed(article.id, event.id, citation.start)}
            >
              Read in the article →
            </button>
            <OriginalLink article={article} citation={citation} />
            <CopyCitation event={event} article={article} citation={citation} />
          </figcaption>
        </figure>
      ))}
    </section>
  )
}

/** The quote as printed, with its time mentions underlined. */
function Quote({ citation }: { readonly citation: Citation }) {
  const times = citation.times.map((time) => ({ ...time, id: time.text }))
  return (
    <bdi>
      {segmentsOf(citation, times).map(({ start, end, ids }) => {
        const text = shownText(citation.quote.slice(start - citation.start, end - citation.start))
        return ids.length > 0 ? (
          <span key={start} className="time-words">
            {text}
          </span>
        ) : (
          text
        )
      })}
    </bdi>
  )
}

function Speaker({ actor }: { readonly actor: Actor | undefined }) {
  return (
    <span className="speaker">
      {actor ? (
        <>
          Words of <SourceText>{actor.name}</SourceText>
        </>
      ) : (
        'In the outlet’s own words'
      )}
    </span>
  )
}
