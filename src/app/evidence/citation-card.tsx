import { isDirectSpeech } from '../../corpus/direct-speech.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import type { Article, Citation, TimelineEvent } from '../../corpus/model.ts'
import { segmentsOf } from '../../corpus/segments.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { addressOf } from '../state/url-sync.ts'
import { useActions } from '../state/view-context.ts'
import { initialView, withArticle } from '../state/view-state.ts'
import { ActorLink } from '../ui/actor-link.tsx'
import { Arrow } from '../ui/arrow.tsx'
import { publisherOf } from '../ui/article-name.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { useHits } from '../ui/found-text.tsx'
import { OriginalLink } from '../ui/original-link.tsx'
import { Publication } from '../ui/publication.tsx'
import { readersDay } from '../ui/readers-day.ts'
import { shownText } from '../ui/source-text.tsx'
import { checkedQuote } from './cited-quote.ts'
import { CopyCitation } from './copy-citation.tsx'

interface CitationCardProps {
  readonly event: TimelineEvent
  readonly article: Article
  readonly citations: readonly Citation[]
}

/** What one article says of the event: its quotes, who speaks, and the way into the article. */
export function CitationCard({ event, article, citations }: CitationCardProps) {
  const { passageFollowed } = useActions()
  const say = useMessages()
  const { actorById } = useCorpusIndex()
  const nameOf = (speaker: string | null) => (speaker === null ? null : (actorById.get(speaker)?.name ?? speaker))
  const quoteOf = (citation: Citation) =>
    checkedQuote(article, citation, {
      speaker: nameOf(citation.speaker),
      address: addressOf(withArticle(initialView, article.id, event.id, citation.start)),
      today: readersDay(new Date()),
    })
  return (
    <section
      className="citation-card"
      aria-label={say('evidence.says', { publisher: lineApart(publisherOf(article)) })}
    >
      <header>
        <h3>
          <CollectionText>{publisherOf(article)}</CollectionText>
        </h3>
        <Publication article={article} />
      </header>
      {citations.map((citation) => (
        <figure key={citation.start}>
          <blockquote lang={article.language ?? undefined} dir="auto">
            <Quote citation={citation} />
          </blockquote>
          <figcaption>
            <Speaker citation={citation} article={article} />
            <button
              type="button"
              className="link"
              onClick={() => passageFollowed(article.id, event.id, citation.start)}
            >
              {say('evidence.read')} <Arrow sign="→" />
            </button>
            <OriginalLink article={article} citation={citation} />
            <CopyCitation quote={quoteOf(citation)} />
          </figcaption>
        </figure>
      ))}
    </section>
  )
}

/** The quote as printed, its time mentions underlined, and marked what the reader searches for. */
function Quote({ citation }: { readonly citation: Citation }) {
  const times = citation.times.map(({ start, end }) => ({ start, end, id: 'time' as const }))
  const hits = useHits(citation.quote).map(({ start, end }) => ({
    start: start + citation.start,
    end: end + citation.start,
    id: 'hit' as const,
  }))
  return (
    <>
      {segmentsOf(citation, [...times, ...hits]).map(({ start, end, ids }) => {
        const text = shownText(citation.quote.slice(start - citation.start, end - citation.start))
        const words = ids.includes('hit') ? <mark className="hit">{text}</mark> : text
        return (
          <span key={start} className={ids.includes('time') ? 'time-words' : undefined}>
            {words}
          </span>
        )
      })}
    </>
  )
}

/** Who speaks: the outlet, or an actor whom it quotes or whose words it reports. */
function Speaker({ citation, article }: { readonly citation: Citation; readonly article: Article }) {
  const { actorById } = useCorpusIndex()
  const source = <CollectionText>{publisherOf(article)}</CollectionText>
  const { speaker: id } = citation
  if (id === null) {
    return (
      <span className="speaker">
        <Said of="evidence.outletSpeaks" values={{ source }} />
      </span>
    )
  }
  const speaker = (
    <ActorLink id={id} className="speaker-name">
      <CollectionText>{actorById.get(id)?.name ?? id}</CollectionText>
    </ActorLink>
  )
  return (
    <span className="speaker">
      <Said
        of={isDirectSpeech(citation) ? 'evidence.speakerQuoted' : 'evidence.speakerReported'}
        values={{ speaker, source }}
      />
    </span>
  )
}
