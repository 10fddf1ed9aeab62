import { Suspense } from 'react'
import { type CitedMention, datesOther } from '../../corpus/anchors.ts'
import { dateInWords, dayInWords } from '../../corpus/date-words.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { reportsOf } from '../../corpus/reports.ts'
import { isUnchecked } from '../../corpus/unchecked.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useLanguage } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { useActions, useView } from '../state/view-context.ts'
import { Arrow } from '../ui/arrow.tsx'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { laterPart } from '../ui/later-part.tsx'
import { shownText } from '../ui/source-text.tsx'
import { TrailRule } from './trail-rule.tsx'

// Loaded when a reader asks for every step.
const TrailSteps = laterPart(async () => (await import('./trail-steps.tsx')).TrailSteps)

/** How the date was worked out: each time mention with its words and its result; when opened, every step between. */
export function DateTrail({ event }: { readonly event: TimelineEvent }) {
  const isOpen = useView((state) => state.view.trail)
  const { trailToggled } = useActions()
  const { say } = useLanguage()
  const mentions = distinct(
    event.citations.flatMap((citation) => citation.times.map((mention) => ({ citation, mention }))),
  )
  const isPlaced = mentions.some(({ mention }) => mention.value !== null)
  return (
    <section id="date-trail" className="date-trail" aria-label={say('evidence.trail')}>
      <header>
        <h3>{say('evidence.trail')}</h3>
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => trailToggled(!isOpen)}>
          {say(isOpen ? 'evidence.trailHide' : 'evidence.trailShow')}
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
      {isOpen && <Sum event={event} />}
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
  const { say, dates } = useLanguage()
  const article = useCorpusIndex().articleById.get(citation.article)
  return (
    <li data-other={isOther || undefined}>
      <q className="time-words" lang={article?.language ?? undefined} dir="auto">
        {shownText(mention.text)}
      </q>{' '}
      <span className="trail-result">
        {mention.value === null ? (
          say('evidence.trailUnplaced')
        ) : (
          <>
            <Arrow sign="→" /> <span className="visually-hidden">{say('evidence.trailBecomes')} </span>
            {dateInWords(mention.value, dates)}
          </>
        )}
      </span>
      {isOther && <span className="trail-rule">{say('evidence.trailOther')}</span>}
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
  const language = useLanguage()
  const { say } = language
  if (isUnchecked(event)) return <li>{say('evidence.trailUnchecked')}</li>
  const reports = reportsOf(event, articleById).map(({ article }, i) => (
    <span key={article.id} className={article.published?.basis === 'inferred' ? 'weak' : undefined}>
      {i > 0 && say('app.semicolon')}
      <Said
        of="ui.articleUntitled"
        values={{
          publisher: <CollectionText>{publisherOf(article)}</CollectionText>,
          published: publicationInWords(article, language),
        }}
      />
    </span>
  ))
  return (
    <li>
      <Said of={event.status === 'planned' ? 'evidence.trailAhead' : 'evidence.trailBefore'} values={{ reports }} />
    </li>
  )
}

/** "Taken together: December 2021. Earliest possible day: 1 December 2021; latest: open." */
function Sum({ event: { date, earliest, latest } }: { readonly event: TimelineEvent }) {
  const { say, dates } = useLanguage()
  const day = (text: string | null) => (text === null ? say('evidence.trailOpen') : dayInWords(text, dates))
  return (
    <p className="trail-sum">
      <Said
        of="evidence.trailSum"
        values={{ date: <strong>{dateInWords(date, dates)}</strong>, earliest: day(earliest), latest: day(latest) }}
      />
    </p>
  )
}
