import type { Corpus } from '../corpus/model.ts'
import type { Diagnostic } from './diagnostics.ts'
import { placedByDate } from './unplaced.ts'

/** The closing table of a check: how much there is of everything, and which time mentions have no place and why. */
export function summaryTable(corpus: Corpus, diagnostics: readonly Diagnostic[]): string {
  const citations = corpus.events.flatMap((event) => event.citations)
  const passages = new Set(citations.map(({ article, start, end }) => `${article} ${start} ${end}`))
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const rows: [string, number, string?][] = [
    ['articles', corpus.articles.length],
    ['passages', passages.size],
    ['actors', corpus.actors.length],
    ['edited events', corpus.events.filter(({ origin }) => origin === 'edited').length],
    ['drafted events', corpus.events.filter(({ origin }) => origin === 'drafted').length],
    ['parked mentions', corpus.parked.length],
    ...corpus.parked.map(({ article, text, reason }): [string, number, string] => [
      '',
      1,
      `“${text}” in ${article}: ${reason}`,
    ]),
    ...placedByDate(corpus).map(({ article, mentions }): [string, number, string] => [
      '',
      1,
      `a publication date would place ${mentions} ${mentions === 1 ? 'mention' : 'mentions'} in ${article}.txt`,
    ]),
    ['errors', errors],
    ['warnings', diagnostics.length - errors],
  ]
  return rows.map(([name, number, remark]) => tableRow(name, number, remark)).join('\n')
}

function tableRow(name: string, number: number, remark: string | undefined): string {
  return remark === undefined ? `${name.padEnd(16)}${String(number).padStart(6)}` : `${' '.repeat(4)}${remark}`
}
