import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { eventsPerPart } from '../corpus/collection-parts.ts'
import { isWhole, useCollection } from './corpus-queries.ts'
import { partsQuery } from './part-queries.ts'
import { whenIdle } from './ui/when-idle.ts'

/** Rows that a filter has brought together from more parts may stay on the reader's screen for a moment only. */
const mostParts = 2

/**
 * Loads what the evidence of the events in view reads, as soon as nothing else is to be done: a click on one of them
 * then waits for nothing. Nothing is loaded ahead for readers whose browser is told to save data.
 */
export function usePartsAhead(places: readonly number[]): void {
  const collection = useCollection()
  const client = useQueryClient()
  const wanted = isWhole(collection) || savesData() ? '' : partsToLoad(places).join(' ')
  useEffect(() => {
    const numbers = wanted.split(' ').filter(Boolean).map(Number)
    return whenIdle(() => {
      for (const part of numbers) void client.prefetchQuery(partsQuery([part * eventsPerPart]))
    })
  }, [client, wanted])
}

/** The parts of some events, where they are few; none where they are not. */
export function partsToLoad(places: readonly number[]): number[] {
  const parts = [...new Set(places.map((place) => Math.floor(place / eventsPerPart)))]
  return parts.length > mostParts ? [] : parts
}

// Chromium's; no other browser tells.
function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  )
}
