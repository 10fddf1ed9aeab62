import { allPageMeasures, type PageFigures, type Stopped } from './page-measures.ts'
import { median } from './timing.ts'

/** The smallest value that so many of a hundred do not exceed (nearest rank); not a number where there are none. */
export function percentile(values: readonly number[], percent: number): number {
  const rank = Math.max(1, Math.ceil((percent / 100) * values.length))
  return values.toSorted((a, b) => a - b)[rank - 1] ?? Number.NaN
}

/** Blocking time, as web.dev defines it: what tasks take above 50 ms each. Durations are in milliseconds. */
export function blockingTime(tasks: readonly number[]): number {
  return tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0)
}

/** The median of each measure over the rounds; stopped where one round was, as later ones then left it out. */
export function medianFigures(rounds: readonly PageFigures[]): PageFigures {
  const medians = allPageMeasures.flatMap((measure) => {
    const values = rounds.flatMap((figures) => figures[measure] ?? [])
    if (values.length === 0) return []
    return [[measure, values.find(isStopped) ?? median(values.filter(isNumber))] as const]
  })
  return Object.fromEntries(medians)
}

/** True where a step took longer than the limit: it would take no less with more events. */
export function wasOver(figures: PageFigures): boolean {
  return Object.values(figures).includes('over')
}

/** True where a step was not ended. */
export function hasStopped(figures: PageFigures): boolean {
  return Object.values(figures).some(isStopped)
}

function isStopped(value: number | Stopped): value is Stopped {
  return value === 'over' || value === 'failed'
}

function isNumber(value: number | Stopped): value is number {
  return !isStopped(value)
}
