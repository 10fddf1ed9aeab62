import { Suspense } from 'react'
import { type CitedMention, datesOther } from '../../corpus/anchors.ts'
import { dateInWords, dayInWords } from '../../corpus/date-words.ts'
import type { DateBounds } from '../../corpus/edtf.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { reportsOf } from '../../corpus/reports.ts'
import { isUnchecked } from '../../corpus/unchecked.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useActions, useView } from '../state/view-context.ts'
import { Arrow } from '../ui/arrow.tsx'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { laterPart } from '../ui/later-part.tsx'
import { SourceText } from '../ui/source-text.tsx'
import { TrailRule } from './trail-rule.tsx'

// Loaded when a reader asks for every step.
const TrailSteps = laterPart(async () => (await import('./trail-steps.tsx')).TrailSteps)

/** How the date was worked out: each time mention with its words and its result; when opened, every step between. */
export function DateTrail({ event }: { readonly event: TimelineEvent }) {
  const isOpen = useView((state) => state.view.trail)
  const { trailToggled } = useActions()
  const mentions = distinct(
    event.citations.flatMap((citation) => citation.times.map((mention) => ({ citation, mention }))),
  )
  const isPlaced = mentions.some(({ mention }) => mention.value !== null)
  return (
    <section id="date-trail" className="date-trail" aria-label="How the date was worked out">
      <header>
        <h3>How the date was worked out</h3>
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => trailToggled(!isOpen)}>
          {isOpen ? 'Hide the steps' : 'Show every step'}
        </button>
      </header>
      <ul>
        {mentions.map((cited) => (
          <Mention
            key={`${cited.citation.article} ${cited.mention.start}`}
            cited={cited}
            isOther={datesOther(cited.mention, event)}
            isOpen={isOpen}
          />
        ))}
        {!isPlaced && <Unplaced event={event} />}
      </ul>
      {isOpen && (
        <p className="trail-sum">
          Taken together: <strong>{dateInWords(event.date)}</strong>. {boundsInWords(event)}
        </p>
      )}
    </section>
  )
}

/** The same words read the same way in one article are told once. */
function distinct(mentions: readonly CitedMention[]): CitedMention[] {
  const told = new Map(mentions.map((one) => [`${one.citation.article} ${one.mention.text} ${one.mention.value}`, one]))
  return [...told.values()]
}

interface MentionProps {
  readonly cited: CitedMention
  readonly isOther: boolean
  readonly isOpen: boolean
}

function Mention({ cited, isOther, isOpen }: MentionProps) {
  const { citation, mention } = cited
  const article = useCorpusIndex().articleById.get(citation.article)
  return (
    <li data-other={isOther || undefined}>
      <q className="time-words" lang={article?.language ?? undefined}>
        <SourceText>{mention.text}</SourceText>
      </q>{' '}
      <span className="trail-result">
        {mention.value === null ? (
          'not placed'
        ) : (
          <>
            <Arrow sign="→" /> {dateInWords(mention.value)}
          </>
        )}
      </span>
      {isOther && <span className="trail-rule">dates something else in these words</span>}
      {isOpen ? (
        <Suspense fallback={<TrailRule cited={cited} />}>
          <TrailSteps cited={cited} />
        </Suspense>
      ) : (
        <TrailRule cited={cited} />
      )}
    </li>
  )
}

/** Where no words give a day, the day of publication bounds it. */
function Unplaced({ event }: { readonly event: TimelineEvent }) {
  const { articleById } = useCorpusIndex()
  if (isUnchecked(event)) return <li>Nothing stored gives this date. It stands as an author wrote it down.</li>
  return (
    <li>
      The words give no day. What they report lies {event.status === 'planned' ? 'after' : 'before the end of'} the day
      of publication:{' '}
      {reportsOf(event, articleById).map(({ article }, i) => (
        <span key={article.id} className={article.published?.basis === 'inferred' ? 'weak' : undefined}>
          {i > 0 && '; '}
          <SourceText>{publisherOf(article)}</SourceText>, {publicationInWords(article)}
        </span>
      ))}
    </li>
  )
}

/** "Earliest possible day: 1 December 2021; latest: open." */
function boundsInWords({ earliest, latest }: DateBounds): string {
  const day = (text: string | null) => (text === null ? 'open' : dayInWords(text))
  return `Earliest possible day: ${day(earliest)}; latest: ${day(latest)}.`
}
