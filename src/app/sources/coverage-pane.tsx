import { useMemo, useState } from 'react'
import { type Coverage, type CoveredEvent, coverageOf, type Report } from '../../corpus/coverage.ts'
import { dateInWords } from '../../corpus/date-words.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import { isWhole, useCollection, useCorpusIndex } from '../corpus-queries.ts'
import { useCorpusOf, useHeads } from '../part-queries.ts'
import { useVisiblePlaces } from '../state/selectors.ts'
import { useActions } from '../state/view-context.ts'
import { ArrivingHeading } from '../ui/arriving-heading.tsx'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { capitalised } from '../ui/capitalised.ts'
import { counted } from '../ui/plural.ts'
import { Publication } from '../ui/publication.tsx'
import { SourceText } from '../ui/source-text.tsx'
import { WithCorpus } from '../ui/with-corpus.tsx'
import { PanelBar } from './panel-bar.tsx'

// A table of all articles by all events would be millions of cells in a large collection.
const columnsAtOnce = 8
const rowsAtOnce = 50
/** Of a large collection, whose events have to be loaded for it. */
const eventsOfLarge = 200

/** Who reported what, and when: a row for each event that is shown, a column for each article. */
export function CoveragePane() {
  const collection = useCollection()
  const places = useVisiblePlaces()
  const covered = isWhole(collection) ? places : places.subarray(0, eventsOfLarge)
  return (
    <section className="coverage-pane" aria-label="Who reported what">
      <PanelBar name="Steps from the table" />
      <article className="panel-page">
        <ArrivingHeading>Who reported what, and when</ArrivingHeading>
        <p className="muted">
          The events that your filters show, {counted(places.length, 'event')}, against the articles in the order of
          their publication. A press on an event opens its evidence, on a cell the passage.
        </p>
        {covered.length < places.length && (
          <p className="notice">
            These are the first {covered.length} of {places.length} events: narrow them down to see others.
          </p>
        )}
        <WithCorpus corpus={useCorpusOf([...covered])} name="The table">
          <CoveredEvents places={covered} />
        </WithCorpus>
      </article>
    </section>
  )
}

function CoveredEvents({ places }: { readonly places: Uint32Array }) {
  const index = useCorpusIndex()
  const headAt = useHeads(places)
  const ids = [...places].flatMap((place) => headAt(place)?.id ?? [])
  const key = ids.join('\n')
  const coverage = useMemo(
    () =>
      coverageOf(
        key.split('\n').flatMap((id) => index.eventById.get(id) ?? []),
        index,
      ),
    [key, index],
  )
  return <CoverageTable coverage={coverage} />
}

function CoverageTable({ coverage: { articles, events } }: { readonly coverage: Coverage }) {
  const [firstColumn, setFirstColumn] = useState(0)
  const [rowCount, setRowCount] = useState(rowsAtOnce)
  const columns = articles.slice(firstColumn, firstColumn + columnsAtOnce)
  return (
    <>
      {articles.length > columnsAtOnce && (
        <p className="coverage-steps">
          <button
            type="button"
            disabled={firstColumn === 0}
            onClick={() => setFirstColumn(firstColumn - columnsAtOnce)}
          >
            ‹ Earlier articles
          </button>
          <span role="status">
            Articles {firstColumn + 1} to {firstColumn + columns.length} of {articles.length}
          </span>
          <button
            type="button"
            disabled={firstColumn + columnsAtOnce >= articles.length}
            onClick={() => setFirstColumn(firstColumn + columnsAtOnce)}
          >
            Later articles ›
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which a keyboard must reach */}
      <section className="coverage-scroller" aria-label="Table of reports" tabIndex={0}>
        <table className="coverage">
          <caption className="visually-hidden">Events by article</caption>
          <thead>
            <tr>
              <th scope="col">Event</th>
              {columns.map(({ article, events: count, alone }) => (
                <th key={article.id} scope="col">
                  <SourceText>{publisherOf(article)}</SourceText>
                  <Publication article={article} />
                  <small>
                    {counted(count, 'event')}
                    {alone > 0 && `, ${alone} only here`}
                  </small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {events.slice(0, rowCount).map((covered) => (
              <CoverageRow
                key={covered.event.id}
                covered={covered}
                columns={columns.map(({ article }) => article.id)}
              />
            ))}
          </tbody>
        </table>
      </section>
      {events.length > rowCount && (
        <button type="button" onClick={() => setRowCount(rowCount + rowsAtOnce)}>
          Show {Math.min(rowsAtOnce, events.length - rowCount)} more events
        </button>
      )}
    </>
  )
}

interface CoverageRowProps {
  readonly covered: CoveredEvent
  readonly columns: readonly string[]
}

function CoverageRow({ covered: { event, reports, onlyIn }, columns }: CoverageRowProps) {
  const { eventChosen } = useActions()
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" data-preview={event.id} onClick={() => eventChosen(event)}>
          <SourceText>{event.title}</SourceText>
        </button>
        <small>{capitalised(dateInWords(event.date))}</small>
      </th>
      {columns.map((id) => {
        const report = reports.get(id)
        return (
          <td key={id} data-report={report ? (onlyIn === null ? 'shared' : 'only') : undefined}>
            {report ? <ReportLink report={report} event={event.id} isOnly={onlyIn !== null} /> : <Silence />}
          </td>
        )
      })}
    </tr>
  )
}

function Silence() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">silent</span>
    </>
  )
}

interface ReportLinkProps {
  readonly report: Report
  readonly event: string
  readonly isOnly: boolean
}

function ReportLink({ report: { article, citations, daysLater }, event, isOnly }: ReportLinkProps) {
  const { passageFollowed } = useActions()
  const when = isOnly ? 'only here' : whenInWords(daysLater)
  const passages = counted(citations.length, 'passage')
  return (
    <button
      type="button"
      className="link"
      title={`${lineApart(publisherOf(article))}, ${publicationInWords(article)}`}
      onClick={() => passageFollowed(article.id, event, citations[0]?.start ?? null)}
    >
      {when}
      <small>{passages}</small>
    </button>
  )
}

function whenInWords(daysLater: number | null): string {
  if (daysLater === null) return 'day unknown'
  return daysLater === 0 ? 'first' : `${counted(daysLater, 'day')} later`
}
