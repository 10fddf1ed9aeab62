import { Suspense, useRef, useState } from 'react'
import { useMessages } from '../language/language-context.ts'
import { pageDirection } from '../ui/direction.ts'
import { laterPart } from '../ui/later-part.tsx'
import { Pane } from '../ui/pane.tsx'

const FormatList = laterPart(async () => (await import('./format-list.tsx')).FormatList)

/** The way to take along what is shown. The formats are loaded when they are asked for. */
export function ExportMenu() {
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const say = useMessages()
  return (
    <>
      <button ref={button} type="button" className="export-button" popoverTarget="export-formats">
        {say('export.title')}
      </button>
      <div
        ref={box}
        id="export-formats"
        className="export-formats"
        popover="auto"
        role="dialog"
        aria-label={say('export.formats')}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') placeBelow(event.currentTarget, button.current)
        }}
        onToggle={(event) => setIsOpen(event.newState === 'open')}
      >
        {isOpen && (
          <Pane name={say('export.theFormats')}>
            <Suspense fallback={<p>{say('export.formatsLoading')}</p>}>
              <FormatList onSaved={() => box.current?.hidePopover()} />
            </Suspense>
          </Pane>
        )}
      </div>
    </>
  )
}

/** In pixels: where less is left below the button, the box covers it. */
const leastHeight = 280
/** As in export.css. */
const greatestWidth = 520
const margin = 8

/** Right below its button, and never over the window's edge. */
function placeBelow(box: HTMLElement, button: HTMLElement | null): void {
  const place = button?.getBoundingClientRect()
  if (!place) return
  const top = Math.max(margin, Math.min(place.bottom + margin, window.innerHeight - leastHeight))
  box.style.top = `${top}px`
  box.style.maxHeight = `${window.innerHeight - top - margin}px`
  const beyond = pageDirection() === 'rtl' ? place.left : document.documentElement.clientWidth - place.right
  // Where the button stands too near its other side for the box, the box keeps to the window.
  box.style.insetInlineEnd = `max(${margin}px, min(${beyond}px, 100vw - ${greatestWidth + margin}px))`
}
