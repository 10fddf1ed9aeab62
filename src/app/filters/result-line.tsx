import { type ReactNode, useMemo } from 'react'
import { setParts } from '../../corpus/filter.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import { type ResultSummary, summaryOf } from '../../corpus/result-summary.ts'
import { formatIsoDay } from '../../corpus/utc-day.ts'
import { useCollection } from '../corpus-queries.ts'
import { useFound } from '../search-queries.ts'
import { filterPartInWords } from '../state/filter-words.ts'
import { useAnswer } from '../state/selectors.ts'
import { useActions, useView } from '../state/view-context.ts'
import { counted } from '../ui/plural.ts'

/** What is shown, in a sentence; the conditions that narrow it, each with its own way out; what one can do with it. */
export function ResultLine({ children }: { readonly children?: ReactNode }) {
  const index = useCollection()
  const { columns } = index.eventIndex
  const { events, count } = useAnswer()
  const summary = useMemo(() => summaryOf(columns, events), [columns, events])
  const filter = useView((state) => state.view.filter)
  const { filterPartDropped, filtersCleared } = useActions()
  const parts = setParts(filter)
  const { searched, again } = useFound(filter.q)
  return (
    <div className="result-line">
      <p role="status">{resultInWords(summary, count, columns.size, columns.articles.ids.length)}</p>
      {searched < 1 && !again && (
        <span className="search-progress">{Math.floor(searched * 100)} % of the texts searched</span>
      )}
      {again && (
        <span role="alert">
          The search stopped.{' '}
          <button type="button" className="link" onClick={again}>
            Search again
          </button>
        </span>
      )}
      {parts.map((part) => (
        <button
          key={part}
          type="button"
          className="chip chip-drop"
          aria-label={`Drop ${filterPartInWords(filter, part, index, lineApart)}`}
          onClick={() => filterPartDropped(part)}
        >
          <bdi>{filterPartInWords(filter, part, index, lineApart)}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
      {parts.length > 0 && (
        <button type="button" className="clear" onClick={filtersCleared}>
          Clear filters
        </button>
      )}
      {children}
    </div>
  )
}

function resultInWords(summary: ResultSummary, count: number, all: number, articles: number): string {
  const from = articles > 0 ? ` from ${summary.articles} of ${counted(articles, 'article')}` : ''
  const unchecked = summary.unchecked > 0 ? `, ${summary.unchecked} not checked` : ''
  const counts = `${count} of ${all} events${from}${unchecked}`
  if (summary.first === null || summary.last === null) return counts
  const [first, last] = [summary.first, summary.last].map((day) => formatIsoDay(day).slice(0, 4))
  return first === last ? `${counts}, ${first}` : `${counts}, ${first} to ${last}`
}
