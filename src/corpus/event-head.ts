import type { CorpusIndex } from './corpus-index.ts'
import type { TimelineEvent } from './model.ts'
import { isUnchecked } from './unchecked.ts'

/** What a row of the list and a mark of the drawing say of an event; all else is loaded when it is opened. */
export interface EventHead
  extends Pick<TimelineEvent, 'id' | 'title' | 'date' | 'earliest' | 'latest' | 'status' | 'origin'> {
  /** Its number in the order of time, from 0. */
  readonly place: number
  /** How many sources tell of it. */
  readonly sources: number
  readonly isUnchecked: boolean
}

/** The head of an event of a whole corpus. */
export function headOf(event: TimelineEvent, place: number, { sourcesOfEvent }: CorpusIndex): EventHead {
  const { id, title, date, earliest, latest, status, origin } = event
  const sources = sourcesOfEvent.get(id)?.length ?? 0
  return { id, title, date, earliest, latest, status, origin, place, sources, isUnchecked: isUnchecked(event) }
}
