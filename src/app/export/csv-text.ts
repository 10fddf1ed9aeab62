import papaparse from 'papaparse'

/** One row: column → cell. */
export type CsvRow = Readonly<Record<string, string | number | null>>

// OWASP, "CSV Injection": a spreadsheet reads a cell that begins so as a formula. The library's own pattern lets a cell
// of several lines through, and knows no full-width signs.
const formulaStart = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** The byte order mark by which Excel knows UTF-8. */
const byteOrderMark = '\uFEFF'

/** Rows as CSV (RFC 4180). A cell that a spreadsheet would run begins with an apostrophe instead. */
export function csvText(columns: readonly string[], rows: readonly CsvRow[]): string {
  const table = papaparse.unparse(rows, { columns, escapeFormulae: formulaStart, newline: '\r\n' })
  return `${byteOrderMark}${table}\r\n`
}
