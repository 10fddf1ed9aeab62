import { useMemo, useState } from 'react'
import type { EventDays } from '../../corpus/event-days.ts'
import type { EventHead } from '../../corpus/event-head.ts'
import { sortDay } from '../../corpus/event-order.ts'
import { countBefore } from '../../corpus/lane-windows.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { useCollection } from '../corpus-queries.ts'
import { useHeads } from '../part-queries.ts'
import { useChosenEvent, useVisiblePlaces } from '../state/selectors.ts'

export interface EventCursor {
  /** The places of all events that the filters let through. */
  readonly places: Uint32Array
  /** Which of them the cursor is at; -1 for none. */
  readonly at: number
  readonly isSet: boolean
  readonly set: (place: number | null) => void
  /** Of the events at the cursor, beside it, and at both ends. */
  readonly headOf: (place: number) => EventHead | null
}

/** A cursor among the events that the filters let through; it begins at the chosen one. */
export function useEventCursor(): EventCursor {
  const { eventIndex } = useCollection()
  const places = useVisiblePlaces()
  const chosen = useChosenEvent()
  const [cursor, set] = useState<number | null>(null)
  const candidates = useMemo(() => (chosen === null ? [] : placesLike(chosen, eventIndex.days)), [chosen, eventIndex])
  const headOfCandidate = useHeads(candidates)
  const chosenPlace = candidates.find((place) => headOfCandidate(place)?.id === chosen?.id) ?? null
  const at = places.indexOf(cursor ?? chosenPlace ?? -1)
  const near = [0, at - 1, at, at + 1, places.length - 1].flatMap((one) => places[one] ?? [])
  return { places, at, isSet: cursor !== null, set, headOf: useHeads(near) }
}

/** The events that stand in the list under the day of the given one: it is among them. */
function placesLike(event: TimelineEvent, { listed }: EventDays): number[] {
  const day = parseIsoDay(sortDay(event)) ?? 0
  const [first, end] = [countBefore(listed, day), countBefore(listed, day + 1)]
  return Array.from({ length: end - first }, (_, i) => first + i)
}
