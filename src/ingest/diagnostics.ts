/** Every kind of fault that the build can name. */
export type DiagnosticCode =
  | 'folder-missing'
  | 'file-unreadable'
  | 'file-outside'
  | 'file-not-read'
  | 'encoding'
  | 'yaml'
  | 'json'
  | 'shape'
  | 'unknown-key'
  | 'duplicate-id'
  | 'duplicate-alias'
  | 'long-name'
  | 'article-name'
  | 'article-missing'
  | 'article-empty'
  | 'article-binary'
  | 'article-long'
  | 'article-repeated'
  | 'encoding-guessed'
  | 'language-not-drafted'
  | 'page-too-large'
  | 'unknown-article'
  | 'unknown-actor'
  | 'unknown-event'
  | 'unknown-source'
  | 'repeated-actor'
  | 'part-without-actor'
  | 'quote-missing'
  | 'quote-ambiguous'
  | 'times'
  | 'claims'
  | 'times-circle'
  | 'date-not-allowed'
  | 'date-too-exact'
  | 'date-unchecked'
  | 'date-ahead'
  | 'shard'

/** A spot in a file of the collection: lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly file: string
  /** Null where the fault is the file or the folder itself. */
  readonly line: number | null
  readonly column: number | null
}

/** One thing wrong with a collection, and how to mend it. */
export interface Diagnostic extends Place {
  readonly severity: 'error' | 'warning'
  readonly code: DiagnosticCode
  readonly message: string
  readonly mend: string | null
}

/** The place of a fault that concerns a whole file; `''` is the folder. */
export function wholeFile(file: string): Place {
  return { file, line: null, column: null }
}

/** A fault that fails the build. */
export function errorAt(place: Place, code: DiagnosticCode, message: string, mend: string | null): Diagnostic {
  return { severity: 'error', code, ...pickPlace(place), message, mend }
}

/** Something an author should look at, that fails nothing. */
export function warningAt(place: Place, code: DiagnosticCode, message: string, mend: string | null): Diagnostic {
  return { severity: 'warning', code, ...pickPlace(place), message, mend }
}

/** True where at least one of them fails the build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}

/** The diagnostics in order of file, line and column, each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]))
  return [...once.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  )
}

/** `folder/file:line:column  error  message`, with the mend in a line of its own; `folder` as the user gave it. */
export function formatDiagnostic(diagnostic: Diagnostic, folder: string): string {
  const { file, line, column, severity, message, mend } = diagnostic
  const trimmed = folder.replace(/(?<![/\\])[/\\]+$/, '')
  const path = file === '' ? folder : trimmed === '' || trimmed === '.' ? file : `${trimmed}/${file}`
  const place = line === null ? path : `${path}:${line}:${column ?? 1}`
  return `${withSigns(place)}  ${severity}  ${withSigns(message)}${mend === null ? '' : `\n    → ${withSigns(mend)}`}`
}

/** A name or a word may hold what a terminal obeys, or what turns the order of letters round. */
function withSigns(text: string): string {
  return text.replace(
    /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** All diagnostics of one check as one text, and how many there are of each severity at its end. */
export function formatReport(diagnostics: readonly Diagnostic[], folder: string): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length
  const counts = `${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}`
  return [...sortDiagnostics(diagnostics).map((diagnostic) => formatDiagnostic(diagnostic, folder)), counts].join('\n')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function pickPlace({ file, line, column }: Place): Place {
  return { file, line, column }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
