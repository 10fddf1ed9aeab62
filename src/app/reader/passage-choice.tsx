import { useEffect, useRef } from 'react'
import type { CitedPassage } from '../../corpus/corpus-index.ts'
import { dateInWords } from '../../corpus/date-words.ts'
import { useActions } from '../state/view-context.ts'
import { capitalised } from '../ui/capitalised.ts'
import { SourceText } from '../ui/source-text.tsx'

interface PassageChoiceProps {
  readonly passages: readonly CitedPassage[]
  readonly mark: HTMLElement
  readonly onClosed: () => void
}

/** Where several events rest on one passage, the reader says which; Escape or a press elsewhere closes it. */
export function PassageChoice({ passages, mark, onClosed }: PassageChoiceProps) {
  const box = useRef<HTMLDivElement>(null)
  const { eventChosen } = useActions()
  const events = [...new Map(passages.map(({ event }) => [event.id, event])).values()]

  useEffect(() => {
    const element = box.current
    if (!element) return
    const place = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
    element.showPopover()
    element.style.left = `${Math.max(8, Math.min(place.left, window.innerWidth - element.offsetWidth - 8))}px`
    element.style.top = `${Math.min(place.bottom + 4, window.innerHeight - element.offsetHeight - 8)}px`
    element.querySelector('button')?.focus({ preventScroll: true })
  }, [mark])

  return (
    <div
      ref={box}
      popover="auto"
      className="passage-choice"
      role="dialog"
      aria-label="Events that cite this passage"
      onToggle={(event) => {
        if (event.newState === 'closed') onClosed()
      }}
    >
      <p>{events.length} events rest on this passage:</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button type="button" onClick={() => eventChosen(event.id)}>
              <SourceText>{event.title}</SourceText>
              <small>{capitalised(dateInWords(event.date))}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
