import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { dateInWords } from '../../corpus/date-words.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { useChosenEvent, useVisibleEvents } from '../state/selectors.ts'
import { useActions } from '../state/view-context.ts'
import { capitalised } from '../ui/capitalised.ts'
import { panned, withInView, zoomed } from './window-moves.ts'

interface TimelineKeysProps {
  readonly window: TimeWindow
  readonly range: TimeWindow
  readonly onWindowMoved: (window: TimeWindow) => void
  readonly children: ReactNode
}

const hint =
  'Arrow left and right: previous and next event. Enter: open it. Shift and arrows: move. Plus and minus: zoom. 0: show all. The list of events holds the same.'

/** The drawing as one Tab stop: a cursor that walks the events in time, told to screen readers as it goes. */
export function TimelineKeys({ window, range, onWindowMoved, children }: TimelineKeysProps) {
  const events = useVisibleEvents()
  const chosen = useChosenEvent()
  const [cursor, setCursor] = useState<string | null>(null)
  const { eventChosen, pointedAt, wentBack } = useActions()
  const at = events.findIndex((event) => event.id === (cursor ?? chosen?.id))

  const goTo = (position: number) => {
    const event = events[Math.min(events.length - 1, Math.max(0, position))]
    if (!event) return
    setCursor(event.id)
    pointedAt(event.id)
    const inView = withInView(window, event)
    if (inView !== window) onWindowMoved(inView)
  }
  const actions: Readonly<Record<string, () => void>> = {
    ArrowRight: () => goTo(at + 1),
    ArrowLeft: () => goTo(at === -1 ? events.length - 1 : at - 1),
    'Shift+ArrowRight': () => onWindowMoved(panned(window, 0.25)),
    'Shift+ArrowLeft': () => onWindowMoved(panned(window, -0.25)),
    Home: () => goTo(0),
    End: () => goTo(events.length - 1),
    Enter: () => events[at] && eventChosen(events[at]),
    Escape: wentBack,
    '+': () => onWindowMoved(zoomed(window, 0.5)),
    '=': () => onWindowMoved(zoomed(window, 0.5)),
    '-': () => onWindowMoved(zoomed(window, 2)),
    '0': () => onWindowMoved(range),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = actions[event.shiftKey && event.key.startsWith('Arrow') ? `Shift+${event.key}` : event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <section
      className="timeline-region"
      aria-label="Timeline"
      aria-describedby="timeline-hint"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is one Tab stop; its keys are told in the hint
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => pointedAt(null)}
    >
      {children}
      <span id="timeline-hint" className="visually-hidden">
        {hint}
      </span>
      <span className="visually-hidden" aria-live="polite">
        {cursor !== null && events[at] && cursorInWords(events[at], at, events.length)}
      </span>
    </section>
  )
}

function cursorInWords(event: TimelineEvent, at: number, count: number): string {
  return `${event.title}. ${capitalised(dateInWords(event.date))}, ${event.status}. ${at + 1} of ${count}.`
}
