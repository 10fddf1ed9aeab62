import { useId } from 'react'
import type { Within } from '../../corpus/filter.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { useLanguage, useMessages } from '../language/language-context.ts'
import type { Say } from '../language/message.ts'
import { useAnswer } from '../state/selectors.ts'
import { useActions, useView } from '../state/view-context.ts'

const readings: readonly Within[] = ['possible', 'certain']

/** From and to, both days included, and what to do with an event that may lie in or out. */
export function DateFilter() {
  const { from, to } = useView((state) => state.view.filter)
  const { datesChosen } = useActions()
  const say = useMessages()
  const day = (text: string) => (parseIsoDay(text) === null ? null : text)
  return (
    <fieldset className="date-filter">
      <legend>{say('filters.dates')}</legend>
      <label>
        <span>{say('filters.from')}</span>
        <input type="date" value={from ?? ''} onChange={(e) => datesChosen({ from: day(e.target.value) })} />
      </label>
      <label>
        <span>{say('filters.to')}</span>
        <input type="date" value={to ?? ''} onChange={(e) => datesChosen({ to: day(e.target.value) })} />
      </label>
      {from !== null && to !== null && from > to && (
        <p className="notice">
          {say('filters.fromAfterTo')}{' '}
          <button type="button" className="link" onClick={() => datesChosen({ from: to, to: from })}>
            {say('filters.swap')}
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
  const { say, number } = useLanguage()
  const moved = counts.possible - counts.certain
  return (
    <div className="within-choice" role="radiogroup" aria-label={say('filters.howCertain')}>
      {readings.map((within) => (
        <label key={within} className="facet-option">
          <input
            type="radio"
            name={name}
            aria-label={say('filters.option', { name: say(`filters.${within}`), count: counts[within] })}
            checked={chosen === within}
            onChange={() => datesChosen({ within })}
          />
          <bdi>{say(`filters.${within}`)}</bdi>
          <span className="facet-count">{number(counts[within])}</span>
        </label>
      ))}
      <p className="muted">{hasRange ? movedInWords(chosen, moved, say) : say('filters.setDates')}</p>
    </div>
  )
}

function movedInWords(chosen: Within, moved: number, say: Say): string {
  if (moved === 0) return say('filters.noneInDoubt')
  return say(chosen === 'certain' ? 'filters.leftOut' : 'filters.inDoubt', { count: moved })
}
