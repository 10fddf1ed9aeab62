import type { EventHead } from '../../corpus/event-head.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { positionIn } from '../../corpus/place-list.ts'
import { useEventPlace, useHeads } from '../part-queries.ts'
import { useVisiblePlaces } from '../state/selectors.ts'
import { useActions } from '../state/view-context.ts'
import { Arrow } from '../ui/arrow.tsx'

/** Back to the list, and on to the events before and after, among those that the filters show. */
export function EventSteps({ event }: { readonly event: TimelineEvent }) {
  const places = useVisiblePlaces()
  const place = useEventPlace(event.id)
  const { eventChosen, wentBack } = useActions()
  const at = place === null ? null : positionIn(places, place)
  const beside = at === null ? [] : [places[at - 1], places[at + 1]]
  const headAt = useHeads(beside.flatMap((one) => one ?? []))
  const [previous, next] = beside.map((one) => (one === undefined ? null : headAt(one)))
  const step = (name: string, target: EventHead | null | undefined, sign: string) => (
    <button
      type="button"
      disabled={!target}
      aria-label={target ? `${name}: ${lineApart(target.title)}` : name}
      title={target ? lineApart(target.title) : undefined}
      onClick={() => target && eventChosen(target)}
    >
      {sign}
    </button>
  )
  return (
    <nav className="event-steps" aria-label="Steps between events">
      <button type="button" className="back" onClick={wentBack}>
        <Arrow sign="←" /> Back to the list
      </button>
      <span className="event-position">{at !== null && `${at + 1} of ${places.length}`}</span>
      {step('Previous event', previous, '‹ Previous')}
      {step('Next event', next, 'Next ›')}
    </nav>
  )
}
