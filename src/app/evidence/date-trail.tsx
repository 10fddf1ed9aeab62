import { dateInWords } from '../../corpus/date-words.ts'
import { boundsOf, boundsOverlap } from '../../corpus/edtf.ts'
import type { Citation, TimelineEvent, TimeMention } from '../../corpus/model.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { publisherOf } from '../ui/article-name.ts'
import { SourceText } from '../ui/source-text.tsx'

/** How the date was worked out: each time mention with its words, what it counts from, the rule, the result. */
export function DateTrail({ event }: { readonly event: TimelineEvent }) {
  const mentions = distinct(
    event.citations.flatMap((citation) => citation.times.map((mention) => ({ citation, mention }))),
  )
  const isPlaced = mentions.some(({ mention }) => mention.value !== null)
  return (
    <section className="date-trail" aria-label="How the date was worked out">
      <h3>How the date was worked out</h3>
      <ul>
        {mentions.map(({ citation, mention }) => (
          <Mention
            key={`${citation.article} ${mention.start}`}
            citation={citation}
            mention={mention}
            isOther={isOther(mention, event)}
          />
        ))}
        {!isPlaced && (
          <li>
            The words give no day. What they report lies {event.status === 'planned' ? 'after' : 'before the end of'}{' '}
            the day of publication.
          </li>
        )}
      </ul>
    </section>
  )
}

interface CitedMention {
  readonly citation: Citation
  readonly mention: TimeMention
}

/** The same words read the same way in one article are told once. */
function distinct(mentions: readonly CitedMention[]): CitedMention[] {
  const told = new Map(mentions.map((one) => [`${one.citation.article} ${one.mention.text} ${one.mention.value}`, one]))
  return [...told.values()]
}

/** Words of the same quote that date something else. */
function isOther(mention: TimeMention, event: TimelineEvent): boolean {
  const bounds = mention.value === null ? null : boundsOf(mention.value)
  return bounds !== null && !boundsOverlap(bounds, event)
}

function Mention({ citation, mention, isOther: dates }: CitedMention & { readonly isOther: boolean }) {
  const { articleById } = useCorpusIndex()
  const article = articleById.get(citation.article)
  return (
    <li data-other={dates || undefined}>
      <q className="time-words">
        <SourceText>{mention.text}</SourceText>
      </q>{' '}
      <span className="trail-result">
        {mention.value === null ? 'not placed' : <>→ {dateInWords(mention.value)}</>}
      </span>
      <span className="trail-rule">
        {dates && 'dates something else in these words: '}
        {mention.rule}
        {mention.anchor !== null && mention.value !== null && <Anchor mention={mention} citation={citation} />}
        {article && ` · ${publisherOf(article)}`}
      </span>
    </li>
  )
}

function Anchor({ mention, citation }: CitedMention) {
  const { articleById, eventById } = useCorpusIndex()
  const anchorDate = dateInWords(mention.anchor ?? '')
  if (mention.anchorEvent !== null) {
    const title = eventById.get(mention.anchorEvent)?.title ?? mention.anchorEvent
    return (
      <>
        , counted from {anchorDate} (“{title}”)
      </>
    )
  }
  const published = articleById.get(citation.article)?.published
  const isInferred = published?.basis === 'inferred' && published.date === mention.anchor
  return (
    <>
      , counted from {anchorDate}
      {isInferred && <strong className="weak"> (inferred)</strong>}
    </>
  )
}
