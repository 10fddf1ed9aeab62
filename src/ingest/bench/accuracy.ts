import { join } from 'node:path'
import { figure, type TableRow, type TableSection } from './table.ts'
import { tuningSets } from './tuning-sets.ts'

/** Measures the rules on the marked-up sets whose clones lie in a folder, and names those that do not. */
export async function measureAccuracy(folder: string | null, say: (doing: string) => void): Promise<TableSection> {
  const rows: TableRow[] = []
  for (const { repository, measure } of tuningSets) {
    const name = repository.split('/').at(-1) ?? repository
    say(`accuracy: ${name}`)
    const figures = folder === null ? null : await measure(join(folder, name))
    for (const { name: what, all, workedOn, other } of figures ?? []) {
      rows.push({ name: what, cells: [all, workedOn, other].map(percentage) })
    }
    if (figures) continue
    const place = folder === null ? `a folder, and name that folder in DATELINE_SETS` : join(folder, name)
    rows.push({ name, cells: [], note: `not at hand: clone github.com/${repository} into ${place}` })
  }
  return { title: 'Accuracy on texts that people marked up, in %', columns: ['all', 'worked on', 'other half'], rows }
}

function percentage(share: number | null): string {
  return share === null ? '–' : figure(share * 100, 1)
}
