import type { TimelineEvent } from '../../corpus/model.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { beyond, centredOn, type Edge, nearestDay } from './window-moves.ts'

interface EdgeCountProps {
  readonly side: Edge
  readonly events: readonly TimelineEvent[]
  readonly window: TimeWindow
  readonly onWindowMoved: (window: TimeWindow) => void
}

/** How many events lie beyond an edge of the drawing; pressing it goes to the nearest of them. */
export function EdgeCount({ side, events, window, onWindowMoved }: EdgeCountProps) {
  const hidden = beyond(events, window, side)
  const nearest = nearestDay(hidden, side)
  return (
    <button
      type="button"
      className="edge-count"
      disabled={nearest === null}
      aria-label={`${hidden.length} ${side} what is drawn: show the nearest event`}
      onClick={() => nearest !== null && onWindowMoved(centredOn(window, nearest))}
    >
      {side === 'before' ? `◂ ${hidden.length} before` : `${hidden.length} after ▸`}
    </button>
  )
}
