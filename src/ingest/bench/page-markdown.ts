import type { PageMeasure } from './page-measures.ts'
import { cellOf } from './page-table.ts'
import type { PageTarget } from './page-targets.ts'
import type { FiguresBySize } from './page-wanted.ts'
import { figure, type TableSection } from './table.ts'

interface Column {
  readonly words: string
  readonly measures: readonly PageMeasure[]
  readonly cell: (figures: readonly string[]) => string
}

const sideBySide = (figures: readonly string[]) => figures.join(' · ')
const secondInBrackets = ([first = '', second = '']: readonly string[]) => `${first} (${second})`

/** Columns of the README's table; some hold more than one measure. */
const columns: readonly Column[] = [
  {
    words: 'readable · itself · first marks, ms',
    measures: ['firstView', 'pageItself', 'firstMarks'],
    cell: sideBySide,
  },
  { words: 'blocking, ms', measures: ['blocking'], cell: sideBySide },
  { words: 'longest task later, ms', measures: ['longestTask'], cell: sideBySide },
  { words: 'pan frames p50 · p95 · max, ms', measures: ['panMedian', 'panP95', 'panMax'], cell: sideBySide },
  { words: 'worst zoom step, ms', measures: ['zoom'], cell: sideBySide },
  { words: 'click to evidence, ms', measures: ['click'], cell: sideBySide },
  { words: 'filter on · off, ms', measures: ['filterOn', 'filterOff'], cell: sideBySide },
  { words: 'gzip, kB', measures: ['kilobytes'], cell: sideBySide },
  { words: 'heap (after use), MB', measures: ['heap', 'heapAfterUse'], cell: secondInBrackets },
  { words: 'DOM elements', measures: ['elements'], cell: sideBySide },
]

/** The figures as a Markdown table, a row for each page and size; a page that was not tried has none. */
export function figuresMarkdown(pages: readonly PageTarget[], bySize: FiguresBySize): string {
  const rows = [...bySize].flatMap(([size, figures]) =>
    pages.flatMap(({ id, name }) => {
      const own = figures.get(id)
      return own
        ? [[figure(size), name, ...columns.map(({ measures, cell }) => cell(measures.map((one) => cellOf(own, one))))]]
        : []
    }),
  )
  return markdownTable(['events', 'page', ...columns.map(({ words }) => words)], rows)
}

/** A section as a Markdown table, with a column for the notes where there are some. */
export function sectionMarkdown({ title, columns: heads, rows }: TableSection): string {
  const hasNotes = rows.some(({ note }) => note)
  return markdownTable(
    [title, ...heads, ...(hasNotes ? [''] : [])],
    rows.map(({ name, cells, note = '' }) => [name, ...cells, ...(hasNotes ? [note] : [])]),
  )
}

function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}
