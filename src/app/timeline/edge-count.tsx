import type { EventLane } from '../../corpus/event-lanes.ts'
import { countInWindow, nearestBeyond, type WindowSide } from '../../corpus/lane-windows.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { useMessages } from '../language/language-context.ts'
import { Arrow } from '../ui/arrow.tsx'
import { centredOn } from './window-moves.ts'

interface EdgeCountProps {
  readonly side: WindowSide
  /** All that is drawn. */
  readonly lane: EventLane
  readonly window: TimeWindow
  readonly onWindowMoved: (window: TimeWindow) => void
}

/** How many events lie beyond an edge of the drawing; pressing it goes to the nearest of them. */
export function EdgeCount({ side, lane, window, onWindowMoved }: EdgeCountProps) {
  const count = countInWindow(lane, window)[side]
  const nearest = nearestBeyond(lane, window, side)
  const say = useMessages()
  return (
    <button
      type="button"
      className="edge-count"
      disabled={nearest === null}
      aria-label={say(`timeline.${side}Shown`, { count })}
      onClick={() => nearest !== null && onWindowMoved(centredOn(window, nearest))}
    >
      {side === 'before' ? (
        <>
          <Arrow sign="◂" /> {say('timeline.before', { count })}
        </>
      ) : (
        <>
          {say('timeline.after', { count })} <Arrow sign="▸" />
        </>
      )}
    </button>
  )
}
