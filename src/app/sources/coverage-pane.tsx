import { useMemo, useState } from 'react'
import { type Coverage, type CoveredEvent, coverageOf, type Report } from '../../corpus/coverage.ts'
import { dateInWords } from '../../corpus/date-words.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import { isWhole, useCollection, useCorpusIndex } from '../corpus-queries.ts'
import { useLanguage, useMessages } from '../language/language-context.ts'
import type { Say } from '../language/message.ts'
import { useCorpusOf, useHeads } from '../part-queries.ts'
import { useVisiblePlaces } from '../state/selectors.ts'
import { useActions } from '../state/view-context.ts'
import { ArrivingHeading } from '../ui/arriving-heading.tsx'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { capitalised } from '../ui/capitalised.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { Publication } from '../ui/publication.tsx'
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
  const say = useMessages()
  const covered = isWhole(collection) ? places : places.subarray(0, eventsOfLarge)
  return (
    <section className="coverage-pane" aria-label={say('sources.coverage')}>
      <PanelBar name={say('sources.coverageSteps')} />
      <article className="panel-page">
        <ArrivingHeading>{say('evidence.frontCoverage')}</ArrivingHeading>
        <p className="muted">{say('sources.coverageAbout', { events: say('ui.events', { count: places.length }) })}</p>
        {covered.length < places.length && (
          <p className="notice">{say('sources.coverageCut', { shown: covered.length, all: places.length })}</p>
        )}
        <WithCorpus corpus={useCorpusOf([...covered])} name={say('sources.table')}>
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
  const say = useMessages()
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
            {say('sources.articlesEarlier')}
          </button>
          <span role="status">
            {say('sources.articlesShown', {
              first: firstColumn + 1,
              last: firstColumn + columns.length,
              all: articles.length,
            })}
          </span>
          <button
            type="button"
            disabled={firstColumn + columnsAtOnce >= articles.length}
            onClick={() => setFirstColumn(firstColumn + columnsAtOnce)}
          >
            {say('sources.articlesLater')}
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which a keyboard must reach */}
      <section className="coverage-scroller" aria-label={say('sources.tableOfReports')} tabIndex={0}>
        <table className="coverage">
          <caption className="visually-hidden">{say('sources.eventsByArticle')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('sources.event')}</th>
              {columns.map(({ article, events: count, alone }) => (
                <th key={article.id} scope="col">
                  <CollectionText>{publisherOf(article)}</CollectionText>
                  <Publication article={article} />
                  <small>{reportedInWords(count, alone, say)}</small>
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
          {say('sources.eventsMore', { count: Math.min(rowsAtOnce, events.length - rowCount) })}
        </button>
      )}
    </>
  )
}

/** "12 events, 3 only here" */
function reportedInWords(count: number, alone: number, say: Say): string {
  const events = say('ui.events', { count })
  return alone > 0 ? say('sources.eventsOnlyHere', { events, alone }) : events
}

interface CoverageRowProps {
  readonly covered: CoveredEvent
  readonly columns: readonly string[]
}

function CoverageRow({ covered: { event, reports, onlyIn }, columns }: CoverageRowProps) {
  const { eventChosen } = useActions()
  const { dates } = useLanguage()
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" data-preview={event.id} onClick={() => eventChosen(event)}>
          <CollectionText>{event.title}</CollectionText>
        </button>
        <small>{capitalised(dateInWords(event.date, dates))}</small>
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
  const say = useMessages()
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{say('sources.silent')}</span>
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
  const language = useLanguage()
  const { say } = language
  const when = isOnly ? say('sources.onlyHere') : whenInWords(daysLater, say)
  return (
    <button
      type="button"
      className="link"
      title={say('ui.articleUntitled', {
        publisher: lineApart(publisherOf(article)),
        published: publicationInWords(article, language),
      })}
      onClick={() => passageFollowed(article.id, event, citations[0]?.start ?? null)}
    >
      {when}
      <small>{say('sources.passages', { count: citations.length })}</small>
    </button>
  )
}

function whenInWords(daysLater: number | null, say: Say): string {
  if (daysLater === null) return say('sources.dayUnknown')
  return daysLater === 0 ? say('sources.first') : say('sources.daysLater', { count: daysLater })
}
