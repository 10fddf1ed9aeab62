import { measureIndex } from './index-speed.ts'
import { figure, type TableRow, type TableSection } from './table.ts'

const mostFilter = 200
const mostPanFrame = 34

export interface MeasuredAlone {
  readonly section: TableSection
  /** What is wanted of the parts: measured, wanted, whether it holds. */
  readonly wanted: readonly TableRow[]
}

/**
 * The parts alone, with more events than a page is asked to hold: the index, in this process. The drawing will be a page
 * of the driver's with nothing round it, measured by its pan alone; until there is one, its row says so.
 */
export function measureAlone(size: number, say: (words: string) => void): MeasuredAlone {
  say(`${size} events: the index alone …`)
  const { section, slowestFilter } = measureIndex(size)
  return { section, wanted: aloneRows(size, slowestFilter, null) }
}

/** Milliseconds; null for what was not measured. */
export function aloneRows(size: number, slowestFilter: number, panP95: number | null): readonly TableRow[] {
  return [
    wantedRow(`${figure(size)}: the index alone, the slowest filter, ms`, slowestFilter, mostFilter),
    wantedRow(`${figure(size)}: the drawing alone, pan, frame p95, ms`, panP95, mostPanFrame),
  ]
}

function wantedRow(name: string, value: number | null, most: number): TableRow {
  if (value === null) return { name, cells: ['–', `≤ ${figure(most)}`, 'not measured'] }
  return { name, cells: [figure(value, 1), `≤ ${figure(most)}`, value <= most ? 'yes' : 'no'] }
}
