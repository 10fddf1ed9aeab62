import type { KeyboardEvent, ReactNode } from 'react'
import type { CitedPassage } from '../../corpus/corpus-index.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import type { ParkedMention, TextSpan, TimelineEvent } from '../../corpus/model.ts'
import { segmentsOf } from '../../corpus/segments.ts'
import { useMessages } from '../language/language-context.ts'
import { useActions, useView } from '../state/view-context.ts'
import { shownText } from '../ui/source-text.tsx'

interface MarkedTextProps {
  readonly text: string
  readonly stretch: TextSpan
  readonly cited: readonly CitedPassage[]
  readonly parked: readonly ParkedMention[]
  readonly onShared: (shared: SharedPassage) => void
}

/** Several events rest on one passage: which, and where the choice between them opens. */
export interface SharedPassage {
  readonly events: readonly TimelineEvent[]
  readonly at: { readonly x: number; readonly y: number }
}

const parkedId = 'parked'

/** A paragraph whose cited passages are marks: one press goes to the event, or offers the events that share it. */
export function MarkedText({ text, stretch, cited, parked, onShared }: MarkedTextProps) {
  const arrivedAt = useView((state) => state.view.passage)
  const spans = [
    ...cited.map(({ citation }, i) => ({ start: citation.start, end: citation.end, id: String(i) })),
    ...parked.map(({ start, end }) => ({ start, end, id: parkedId })),
  ]
  return segmentsOf(stretch, spans).map(({ start, end, ids }) => {
    const passages = ids.flatMap((id) => cited[Number(id)] ?? [])
    const shown = shownText(text.slice(start, end))
    const part = ids.includes(parkedId) ? (
      <Parked start={start} isArrived={arrivedAt === start}>
        {shown}
      </Parked>
    ) : (
      shown
    )
    if (passages.length === 0) return <span key={start}>{part}</span>
    return (
      <PassageMark key={start} start={start} end={end} passages={passages} onShared={onShared}>
        {part}
      </PassageMark>
    )
  })
}

interface ParkedProps {
  readonly start: number
  readonly isArrived: boolean
  readonly children: ReactNode
}

function Parked({ start, isArrived, children }: ParkedProps) {
  const say = useMessages()
  return (
    <span className="parked" data-arrived={isArrived ? start : undefined} title={say('reader.parked')}>
      {children}
    </span>
  )
}

interface PassageMarkProps {
  readonly start: number
  readonly end: number
  readonly passages: readonly CitedPassage[]
  readonly onShared: MarkedTextProps['onShared']
  readonly children: ReactNode
}

function PassageMark({ start, end, passages, onShared, children }: PassageMarkProps) {
  const say = useMessages()
  const chosen = useView((state) => state.view.event)
  const arrivedAt = useView((state) => state.view.passage)
  const pointed = useView((state) => state.pointed)
  const { eventChosen, pointedAt } = useActions()
  const events = [...new Map(passages.map(({ event }) => [event.id, event])).values()]
  const isChosen = events.some((event) => event.id === chosen)
  const isMeant = ({ event, citation }: CitedPassage) =>
    arrivedAt === null ? event.id === chosen : citation.start === arrivedAt && (chosen === null || event.id === chosen)
  const isArrived = passages.some(isMeant)
  const [only] = events

  const follow = (mark: HTMLElement) => {
    if (events.length === 1 && only) eventChosen(only)
    else {
      const line = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
      onShared({ events, at: { x: line.left, y: line.bottom + 4 } })
    }
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    follow(event.currentTarget)
  }
  return (
    <mark
      // Told by the style sheet, for ears alone: what is copied from the article is the article's.
      data-begins={passages.some(({ citation }) => citation.start === start) ? say('reader.passageBegins') : undefined}
      data-ends={passages.some(({ citation }) => citation.end === end) ? say('reader.passageEnds') : undefined}
      data-chosen={isChosen || undefined}
      data-arrived={isArrived ? (arrivedAt ?? '') : undefined}
      data-pointed={events.some((event) => event.id === pointed) || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a button element cannot break across lines of text */}
      <span
        role="button"
        tabIndex={0}
        data-start={start}
        title={events.map((event) => lineApart(event.title)).join('\n')}
        onClick={(event) => follow(event.currentTarget)}
        onKeyDown={onKeyDown}
        onPointerEnter={() => pointedAt(only?.id ?? null)}
        onPointerLeave={() => pointedAt(null)}
      >
        {children}
      </span>
    </mark>
  )
}
