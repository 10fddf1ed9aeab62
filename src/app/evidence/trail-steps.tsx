import type { ReactNode } from 'react'
import { anchorKind, type CitedMention, isWeak } from '../../corpus/anchors.ts'
import { dateInWords, dayInWords } from '../../corpus/date-words.ts'
import { boundsOf } from '../../corpus/edtf.ts'
import { sentenceOf } from '../../corpus/sentence-spans.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useActions } from '../state/view-context.ts'
import { publisherOf } from '../ui/article-name.ts'
import { SourceText, shownText } from '../ui/source-text.tsx'

interface CitedProps {
  readonly cited: CitedMention
}

/** A mention from its sentence to its days, a step at a time; the weak link is shown as one. */
export function TrailSteps({ cited }: CitedProps) {
  const index = useCorpusIndex()
  const { citation, mention } = cited
  const article = index.articleById.get(citation.article)
  const sentence = sentenceOf(citation, mention)
  const bounds = mention.value === null ? null : boundsOf(mention.value)
  const day = (text: string | null) => (text === null ? 'open' : dayInWords(text))
  return (
    <>
      <p className="trail-sentence" lang={article?.language ?? undefined} dir="auto">
        {shownText(sentence.before)}
        <strong className="time-words">{shownText(sentence.words)}</strong>
        {shownText(sentence.after)}{' '}
        {article && (
          <cite>
            <SourceText>{publisherOf(article)}</SourceText>
          </cite>
        )}
      </p>
      <dl className="trail-steps">
        <Anchor cited={cited} />
        <Step name="Rule">{mention.rule}</Step>
        <Step name="Result">
          {mention.value === null ? (
            'not placed'
          ) : (
            <>
              {dateInWords(mention.value)} <code>{mention.value}</code>
            </>
          )}
        </Step>
        {bounds && <Step name="Earliest day">{day(bounds.earliest)}</Step>}
        {bounds && <Step name="Latest day">{day(bounds.latest)}</Step>}
      </dl>
    </>
  )
}

function Anchor({ cited }: CitedProps) {
  const index = useCorpusIndex()
  const { dateFollowed } = useActions()
  const { citation, mention } = cited
  const published = index.articleById.get(citation.article)?.published
  const kind = anchorKind(cited, index)
  const anchorEvent = index.eventById.get(mention.anchorEvent ?? '')
  const weak = isWeak(cited, index)
  return (
    <Step name="Counted from" isWeak={weak}>
      {kind === 'none' ? 'nothing: the words stand alone' : dateInWords(mention.anchor ?? '')}
      {kind === 'publication' && `, the day of publication, ${published?.basis}`}
      {kind === 'event' && ', the date of '}
      {anchorEvent && (
        <button type="button" className="link" onClick={() => dateFollowed(anchorEvent)}>
          <SourceText>{anchorEvent.title}</SourceText>
        </button>
      )}
      {kind === 'event' && !anchorEvent && mention.anchorEvent}
      {weak && (
        <span className="weak-note">
          <strong className="weak">Weak link:</strong> this date hangs on a day of publication that no source states; it
          was inferred.
          {published?.basis === 'inferred' && published.note && (
            <details>
              <summary>Why {dayInWords(published.date)}?</summary>
              <SourceText>{published.note}</SourceText>
            </details>
          )}
        </span>
      )}
    </Step>
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
