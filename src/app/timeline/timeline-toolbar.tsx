import { type KeyboardEvent, useRef, useState } from 'react'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { useMessages } from '../language/language-context.ts'
import { Arrow } from '../ui/arrow.tsx'
import { forwards, useDirection } from '../ui/direction.ts'
import { panned, zoomed } from './window-moves.ts'

interface ToolbarProps {
  readonly window: TimeWindow
  readonly onWindowMoved: (window: TimeWindow) => void
  readonly onShowAll: () => void
}

/** Zoom and pan without dragging: one Tab stop, arrows between the buttons (ARIA APG, toolbar). */
export function TimelineToolbar({ window, onWindowMoved, onShowAll }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const say = useMessages()
  const onwards = forwards(useDirection())
  const buttons = [
    { name: say('timeline.earlier'), sign: <Arrow sign="◂" />, act: () => onWindowMoved(panned(window, -0.5)) },
    { name: say('timeline.later'), sign: <Arrow sign="▸" />, act: () => onWindowMoved(panned(window, 0.5)) },
    { name: say('timeline.zoomIn'), sign: '+', act: () => onWindowMoved(zoomed(window, 0.5)) },
    { name: say('timeline.zoomOut'), sign: '−', act: () => onWindowMoved(zoomed(window, 2)) },
    { name: say('timeline.showAll'), sign: say('timeline.all'), act: onShowAll },
  ]
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: onwards, ArrowLeft: -onwards, Home: -current, End: buttons.length - 1 - current }[
      event.key
    ]
    if (step === undefined) return
    event.preventDefault()
    const next = (current + step + buttons.length) % buttons.length
    setCurrent(next)
    bar.current?.querySelectorAll('button')[next]?.focus()
  }

  return (
    <div ref={bar} className="toolbar" role="toolbar" aria-label={say('timeline.controls')} onKeyDown={onKeyDown}>
      {buttons.map(({ name, sign, act }, i) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          title={name}
          tabIndex={i === current ? 0 : -1}
          onFocus={() => setCurrent(i)}
          onClick={act}
        >
          {sign}
        </button>
      ))}
    </div>
  )
}
