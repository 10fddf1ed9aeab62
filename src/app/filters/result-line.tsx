import { dateInWords } from '../../corpus/date-words.ts'
import { sortDay } from '../../corpus/event-order.ts'
import { setParts } from '../../corpus/filter.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { filterPartInWords } from '../state/filter-words.ts'
import { useVisibleEvents } from '../state/selectors.ts'
import { useActions, useView } from '../state/view-context.ts'
import { SourceText } from '../ui/source-text.tsx'

/** What is shown, in a sentence; the conditions that narrow it, each with its own way out. */
export function ResultLine() {
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
    </div>
  )
}

function resultInWords(events: readonly TimelineEvent[], all: number, articles: number): string {
  const [first, last] = [events[0], events.at(-1)]
  const counts = `${events.length} of ${all} events from ${articles} ${articles === 1 ? 'article' : 'articles'}`
  if (!first || !last) return counts
  const [from, to] = [sortDay(first).slice(0, 7), sortDay(last).slice(0, 7)].map(dateInWords)
  return from === to ? `${counts}, ${from}` : `${counts}, ${from} to ${to}`
}
