import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { readArticleTexts, useCollection } from '../corpus-queries.ts'
import { englishLanguage } from '../language/language.ts'
import { useLanguage } from '../language/language-context.ts'
import { reasonOf } from '../language/said-error.ts'
import { readEvents } from '../part-queries.ts'
import { useVisiblePlaces } from '../state/selectors.ts'
import { useView } from '../state/view-context.ts'
import { readersDay } from '../ui/readers-day.ts'
import type { ExportFormat } from './export-formats.ts'
import { fileName } from './file-name.ts'
import { saveFile } from './save-file.ts'
import { collectionHashQuery, eventsForPaper } from './shown-events.ts'
import { takeView } from './take-view.ts'

interface Taking {
  /** What is on its way, and how much of its events is loaded, 0 to 1; null while nothing is. */
  readonly making: { readonly name: string; readonly share: number } | null
  readonly failed: { readonly name: string; readonly reason: string } | null
  /** Makes the file of a format from what is shown at that moment, and gives it to the reader. */
  readonly save: (format: ExportFormat) => void
  /** Prints as the browser's own command does, once all that the paper shall say is there. */
  readonly print: () => void
  readonly stop: () => void
}

/** Takes along what is shown: of a large collection its events are loaded first, which takes time and can be stopped. */
export function useTaking(onTaken: () => void): Taking {
  const client = useQueryClient()
  const collection = useCollection()
  const places = useVisiblePlaces()
  const view = useView((state) => state.view)
  const language = useLanguage()
  const { say } = language
  const [making, setMaking] = useState<Taking['making']>(null)
  const [failed, setFailed] = useState<Taking['failed']>(null)
  const abort = useRef<AbortController>(null)

  const take = async (name: string, work: (signal: AbortSignal) => Promise<void>) => {
    abort.current?.abort()
    const mine = new AbortController()
    abort.current = mine
    setFailed(null)
    try {
      await work(mine.signal)
      if (!mine.signal.aborted) onTaken()
    } catch (error) {
      if (!mine.signal.aborted) setFailed({ name, reason: reasonOf(error, say) })
    }
    if (abort.current === mine) setMaking(null)
  }
  const save = (format: ExportFormat) => {
    const name = say('export.fileOf', { format: format.label ? say(format.label) : format.name })
    return take(name, async (signal) => {
      const spoken = format.speaksLanguage ? language : englishLanguage
      const write = await format.load()
      const shown = await readEvents(client, places, (share) => setMaking({ name, share }), signal)
      const sha256 = await client.ensureQueryData(collectionHashQuery(collection))
      const taken = takeView({ collection, shown, view, day: readersDay(new Date()), sha256 }, spoken)
      const texts = format.needsTexts ? await readArticleTexts(client, taken.corpus.articles) : taken.texts
      const content = await write({ ...taken, texts }, spoken)
      signal.throwIfAborted()
      saveFile(fileName(collection.corpus.title, view.filter, format.extension), format.mediaType, content)
    })
  }
  const print = () =>
    take(say('export.thePrint'), async (signal) => {
      await client.ensureQueryData(collectionHashQuery(collection))
      await client.ensureQueryData(eventsForPaper(view.filter, places))
      signal.throwIfAborted()
      onTaken()
      window.print()
    })
  return {
    making,
    failed,
    save: (format) => void save(format),
    print: () => void print(),
    stop: () => abort.current?.abort(),
  }
}
