import {
  allPageMeasures,
  type PageFigures,
  type PageMeasure,
  pageMeasures,
  type Stopped,
  stepLimit,
  wholeSteps,
} from './page-measures.ts'
import type { PageTarget } from './page-targets.ts'
import { betterIn, type FiguresBySize, judge, neverSlowerAt, type Wanted } from './page-wanted.ts'
import { figure, type TableRow, type TableSection } from './table.ts'

/** The figures with so many events, a column for each page; in brackets, how many times the app's figure it is. */
export function figuresSection(size: number, pages: readonly PageTarget[], bySize: FiguresBySize): TableSection {
  const figures = bySize.get(size)
  const app = pages.find(({ role }) => role === 'app')
  const own = app && figures?.get(app.id)
  return {
    title: `${figure(size)} events`,
    columns: pages.map(({ name }) => name),
    rows: allPageMeasures.map((measure) => ({
      name: pageMeasures[measure].words,
      cells: pages.map((page) => {
        const value = figures?.get(page.id)
        return page === app ? cellOf(value, measure) : cellOf(value, measure) + timesOf(value, own, measure)
      }),
    })),
  }
}

/** Each wanted figure with what was measured, and whether it holds; only of the parts alone where the app is left out. */
export function wantedSection(
  wanted: readonly Wanted[],
  pages: readonly PageTarget[],
  bySize: FiguresBySize,
  alone: readonly TableRow[],
): TableSection {
  const nameOf = (id: string) => pages.find((page) => page.id === id)?.name ?? id
  const hasApp = pages.some(({ role }) => role === 'app')
  const rows = (hasApp ? wanted : []).map((one): TableRow => {
    const { value, limit, verdict } = judge(one, bySize)
    const { words, places } = pageMeasures[one.measure]
    const other = typeof one.atMost === 'number' ? '' : ` (${timesInWords(one.atMost, one.size, nameOf)})`
    const most = limit === undefined ? '–' : `≤ ${figure(limit, places)}`
    return { name: `${figure(one.size)}: ${words}${other}`, cells: [valueInWords(value, one.measure), most, verdict] }
  })
  const rivals = pages.filter(({ role }) => hasApp && role === 'rival' && bySize.has(neverSlowerAt))
  return {
    title: 'Wanted of the app',
    columns: ['measured', 'wanted', 'holds'],
    rows: [...rows, ...rivals.map((rival) => neverSlowerRow(rival, bySize)), ...alone],
  }
}

function neverSlowerRow({ id, name }: PageTarget, bySize: FiguresBySize): TableRow {
  const better = betterIn(id, bySize)
  const row = `${figure(neverSlowerAt)}: in no measure more than ${name}`
  if (!better) return { name: row, cells: ['', '', 'not measured'] }
  const words = better.map((measure) => pageMeasures[measure].words)
  return { name: row, cells: ['', '', words.length > 0 ? 'no' : 'yes'], note: words.join('; ') }
}

function timesInWords(
  { times, of }: Exclude<Wanted['atMost'], number>,
  size: number,
  nameOf: (id: string) => string,
): string {
  const other = of.size === size ? nameOf(of.page) : `${nameOf(of.page)} with ${figure(of.size)}`
  if (times < 1) return `a ${figure(1 / times)}th of ${other}`
  return times === 1 ? `as ${other}` : `${times} × ${other}`
}

/** A figure as a cell: why there is none, where there is none. */
export function cellOf(figures: PageFigures | undefined, measure: PageMeasure): string {
  return figures ? valueInWords(figures[measure], measure) : 'not tried'
}

function valueInWords(value: number | Stopped | undefined, measure: PageMeasure): string {
  if (value === undefined) return '–'
  if (value === 'failed') return 'failed'
  return value === 'over' ? `over ${figure(stepLimit / 1000)} s` : figure(value, pageMeasures[measure].places)
}

/** So many times the app's figure: above 1 the app is better. Empty where one of the two is missing. */
function timesOf(figures: PageFigures | undefined, own: PageFigures | undefined, measure: PageMeasure): string {
  const [value, by] = [figures?.[measure], own?.[measure]]
  if (!value || value === 'failed' || typeof by !== 'number' || by <= 0) return ''
  if (value === 'over') return wholeSteps.has(measure) ? ` (>${inTimes(stepLimit / by)})` : ''
  return ` (${inTimes(value / by)})`
}

function inTimes(times: number): string {
  return `${figure(times, times < 10 ? 1 : 0)}×`
}
