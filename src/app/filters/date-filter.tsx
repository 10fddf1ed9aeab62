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
        <input
          type="date"
          value={from ?? ''}
          max={to ?? undefined}
          onChange={(e) => datesChosen({ from: day(e.target.value) })}
        />
      </label>
      <label>
        <span>To</span>
        <input
          type="date"
          value={to ?? ''}
          min={from ?? undefined}
          onChange={(e) => datesChosen({ to: day(e.target.value) })}
        />
      </label>
    </fieldset>
  )
}
