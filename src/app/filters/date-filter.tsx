import { useId } from 'react'
import type { Within } from '../../corpus/filter.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { useAnswer } from '../state/selectors.ts'
import { useActions, useView } from '../state/view-context.ts'

const readings: readonly { readonly within: Within; readonly name: string }[] = [
  { within: 'possible', name: 'Possibly in' },
  { within: 'certain', name: 'Certainly in' },
]

/** From and to, both days included, and what to do with an event that may lie in or out. */
export function DateFilter() {
  const { from, to } = useView((state) => state.view.filter)
  const { datesChosen } = useActions()
  const day = (text: string) => (parseIsoDay(text) === null ? null : text)
  return (
    <fieldset className="date-filter">
      <legend>Dates</legend>
      <label>
        <span>From</span>
        <input type="date" value={from ?? ''} onChange={(e) => datesChosen({ from: day(e.target.value) })} />
      </label>
      <label>
        <span>To</span>
        <input type="date" value={to ?? ''} onChange={(e) => datesChosen({ to: day(e.target.value) })} />
      </label>
      {from !== null && to !== null && from > to && (
        <p className="notice">
          From lies after To.{' '}
          <button type="button" className="link" onClick={() => datesChosen({ from: to, to: from })}>
            Swap them
          </button>
        </p>
      )}
      <WithinChoice hasRange={from !== null || to !== null} />
    </fieldset>
  )
}

/** Whether an event must lie in the range or may; the numbers say what each would show. */
function WithinChoice({ hasRange }: { readonly hasRange: boolean }) {
  const name = useId()
  const chosen = useView((state) => state.view.filter.within)
  const { within: counts } = useAnswer()
  const { datesChosen } = useActions()
  const moved = counts.possible - counts.certain
  return (
    <div className="within-choice" role="radiogroup" aria-label="How certain">
      {readings.map((reading) => (
        <label key={reading.within} className="facet-option">
          <input
            type="radio"
            name={name}
            aria-label={`${reading.name}, ${counts[reading.within]}`}
            checked={chosen === reading.within}
            onChange={() => datesChosen({ within: reading.within })}
          />
          <bdi>{reading.name}</bdi>
          <span className="facet-count">{counts[reading.within]}</span>
        </label>
      ))}
      <p className="muted">
        {hasRange ? movedInWords(chosen, moved) : 'Set From or To: then this says how many events the choice moves.'}
      </p>
    </div>
  )
}

function movedInWords(chosen: Within, moved: number): string {
  if (moved === 0) return 'No event is in doubt: the choice moves none.'
  return chosen === 'certain'
    ? `${moved} more only possibly: left out.`
    : `${moved} of them only possibly: “Certainly in” leaves ${moved === 1 ? 'it' : 'them'} out.`
}
