import type { KeyboardEvent } from 'react'
import { pressedKey } from '../ui/pressed-key.ts'

/** Where a key leads in a list of `count` rows from the row at `at`; null where it is none of the list's keys. */
export function rowAfterKey(key: string, at: number, count: number, hasCharacters: boolean): number | null {
  const step = steps.get(key) ?? (hasCharacters ? characterSteps.get(key) : undefined)
  if (step !== undefined) return Math.max(0, Math.min(count - 1, at + step))
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])
const characterSteps: ReadonlyMap<string, number> = new Map([
  ['.', 1],
  [',', -1],
])

/** Takes a key of the list, and gives the row that it leads to; null for every other key. */
export function rowForKey(event: KeyboardEvent, at: number, count: number, hasCharacters: boolean): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || at < 0) return null
  const next = rowAfterKey(pressedKey(event), at, count, hasCharacters)
  if (next !== null) event.preventDefault()
  return next
}
