import { useEffect, useRef } from 'react'
import { pageDirection } from './direction.ts'
import { SourceText } from './source-text.tsx'

export interface ChoiceOption {
  readonly id: string
  readonly title: string
  /** Of the title. */
  readonly lang: string | null
  readonly note: string
  readonly onChosen: () => void
}

export interface ChoiceProps {
  readonly name: string
  /** In pixels from the window's corner: where it opens. */
  readonly at: { readonly x: number; readonly y: number }
  readonly options: readonly ChoiceOption[]
  readonly onClosed: () => void
}

/** Where one place stands for several things, the reader says which; Escape or a press elsewhere closes it. */
export function Choice({ name, at, options, onClosed }: ChoiceProps) {
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = box.current
    if (!element) return
    element.showPopover()
    const left = pageDirection() === 'rtl' ? at.x - element.offsetWidth : at.x
    element.style.left = `${Math.max(8, Math.min(left, window.innerWidth - element.offsetWidth - 8))}px`
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
        {options.map(({ id, title, lang, note, onChosen }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                onClosed()
                onChosen()
              }}
            >
              <SourceText lang={lang}>{title}</SourceText>
              <small>{note}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
