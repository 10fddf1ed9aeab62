import papaparse from 'papaparse'

/** A row of a sheet: cells by the column's name, in small letters. */
export interface SheetRow {
  /** As a spreadsheet counts: the columns' names are row 1. */
  readonly number: number
  readonly cells: ReadonlyMap<string, string>
}

export interface SheetRows {
  /** In small letters, in order. */
  readonly columns: readonly string[]
  /** Without those that are empty. */
  readonly rows: readonly SheetRow[]
  /** What is broken, with the row where it was noticed. */
  readonly faults: readonly string[]
}

// What a careful writer puts before a cell that a spreadsheet would run (OWASP, "CSV Injection").
const defused = /^'(?=\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/

/** The rows of a CSV file (RFC 4180, and what spreadsheets make of it) whose first row names the columns. */
export function sheetRows(text: string): SheetRows {
  const { data, errors } = papaparse.parse(text.replace(/^\uFEFF/, ''), { header: false })
  const [head = [], ...body] = data
  const columns = head.map((name) => name.trim().toLowerCase())
  const rows = body.map((row, i) => ({
    number: i + 2,
    cells: new Map(columns.map((name, column) => [name, (row[column] ?? '').trim().replace(defused, '')])),
  }))
  return {
    columns,
    rows: rows.filter(({ cells }) => [...cells.values()].some((cell) => cell !== '')),
    // A sheet of one column has no delimiter to be found, which is no fault of its rows.
    faults: errors
      .filter(({ type }) => type !== 'Delimiter')
      .map(({ row, message }) => `row ${(row ?? 0) + 1}: ${message}`),
  }
}
