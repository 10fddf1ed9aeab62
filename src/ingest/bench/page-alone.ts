import type { ScratchFolder } from './disk.ts'
import { measureIndex } from './index-speed.ts'
import { madeUpFront } from './made-up-front.ts'
import { runDriver } from './page-driver.ts'
import { medianFigures } from './page-figures.ts'
import type { PageFigures } from './page-measures.ts'
import { figuresOf, readVisit } from './page-visit.ts'
import { figure, type TableRow, type TableSection } from './table.ts'

const seed = 1
const mostFilter = 200
const mostPanFrame = 34

export interface MeasuredAlone {
  readonly section: TableSection
  /** What is wanted of the parts: measured, wanted, whether it holds. */
  readonly wanted: readonly TableRow[]
}

/**
 * The parts alone, with more events than ingest is asked to write within a bench: the index, in this process, and the
 * drawing, which is the built app in a frame over columns that are made up.
 */
export async function measureAlone(
  size: number,
  rounds: number,
  scratch: ScratchFolder,
  say: (words: string) => void,
): Promise<MeasuredAlone> {
  say(`${size} events: the index alone …`)
  const { section, slowestFilter } = measureIndex(size)
  say(`${size} events: making up what the drawing alone loads …`)
  return { section, wanted: aloneRows(size, slowestFilter, await measureDrawing(size, rounds, scratch)) }
}

async function measureDrawing(size: number, rounds: number, scratch: ScratchFolder): Promise<PageFigures> {
  const { files, actor, matching } = madeUpFront(size, seed)
  for (const { path, content } of files) await scratch.write(`front-${size}/${path}`, content)
  const task = { scratch: scratch.path, size, rounds, targets: ['drawing'], actor, matching }
  return medianFigures((await runDriver(task)).map((line) => figuresOf(readVisit(line))))
}

/** `slowestFilter` is the index's, in milliseconds. */
export function aloneRows(size: number, slowestFilter: number, drawing: PageFigures): readonly TableRow[] {
  const name = (words: string) => `${figure(size)}: ${words}`
  return [
    wantedRow(name('the index alone, the slowest filter, ms'), slowestFilter, mostFilter),
    wantedRow(name('the drawing alone, filter on, ms'), drawing.filterOn, mostFilter),
    wantedRow(name('the drawing alone, filter off, ms'), drawing.filterOff, mostFilter),
    wantedRow(name('the drawing alone, pan, frame p95, ms'), drawing.panP95, mostPanFrame),
  ]
}

function wantedRow(name: string, value: PageFigures['panP95'], most: number): TableRow {
  if (typeof value !== 'number')
    return { name, cells: [value ?? '–', `≤ ${figure(most)}`, value ? 'no' : 'not measured'] }
  return { name, cells: [figure(value, 1), `≤ ${figure(most)}`, value <= most ? 'yes' : 'no'] }
}
