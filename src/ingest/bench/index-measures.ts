import type { Filter } from '../../corpus/filter.ts'
import type { ColumnIds } from '../../corpus/packed-columns.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'

/** What is measured of a collection, as the table calls it. */
export const indexMeasures = {
  lookUps: 'all look-ups of event objects, ms',
  toColumns: 'columns from events with look-ups, ms',
  fromBytes: 'columns from bytes, ms',
  toIndex: 'index from columns, ms',
  bytes: 'bytes of the columns, kB',
  gzip: 'the same, gzip, kB',
  medianFilter: 'filter and all counts, ms: the median',
  slowestFilter: 'filter and all counts, ms: the slowest',
  layLanes: 'lay out ten lanes of actors, ms',
  layAll: 'lay out one lane of all, ms',
  count: 'count what is in a window, in ten lanes, ms',
  inside: 'the events in a window, of ten lanes, ms',
  density: 'density of ten lanes in 1,200 parts, ms',
  memory: 'memory: events as objects; columns, MB',
  indexMemory: 'memory: the index of the columns, MB',
} as const

export type IndexMeasure = keyof typeof indexMeasures
export type IndexFigures = Readonly<Partial<Record<IndexMeasure, number>>>

export const densityBins = 1200

/** What is asked of objects and of the index alike. */
export interface IndexTask {
  /** The columns, as a page would get them. */
  readonly bytes: Uint8Array
  readonly ids: ColumnIds
  readonly filters: readonly Filter[]
  /** Actors. */
  readonly lanes: readonly string[]
  readonly windows: readonly TimeWindow[]
}
