import { useEffect, useMemo, useRef } from 'react'
import type { ComparedCell, ComparedRow, ComparedSource } from '../../corpus/compared-sources.ts'
import { compareSources } from '../../corpus/comparison.ts'
import { dateInWords } from '../../corpus/date-words.ts'
import type { Citation, TimelineEvent } from '../../corpus/model.ts'
import { elsewhere, isQuoted, type SourceClaim } from '../../corpus/source-claims.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import type { Language } from '../language/language.ts'
import { useLanguage, useMessages } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { useActions } from '../state/view-context.ts'
import { Arrow } from '../ui/arrow.tsx'
import { publisherOf } from '../ui/article-name.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { Publication } from '../ui/publication.tsx'
import { shownText } from '../ui/source-text.tsx'

/** An event's sources side by side: a column for each article, a row for each thing that they claim. */
export function SourceComparison({ event }: { readonly event: TimelineEvent }) {
  const index = useCorpusIndex()
  const { sources, rows } = useMemo(() => compareSources(event, index), [event, index])
  const section = useRef<HTMLElement>(null)
  const say = useMessages()
  // It opens below what was pressed, where a reader may not see it. After the heading above has gone to its own place.
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many sources it scrolls, which a keyboard must reach
    <section ref={section} className="comparison" aria-label={say('evidence.sideBySide')} tabIndex={0}>
      <table>
        <caption>
          <span>{say('evidence.claims')}</span>
        </caption>
        <colgroup>
          {sources.map((source) => (
            <col key={`${source.event.id} ${source.article.id}`} className="compared-source" />
          ))}
        </colgroup>
        <thead>
          <tr>
            {sources.map((source) => (
              <th key={`${source.event.id} ${source.article.id}`} scope="col">
                <SourceName source={source} isOther={source.event.id !== event.id} />
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Row key={row.key} row={row} sources={sources} event={event} />
        ))}
      </table>
    </section>
  )
}

function SourceName({ source, isOther }: { readonly source: ComparedSource; readonly isOther: boolean }) {
  return (
    <>
      <CollectionText>{publisherOf(source.article)}</CollectionText>
      <Publication article={source.article} />
      {isOther && (
        <span className="comparison-other">
          <Said of="evidence.claimOfEvent" values={{ title: <CollectionText>{source.event.title}</CollectionText> }} />
        </span>
      )}
    </>
  )
}

interface RowProps {
  readonly row: ComparedRow
  readonly sources: readonly ComparedSource[]
  readonly event: TimelineEvent
}

/** The subject has a line of its own, so that the sources keep the width of a phone. */
function Row({ row, sources, event }: RowProps) {
  const say = useMessages()
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={sources.length}>
          <Subject row={row} event={event} />{' '}
          <span className="verdict" data-verdict={row.verdict}>
            {say(`evidence.verdicts.${row.verdict}`)}
          </span>
        </th>
      </tr>
      <tr>
        {row.cells.map((cell, i) => {
          const source = sources[i]
          return source && <Cell key={`${source.event.id} ${source.article.id}`} cell={cell} source={source} />
        })}
      </tr>
    </tbody>
  )
}

const actorMessages = { agent: 'evidence.subjectAgent', patient: 'evidence.subjectPatient' } as const

function Subject({ row, event }: Pick<RowProps, 'row' | 'event'>) {
  const { actorById } = useCorpusIndex()
  const say = useMessages()
  switch (row.about) {
    case 'date':
      return say('evidence.subjectDate')
    case 'place':
      return say('evidence.subjectPlace')
    case 'number':
      return <Said of="evidence.subjectNumber" values={{ counted: <CollectionText>{row.of ?? ''}</CollectionText> }} />
    case 'actor': {
      const part = event.parts?.[row.of ?? '']
      const actor = <CollectionText>{actorById.get(row.of ?? '')?.name ?? row.of ?? ''}</CollectionText>
      return <Said of={part ? actorMessages[part] : 'evidence.subjectActor'} values={{ actor }} />
    }
    case 'deed':
      return say('evidence.subjectDeed')
  }
}

function Cell({ cell: { claim, verdict }, source }: { readonly cell: ComparedCell; readonly source: ComparedSource }) {
  const say = useMessages()
  // That one source stands alone is said for the row; of wording that nobody judged there is nothing to say.
  const isTold = verdict !== 'alone' && !(claim?.about === 'deed' && verdict === 'own words')
  return (
    <td data-verdict={verdict}>
      {isTold && (
        <span className="verdict" data-verdict={verdict}>
          {say(`evidence.verdict.${verdict}`)}
        </span>
      )}
      {claim &&
        (claim.about === 'deed' ? <Wording claim={claim} source={source} /> : <Value claim={claim} source={source} />)}
      {claim?.note && (
        <p className="muted">
          {claim.note === elsewhere ? say('evidence.claimElsewhere') : <CollectionText>{claim.note}</CollectionText>}
        </p>
      )}
    </td>
  )
}

interface ClaimProps {
  readonly claim: SourceClaim
  readonly source: ComparedSource
}

/** A value, and the words that it was read from. */
function Value({ claim, source }: ClaimProps) {
  const { words, citation } = claim
  const text = claimInWords(claim, useLanguage())
  if (words === null) {
    return (
      <>
        <Stated claim={claim} />
        <PassageLink source={source} citation={citation} quote={null} />
      </>
    )
  }
  // A name or a number is what the words say; a date is what they come to.
  return (
    <>
      {text !== words && claim.about === 'date' && <p>{text}</p>}
      <PassageLink source={source} citation={citation} quote={claim.about === 'date' ? words : text} />
    </>
  )
}

/** A date in the reader's language; else what the source or an author wrote, but for what the comparison itself says. */
function claimInWords({ date, text }: SourceClaim, { say, dates }: Language): string {
  if (date !== null) return dateInWords(date, dates)
  return text === isQuoted ? say('evidence.claimQuoted') : text
}

/** The quotes, below what an author stated of them. */
function Wording({ claim, source }: ClaimProps) {
  return (
    <>
      {claim.words === null && <Stated claim={claim} />}
      {source.citations.map((citation) => (
        <PassageLink key={citation.start} source={source} citation={citation} quote={citation.quote} />
      ))}
    </>
  )
}

function Stated({ claim }: Pick<ClaimProps, 'claim'>) {
  const language = useLanguage()
  const { say } = language
  const words = claimInWords(claim, language)
  return (
    <p>
      {words === claim.text ? <CollectionText>{words}</CollectionText> : words}{' '}
      <span className="muted">{say('evidence.claimStated')}</span>
    </p>
  )
}

interface PassageLinkProps {
  readonly source: ComparedSource
  readonly citation: Citation
  readonly quote: string | null
}

function PassageLink({ source: { article, event }, citation, quote }: PassageLinkProps) {
  const { passageFollowed } = useActions()
  const say = useMessages()
  return (
    <p>
      <button
        type="button"
        className="link"
        title={say('evidence.read')}
        onClick={() => passageFollowed(article.id, event.id, citation.start)}
      >
        {quote === null ? (
          <>
            {say('evidence.read')} <Arrow sign="→" />
          </>
        ) : (
          <q lang={article.language ?? undefined} dir="auto">
            {shownText(quote)}
          </q>
        )}
      </button>
    </p>
  )
}
