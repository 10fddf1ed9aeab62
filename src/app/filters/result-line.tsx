import type { ReactNode } from 'react'
import { setParts } from '../../corpus/filter.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { isUnchecked } from '../../corpus/unchecked.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { filterPartInWords } from '../state/filter-words.ts'
import { useVisibleEvents } from '../state/selectors.ts'
import { useActions, useView } from '../state/view-context.ts'
import { counted } from '../ui/plural.ts'
import { SourceText } from '../ui/source-text.tsx'

/** What is shown, in a sentence; the conditions that narrow it, each with its own way out; what one can do with it. */
export function ResultLine({ children }: { readonly children?: ReactNode }) {
  const index = useCorpusIndex()
  const events = useVisibleEvents()
  const filter = useView((state) => state.view.filter)
  const { filterPartDropped, filtersCleared } = useActions()
  const parts = setParts(filter)
  return (
    <div className="result-line">
      <p role="status">{resultInWords(events, index.corpus.events.length, index.corpus.articles.length)}</p>
      {parts.map((part) => (
        <button
          key={part}
          type="button"
          className="chip chip-drop"
          aria-label={`Drop ${filterPartInWords(filter, part, index)}`}
          onClick={() => filterPartDropped(part)}
        >
          <SourceText>{filterPartInWords(filter, part, index)}</SourceText> <span aria-hidden="true">×</span>
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

function resultInWords(events: readonly TimelineEvent[], all: number, articles: number): string {
  const used = new Set(events.flatMap((event) => event.citations.map(({ article }) => article))).size
  const unchecked = events.filter(isUnchecked).length
  const from = articles > 0 ? ` from ${used} of ${counted(articles, 'article')}` : ''
  const counts = `${events.length} of ${all} events${from}${unchecked > 0 ? `, ${unchecked} not checked` : ''}`
  const years = events.flatMap(({ earliest, latest }) => [earliest ?? latest, latest ?? earliest])
  const sorted = years.flatMap((day) => (day ? [day.slice(0, 4)] : [])).sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return counts
  return first === last ? `${counts}, ${first}` : `${counts}, ${first} to ${last}`
}
