import type { EventHead } from '../../corpus/event-head.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { positionIn } from '../../corpus/place-list.ts'
import { useMessages } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { useEventPlace, useHeads } from '../part-queries.ts'
import { useVisiblePlaces } from '../state/selectors.ts'
import { useActions } from '../state/view-context.ts'
import { Arrow } from '../ui/arrow.tsx'
import { CollectionText } from '../ui/collection-text.tsx'

/** Back to the list, and on to the events before and after, among those that the filters show. */
export function EventSteps({ event }: { readonly event: TimelineEvent }) {
  const say = useMessages()
  const places = useVisiblePlaces()
  const place = useEventPlace(event.id)
  const { eventChosen, wentBack } = useActions()
  const at = place === null ? null : positionIn(places, place)
  const beside = at === null ? [] : [places[at - 1], places[at + 1]]
  const headAt = useHeads(beside.flatMap((one) => one ?? []))
  const [previous, next] = beside.map((one) => (one === undefined ? null : headAt(one)))
  const step = (to: 'previous' | 'next', target: EventHead | null | undefined) => (
    <button
      type="button"
      disabled={!target}
      title={target ? lineApart(target.title) : undefined}
      onClick={() => target && eventChosen(target)}
    >
      <span aria-hidden="true">{say(`evidence.${to}`)}</span>
      <span className="visually-hidden">
        {target ? (
          <Said
            of={`evidence.${to}EventNamed`}
            values={{ title: <CollectionText>{lineApart(target.title)}</CollectionText> }}
          />
        ) : (
          say(`evidence.${to}Event`)
        )}
      </span>
    </button>
  )
  return (
    <nav className="event-steps" aria-label={say('evidence.steps')}>
      <button type="button" className="back" onClick={wentBack}>
        <Arrow sign="←" /> {say('evidence.back')}
      </button>
      <span className="event-position">
        {/* Always a text: one that comes and goes has the engine drop what it compiled of React's commit. */}
        {at === null ? '' : say('evidence.position', { at: at + 1, all: places.length })}
      </span>
      {step('previous', previous)}
      {step('next', next)}
    </nav>
  )
}
