import { useEffect, useRef } from 'react'
import { dateInWords } from '../../corpus/date-words.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { useActions } from '../state/view-context.ts'
import { capitalised } from './capitalised.ts'
import { SourceText } from './source-text.tsx'

interface EventChoiceProps {
  readonly name: string
  readonly events: readonly TimelineEvent[]
  /** In pixels from the window's corner: where it opens. */
  readonly at: { readonly x: number; readonly y: number }
  readonly onClosed: () => void
}

/** Where one place stands for several events, the reader says which; Escape or a press elsewhere closes it. */
export function EventChoice({ name, events, at, onClosed }: EventChoiceProps) {
  const box = useRef<HTMLDivElement>(null)
  const { eventChosen } = useActions()

  useEffect(() => {
    const element = box.current
    if (!element) return
    element.showPopover()
    element.style.left = `${Math.max(8, Math.min(at.x, window.innerWidth - element.offsetWidth - 8))}px`
    element.style.top = `${Math.max(8, Math.min(at.y, window.innerHeight - element.offsetHeight - 8))}px`
    element.querySelector('button')?.focus({ preventScroll: true })
  }, [at])

  return (
    <div
      ref={box}
      popover="auto"
      className="event-choice"
      role="dialog"
      aria-label={name}
      onToggle={(event) => {
        if (event.newState === 'closed') onClosed()
      }}
    >
      <p>{name}</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              onClick={() => {
                onClosed()
                eventChosen(event)
              }}
            >
              <SourceText>{event.title}</SourceText>
              <small>{capitalised(dateInWords(event.date))}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
