import { parseIsoDay } from '../../corpus/utc-day.ts'
import { useActions, useView } from '../state/view-context.ts'

/** From and to, both days included. An event that may lie in the range is shown. */
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
    </fieldset>
  )
}
