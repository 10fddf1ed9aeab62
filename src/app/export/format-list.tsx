import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { TimelineEvent } from '../../corpus/model.ts'
import { readArticleTexts, useCorpusIndex } from '../corpus-queries.ts'
import { useVisibleEvents } from '../state/selectors.ts'
import { useView } from '../state/view-context.ts'
import { counted } from '../ui/plural.ts'
import { readersDay } from '../ui/readers-day.ts'
import { EmbedChoice } from './embed-choice.tsx'
import { type ExportFormat, exportFormats } from './export-formats.ts'
import { fileName } from './file-name.ts'
import { collectionHashQuery } from './print-out.tsx'
import { saveFile } from './save-file.ts'
import { takeView } from './take-view.ts'

interface FormatListProps {
  readonly onSaved: () => void
}

/** What is shown, in each format that it can be taken away in. */
export function FormatList({ onSaved }: FormatListProps) {
  const events = useVisibleEvents()
  const [failed, setFailed] = useState<{ readonly name: string; readonly reason: string } | null>(null)
  const save = useSave()
  const printHint = useId()
  const embedHint = useId()
  const [isEmbedding, setEmbedding] = useState(false)
  const print = usePrint(onSaved)
  const choose = (format: ExportFormat) => {
    setFailed(null)
    save(format).then(onSaved, (error: Error) => setFailed({ name: format.name, reason: error.message }))
  }
  if (events.length === 0) return <p>No event is shown, so there is nothing to take along.</p>
  return (
    <>
      <p>{counted(events.length, 'event')}, as shown now, as a file:</p>
      <ul>
        {exportFormats.map((format) => (
          <FormatItem key={format.name} format={format} events={events} onChosen={() => choose(format)} />
        ))}
      </ul>
      <ul>
        <li>
          <button type="button" aria-describedby={printHint} onClick={print}>
            Print
          </button>
          <small id={printHint}>on paper or as a PDF, with the drawing and every quote</small>
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
      {failed && (
        <p role="alert">
          The {failed.name} file could not be made ({failed.reason}). Try again, or another format.
        </p>
      )}
    </>
  )
}

interface FormatItemProps {
  readonly format: ExportFormat
  readonly events: readonly TimelineEvent[]
  readonly onChosen: () => void
}

function FormatItem({ format, events, onChosen }: FormatItemProps) {
  const hint = useId()
  const caveat = format.caveat?.(events)
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

/** Prints as the browser's own command does, once all that the paper shall say is known. */
function usePrint(onPrinting: () => void) {
  const client = useQueryClient()
  const { corpus } = useCorpusIndex()
  return async () => {
    await client.ensureQueryData(collectionHashQuery(corpus))
    onPrinting()
    window.print()
  }
}

/** Makes the file of a format from what is shown at that moment, and gives it to the reader. */
function useSave() {
  const client = useQueryClient()
  const index = useCorpusIndex()
  const view = useView((state) => state.view)
  return async (format: ExportFormat) => {
    const write = await format.load()
    const taken = await takeView(index, view, readersDay(new Date()), async (articles) =>
      format.needsTexts ? readArticleTexts(client, articles) : new Map(),
    )
    saveFile(fileName(index.corpus.title, view.filter, format.extension), format.mediaType, await write(taken))
  }
}
