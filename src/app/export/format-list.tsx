import { useId, useState } from 'react'
import type { TimelineEvent } from '../../corpus/model.ts'
import { isWhole, useCollection } from '../corpus-queries.ts'
import { useAnswer, useVisiblePlaces } from '../state/selectors.ts'
import { counted } from '../ui/plural.ts'
import { EmbedChoice } from './embed-choice.tsx'
import { type ExportFormat, exportFormats } from './export-formats.ts'
import { mostOnPaper } from './shown-events.ts'
import { useTaking } from './use-taking.ts'

interface FormatListProps {
  readonly onSaved: () => void
}

/** What is shown, in each format that it can be taken away in. */
export function FormatList({ onSaved }: FormatListProps) {
  const collection = useCollection()
  const { count } = useAnswer()
  const places = useVisiblePlaces()
  // What a format leaves out is told of a collection that is in the page.
  const events = isWhole(collection) ? [...places].flatMap((place) => collection.corpus.events[place] ?? []) : null
  const printHint = useId()
  const embedHint = useId()
  const [isEmbedding, setEmbedding] = useState(false)
  const { making, failed, save, print, stop } = useTaking(onSaved)
  if (count === 0) return <p>No event is shown, so there is nothing to take along.</p>
  return (
    <>
      <p>{counted(count, 'event')}, as shown now, as a file:</p>
      <ul>
        {exportFormats.map((format) => (
          <FormatItem key={format.name} format={format} events={events} onChosen={() => save(format)} />
        ))}
      </ul>
      <ul>
        <li>
          <button type="button" aria-describedby={printHint} disabled={count > mostOnPaper} onClick={print}>
            Print
          </button>
          <small id={printHint}>
            {count > mostOnPaper
              ? `narrow it down to ${mostOnPaper} events first`
              : 'on paper or as a PDF, with the drawing and every quote'}
          </small>
        </li>
        <li>
          <button
            type="button"
            aria-describedby={embedHint}
            aria-expanded={isEmbedding}
            onClick={() => setEmbedding(!isEmbedding)}
          >
            Embed
          </button>
          <small id={embedHint}>the markup for a frame in a page of your own</small>
        </li>
      </ul>
      {isEmbedding && <EmbedChoice />}
      {making && (
        <p role="status">
          {making.name} is being made: {Math.round(making.share * 100)} % of the events are loaded.{' '}
          <button type="button" onClick={stop}>
            Stop
          </button>
        </p>
      )}
      {failed && (
        <p role="alert">
          {failed.name} could not be made ({failed.reason}). Try again, or another format.
        </p>
      )}
    </>
  )
}

interface FormatItemProps {
  readonly format: ExportFormat
  readonly events: readonly TimelineEvent[] | null
  readonly onChosen: () => void
}

function FormatItem({ format, events, onChosen }: FormatItemProps) {
  const hint = useId()
  const caveat = events && format.caveat?.(events)
  return (
    <li>
      <button type="button" aria-describedby={hint} onClick={onChosen}>
        {format.name}
      </button>
      <span id={hint}>
        <small>{format.hint}</small>
        {caveat && <small className="weak">{caveat}</small>}
      </span>
    </li>
  )
}
