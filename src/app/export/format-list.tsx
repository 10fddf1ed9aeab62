import { useId, useState } from 'react'
import type { TimelineEvent } from '../../corpus/model.ts'
import { isWhole, useCollection } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { useAnswer, useVisiblePlaces } from '../state/selectors.ts'
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
  const say = useMessages()
  if (count === 0) return <p>{say('export.none')}</p>
  return (
    <>
      <p>{say('export.asFile', { count })}</p>
      <ul>
        {exportFormats.map((format) => (
          <FormatItem key={format.name} format={format} events={events} onChosen={() => save(format)} />
        ))}
      </ul>
      <ul>
        <li>
          <button type="button" aria-describedby={printHint} disabled={count > mostOnPaper} onClick={print}>
            {say('export.print')}
          </button>
          <small id={printHint}>
            {count > mostOnPaper ? say('export.printMost', { count: mostOnPaper }) : say('export.printHint')}
          </small>
        </li>
        <li>
          <button
            type="button"
            aria-describedby={embedHint}
            aria-expanded={isEmbedding}
            onClick={() => setEmbedding(!isEmbedding)}
          >
            {say('export.embed')}
          </button>
          <small id={embedHint}>{say('export.embedHint')}</small>
        </li>
      </ul>
      {isEmbedding && <EmbedChoice />}
      {making && (
        <p role="status">
          {say('export.making', { name: making.name, share: Math.round(making.share * 100) })}{' '}
          <button type="button" onClick={stop}>
            {say('export.stop')}
          </button>
        </p>
      )}
      {failed && <p role="alert">{say('export.failed', failed)}</p>}
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
  const say = useMessages()
  const caveat = events && format.caveat?.(events, say)
  return (
    <li>
      <button type="button" aria-describedby={hint} onClick={onChosen}>
        {format.label ? say(format.label) : format.name}
      </button>
      <span id={hint}>
        <small>{say(format.hint)}</small>
        {caveat && <small className="weak">{caveat}</small>}
      </span>
    </li>
  )
}
