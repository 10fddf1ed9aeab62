import { lazy, Suspense, useRef, useState } from 'react'
import { pageDirection } from '../ui/direction.ts'
import { Pane } from '../ui/pane.tsx'

const FormatList = lazy(async () => ({ default: (await import('./format-list.tsx')).FormatList }))

/** The way to take along what is shown. The formats are loaded when they are asked for. */
export function ExportMenu() {
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button ref={button} type="button" className="export-button" popoverTarget="export-formats">
        Export
      </button>
      <div
        ref={box}
        id="export-formats"
        className="export-formats"
        popover="auto"
        role="dialog"
        aria-label="Formats"
        onBeforeToggle={(event) => {
          if (event.newState === 'open') placeBelow(event.currentTarget, button.current)
        }}
        onToggle={(event) => setIsOpen(event.newState === 'open')}
      >
        {isOpen && (
          <Pane name="The formats">
            <Suspense fallback={<p>The formats are being loaded.</p>}>
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
const margin = 8

/** Right below its button, and never over the window's edge. */
function placeBelow(box: HTMLElement, button: HTMLElement | null): void {
  const place = button?.getBoundingClientRect()
  if (!place) return
  const top = Math.max(margin, Math.min(place.bottom + margin, window.innerHeight - leastHeight))
  box.style.top = `${top}px`
  box.style.maxHeight = `${window.innerHeight - top - margin}px`
  const beyond = pageDirection() === 'rtl' ? place.left : document.documentElement.clientWidth - place.right
  box.style.insetInlineEnd = `${Math.max(margin, beyond)}px`
}
