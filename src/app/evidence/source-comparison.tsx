import { useEffect, useMemo, useRef } from 'react'
import type { ComparedCell, ComparedRow, ComparedSource } from '../../corpus/compared-sources.ts'
import { compareSources } from '../../corpus/comparison.ts'
import type { Citation, TimelineEvent } from '../../corpus/model.ts'
import type { SourceClaim } from '../../corpus/source-claims.ts'
import type { Verdict } from '../../corpus/verdicts.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useActions } from '../state/view-context.ts'
import { Arrow } from '../ui/arrow.tsx'
import { publisherOf } from '../ui/article-name.ts'
import { Publication } from '../ui/publication.tsx'
import { SourceText } from '../ui/source-text.tsx'

/** What a row comes to, over all sources. */
const rowWords: Readonly<Record<Verdict, string>> = {
  agrees: 'agree',
  'less exact': 'agree, one less exact',
  differs: 'differ',
  'own words': 'each in its own words',
  alone: 'only one source',
  silent: 'all silent',
}
/** How one source stands in it. */
const cellWords: Readonly<Record<Verdict, string>> = {
  agrees: 'agrees',
  'less exact': 'less exact',
  differs: 'differs',
  'own words': 'for you to judge',
  alone: 'alone',
  silent: 'silent',
}

/** An event's sources side by side: a column for each article, a row for each thing that they claim. */
export function SourceComparison({ event }: { readonly event: TimelineEvent }) {
  const index = useCorpusIndex()
  const { sources, rows } = useMemo(() => compareSources(event, index), [event, index])
  const section = useRef<HTMLElement>(null)
  // It opens below what was pressed, where a reader may not see it. After the heading above has gone to its own place.
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many sources it scrolls, which a keyboard must reach
    <section ref={section} className="comparison" aria-label="Sources side by side" tabIndex={0}>
      <table>
        <caption>
          <span>
            What each source claims. Dates, places, numbers and names are read from the quotes; what is marked “stated”
            was judged by a person.
          </span>
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
      <SourceText>{publisherOf(source.article)}</SourceText>
      <Publication article={source.article} />
      {isOther && (
        <span className="comparison-other">
          of “<SourceText>{source.event.title}</SourceText>”
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
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={sources.length}>
          <Subject row={row} event={event} />{' '}
          <span className="verdict" data-verdict={row.verdict}>
            {rowWords[row.verdict]}
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

const partWords = { agent: 'acts', patient: 'is acted upon' } as const

function Subject({ row, event }: Pick<RowProps, 'row' | 'event'>) {
  const { actorById } = useCorpusIndex()
  switch (row.about) {
    case 'date':
      return 'Date'
    case 'place':
      return 'Place'
    case 'number':
      return (
        <>
          Number of <SourceText>{row.of ?? ''}</SourceText>
        </>
      )
    case 'actor': {
      const part = event.parts?.[row.of ?? '']
      return (
        <>
          Actor: <SourceText>{actorById.get(row.of ?? '')?.name ?? row.of ?? ''}</SourceText>
          {part && ` (${partWords[part]})`}
        </>
      )
    }
    case 'deed':
      return 'What happened'
  }
}

function Cell({ cell: { claim, verdict }, source }: { readonly cell: ComparedCell; readonly source: ComparedSource }) {
  // That one source stands alone is said for the row; of wording that nobody judged there is nothing to say.
  const isTold = verdict !== 'alone' && !(claim?.about === 'deed' && verdict === 'own words')
  return (
    <td data-verdict={verdict}>
      {isTold && (
        <span className="verdict" data-verdict={verdict}>
          {cellWords[verdict]}
        </span>
      )}
      {claim &&
        (claim.about === 'deed' ? <Wording claim={claim} source={source} /> : <Value claim={claim} source={source} />)}
      {claim?.note && (
        <p className="muted">
          <SourceText>{claim.note}</SourceText>
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
  const { text, words, citation } = claim
  if (words === null) {
    return (
      <>
        <Stated>{text}</Stated>
        <PassageLink source={source} citation={citation} quote={null} />
      </>
    )
  }
  // A name or a number is what the words say; a date is what they come to.
  return (
    <>
      {text !== words && claim.about === 'date' && (
        <p>
          <SourceText>{text}</SourceText>
        </p>
      )}
      <PassageLink source={source} citation={citation} quote={claim.about === 'date' ? words : text} />
    </>
  )
}

/** The quotes, below what an author stated of them. */
function Wording({ claim, source }: ClaimProps) {
  return (
    <>
      {claim.words === null && <Stated>{claim.text}</Stated>}
      {source.citations.map((citation) => (
        <PassageLink key={citation.start} source={source} citation={citation} quote={citation.quote} />
      ))}
    </>
  )
}

function Stated({ children }: { readonly children: string }) {
  return (
    <p>
      <SourceText>{children}</SourceText> <span className="muted">(stated)</span>
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
  return (
    <p>
      <button
        type="button"
        className="link"
        title="Read in the article"
        onClick={() => passageFollowed(article.id, event.id, citation.start)}
      >
        {quote === null ? (
          <>
            Read in the article <Arrow sign="→" />
          </>
        ) : (
          <q lang={article.language ?? undefined}>
            <SourceText>{quote}</SourceText>
          </q>
        )}
      </button>
    </p>
  )
}
