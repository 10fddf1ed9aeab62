import { type IndexFigures, type IndexMeasure, indexMeasures } from './index-measures.ts'
import { measureColumns } from './index-of-columns.ts'
import { measureObjects } from './index-of-objects.ts'
import { figure, type TableSection } from './table.ts'

export interface MeasuredIndex {
  readonly section: TableSection
  /** Milliseconds that the index takes for the slowest filter with all its counts. */
  readonly slowestFilter: number
}

/** Made-up events, filtered, counted and laid out as objects one by one, and then, without them, by the index. */
export function measureIndex(size: number): MeasuredIndex {
  const { figures: objects, task } = measureObjects(size)
  const index = measureColumns(task)
  const section = {
    title: `${figure(size)} events, ${figure(task.ids.actors.length)} actors`,
    columns: ['objects', 'index', 'ratio'],
    rows: (Object.keys(indexMeasures) as IndexMeasure[]).map((measure) => ({
      name: indexMeasures[measure],
      cells: [cell(objects[measure]), cell(index[measure]), ratio(objects, index, measure)],
    })),
  }
  return { section, slowestFilter: index.slowestFilter ?? Number.NaN }
}

function cell(value: number | undefined): string {
  return value === undefined ? '–' : figure(value, value < 0.1 ? 4 : value < 10 ? 2 : 0)
}

function ratio(objects: IndexFigures, index: IndexFigures, measure: IndexMeasure): string {
  const [a, b] = [objects[measure], index[measure]]
  return a === undefined || !b ? '' : `${figure(a / b, 1)} ×`
}
