import type { TimelineEvent } from '../../corpus/model.ts'
import { useVisibleEvents } from '../state/selectors.ts'
import { useActions } from '../state/view-context.ts'

/** Back to the list, and on to the events before and after, among those that the filters show. */
export function EventSteps({ event }: { readonly event: TimelineEvent }) {
  const events = useVisibleEvents()
  const { eventChosen, wentBack } = useActions()
  const at = events.indexOf(event)
  const step = (name: string, target: TimelineEvent | undefined, sign: string) => (
    <button
      type="button"
      disabled={!target}
      aria-label={target ? `${name}: ${target.title}` : name}
      title={target?.title}
      onClick={() => target && eventChosen(target)}
    >
      {sign}
    </button>
  )
  return (
    <nav className="event-steps" aria-label="Steps between events">
      <button type="button" className="back" onClick={wentBack}>
        ← Back to the list
      </button>
      <span className="event-position">{at >= 0 && `${at + 1} of ${events.length}`}</span>
      {step('Previous event', events[at - 1], '‹ Previous')}
      {step('Next event', at === -1 ? undefined : events[at + 1], 'Next ›')}
    </nav>
  )
}
