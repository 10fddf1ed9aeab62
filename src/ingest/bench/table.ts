/** A part of the report: columns with a heading each, and what was not measured, and why. */
export interface TableSection {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

/** A row has a cell for each column, or a note across them. */
export interface TableRow {
  readonly name: string
  readonly cells: readonly string[]
  readonly note?: string
  /** True where it should have been measured and could not be. */
  readonly failed?: boolean
}

const gap = '  '

/** The sections as one table: names on the left, figures right-aligned in columns that all sections share. */
export function benchTable(sections: readonly TableSection[]): string {
  const names = sections.flatMap(({ title, rows }) => [title, ...rows.map(({ name }) => gap + name)])
  const nameWidth = Math.max(...names.map(({ length }) => length))
  const lines = sections.flatMap(({ columns, rows }) => [columns, ...rows.map(({ cells }) => cells)])
  const count = Math.max(...lines.map((cells) => cells.length))
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...lines.map((cells) => (cells[index] ?? '').length)),
  )
  const line = (name: string, cells: readonly string[], note = '') =>
    [name.padEnd(nameWidth), ...cells.map((cell, index) => cell.padStart(widths[index] ?? 0)), note].join(gap).trimEnd()
  return sections
    .map(({ title, columns, rows }) =>
      [line(title, columns), ...rows.map(({ name, cells, note }) => line(gap + name, cells, note))].join('\n'),
    )
    .join('\n\n')
}

/** A number with as many places behind the point, and commas between thousands. */
export function figure(value: number, places = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places })
}
