import { useEffect, useRef } from 'react'
import { isKeyboardElsewhere, isOnTour } from './focus.ts'
import { FoundText } from './found-text.tsx'

interface ArrivingHeadingProps {
  /** The language of the text, where it is not the page's own. */
  readonly lang?: string
  readonly children: string
}

/** The heading of what has just been opened: it is read from its top; for a keyboard the focus comes along. */
export function ArrivingHeading({ lang, children }: ArrivingHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const pane = heading.current?.closest('[data-scroller]')
    pane?.scrollTo({ top: 0 })
    const isCovering = pane?.matches('.sheet') && !pane.contains(document.activeElement) && !isOnTour()
    if (!isCovering && !isKeyboardElsewhere(pane ?? null)) return
    heading.current?.focus({ preventScroll: true })
    // What was opened by a key is to be read: all of its pane, which may stand below the drawing.
    pane?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      <FoundText lang={lang}>{children}</FoundText>
    </h2>
  )
}
