import { setParts } from '../../corpus/filter.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import { useCollection } from '../corpus-queries.ts'
import { filterPartInWords } from '../state/filter-words.ts'
import { useAnswer } from '../state/selectors.ts'
import { useActions, useView } from '../state/view-context.ts'
import { counted } from '../ui/plural.ts'

/** An empty result names the filters that caused it, and says what dropping each would bring back. */
export function NothingFound() {
  const index = useCollection()
  const filter = useView((state) => state.view.filter)
  const { filterPartDropped, filtersCleared } = useActions()
  const { dropping } = useAnswer()
  const parts = setParts(filter)
  if (parts.length === 0) {
    return <p className="empty">This collection has no events yet. Write them into events.yaml in its folder.</p>
  }
  const choices = parts.map((part) => ({ part, count: dropping.get(part) ?? 0 }))
  return (
    <div className="empty">
      <p>No event fits all that you asked for. Drop one condition:</p>
      <ul>
        {choices.map(({ part, count }) => (
          <li key={part}>
            <button type="button" onClick={() => filterPartDropped(part)}>
              Drop <bdi>{filterPartInWords(filter, part, index, undefined, lineApart)}</bdi>
            </button>
            <span className="gain">{count === 0 ? 'still nothing' : `brings back ${counted(count, 'event')}`}</span>
          </li>
        ))}
      </ul>
      {parts.length > 1 && (
        <button type="button" onClick={filtersCleared}>
          Drop all of them
        </button>
      )}
    </div>
  )
}
