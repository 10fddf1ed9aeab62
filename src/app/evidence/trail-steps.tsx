import type { ReactNode } from 'react'
import { anchorKind, type CitedMention, isWeak } from '../../corpus/anchors.ts'
import { dateInWords, dayInWords } from '../../corpus/date-words.ts'
import { boundsOf } from '../../corpus/edtf.ts'
import type { PublicationDate } from '../../corpus/model.ts'
import { sentenceOf } from '../../corpus/sentence-spans.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useLanguage } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { useActions } from '../state/view-context.ts'
import { publisherOf } from '../ui/article-name.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { IngestWords } from '../ui/ingest-words.tsx'
import { shownText } from '../ui/source-text.tsx'

interface CitedProps {
  readonly cited: CitedMention
}

/** A mention from its sentence to its days, a step at a time; the weak link is shown as one. */
export function TrailSteps({ cited }: CitedProps) {
  const index = useCorpusIndex()
  const { say, dates } = useLanguage()
  const { citation, mention } = cited
  const article = index.articleById.get(citation.article)
  const sentence = sentenceOf(citation, mention)
  const bounds = mention.value === null ? null : boundsOf(mention.value)
  const day = (text: string | null) => (text === null ? say('evidence.trailOpen') : dayInWords(text, dates))
  return (
    <>
      <p className="trail-sentence" lang={article?.language ?? undefined} dir="auto">
        {shownText(sentence.before)}
        <strong className="time-words">{shownText(sentence.words)}</strong>
        {shownText(sentence.after)}{' '}
        {article && (
          <cite>
            <CollectionText>{publisherOf(article)}</CollectionText>
          </cite>
        )}
      </p>
      <dl className="trail-steps">
        <Anchor cited={cited} />
        <Step name={say('evidence.trailRule')}>
          <IngestWords>{mention.rule}</IngestWords>
        </Step>
        <Step name={say('evidence.trailResult')}>
          {mention.value === null ? (
            say('evidence.trailUnplaced')
          ) : (
            <>
              {dateInWords(mention.value, dates)} <code dir="ltr">{mention.value}</code>
            </>
          )}
        </Step>
        {bounds && <Step name={say('evidence.trailEarliest')}>{day(bounds.earliest)}</Step>}
        {bounds && <Step name={say('evidence.trailLatest')}>{day(bounds.latest)}</Step>}
      </dl>
    </>
  )
}

function Anchor({ cited }: CitedProps) {
  const index = useCorpusIndex()
  const { say } = useLanguage()
  const published = index.articleById.get(cited.citation.article)?.published ?? null
  const weak = isWeak(cited, index)
  return (
    <Step name={say('evidence.trailFrom')} isWeak={weak}>
      <AnchorWords cited={cited} published={published} />
      {weak && <WeakNote published={published} />}
    </Step>
  )
}

interface PublishedProps {
  readonly published: PublicationDate | null
}

function AnchorWords({ cited, published }: CitedProps & PublishedProps) {
  const index = useCorpusIndex()
  const { dateFollowed } = useActions()
  const { say, dates } = useLanguage()
  const { anchor, anchorEvent: id } = cited.mention
  const day = dateInWords(anchor ?? '', dates)
  const event = index.eventById.get(id ?? '')
  switch (anchorKind(cited, index)) {
    case 'none':
      return say('evidence.trailAnchorNone')
    case 'publication':
      return say('evidence.trailAnchorDay', { day, basis: say(`basis.${published?.basis ?? 'stated'}`) })
    case 'event': {
      const named = event ? (
        <button type="button" className="link" onClick={() => dateFollowed(event)}>
          <CollectionText>{event.title}</CollectionText>
        </button>
      ) : (
        id
      )
      return <Said of="evidence.trailAnchorEvent" values={{ day, event: named }} />
    }
    case 'day':
      return day
  }
}

/** That the date hangs on an inferred day, and why it is taken for that day. */
function WeakNote({ published }: PublishedProps) {
  const { say, dates } = useLanguage()
  return (
    <span className="weak-note">
      <Said
        of="evidence.trailWeakWhy"
        values={{ label: <strong className="weak">{say('evidence.trailWeak')}</strong> }}
      />
      {published?.basis === 'inferred' && published.note && (
        <details>
          <summary>{say('evidence.trailWhy', { day: dayInWords(published.date, dates) })}</summary>
          <CollectionText>{published.note}</CollectionText>
        </details>
      )}
    </span>
  )
}

interface StepProps {
  readonly name: string
  readonly isWeak?: boolean
  readonly children: ReactNode
}

function Step({ name, isWeak: weak = false, children }: StepProps) {
  return (
    <div data-weak={weak || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
