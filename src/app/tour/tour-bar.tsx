import { useEffect, useLayoutEffect, useRef } from 'react'
import { useCollection } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { viewOfStep } from '../state/url.ts'
import { useActions, useView } from '../state/view-context.ts'
import { SourceText } from '../ui/source-text.tsx'
import { bringStepIntoView } from './step-in-view.ts'
import { returnFocus } from './tour-focus.ts'
import '../styles/tour.css'

/** A step of the collection's tour: what it tells, and the way on. The page beside it can be used as ever. */
export function TourBar() {
  const index = useCollection()
  const view = useView((state) => state.view)
  const say = useMessages()
  const step = view.tour ?? 1
  const { tourStepReached, tourLeft } = useActions()
  const { tour = [] } = index.corpus
  const next = useRef<HTMLButtonElement>(null)
  const isLast = step >= tour.length
  const goTo = (number: number) => tourStepReached(viewOfStep(index, number))

  useLayoutEffect(() => {
    if (document.activeElement?.id === 'tour-start') next.current?.focus()
  }, [])
  useEffect(() => returnFocus, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step anew, and only then
  useEffect(() => bringStepIntoView(view), [step])
  useEscapeFirst(tourLeft)

  return (
    <section className="tour" aria-label={say('tour.title')}>
      <p className="tour-words" aria-live="polite">
        <SourceText lang={index.corpus.language}>{tour[step - 1]?.words ?? ''}</SourceText>
      </p>
      <div className="tour-steps">
        <span className="muted">{say('tour.step', { at: step, all: tour.length })}</span>
        <button type="button" aria-disabled={step === 1} onClick={() => step > 1 && goTo(step - 1)}>
          {say('tour.previous')}
        </button>
        <button type="button" ref={next} className="primary" onClick={() => (isLast ? tourLeft() : goTo(step + 1))}>
          {say(isLast ? 'tour.end' : 'tour.next')}
        </button>
        {!isLast && (
          <button type="button" className="link" onClick={tourLeft}>
            {say('tour.leave')}
          </button>
        )}
      </div>
    </section>
  )
}

/** Escape leaves the tour, before it closes what the tour has opened. */
function useEscapeFirst(leave: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || document.querySelector(':popover-open, dialog[open]')
      if (event.key !== 'Escape' || isTaken || event.target instanceof HTMLInputElement) return
      event.preventDefault()
      leave()
    }
    // On its way down: the page listens on its way up.
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [leave])
}
