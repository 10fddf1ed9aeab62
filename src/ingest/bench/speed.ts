import { join } from 'node:path'
import type { ScratchFolder } from './disk.ts'
import { madeUpArticle } from './made-up-articles.ts'
import { type MeasuredRun, measureNpmRun } from './measured-run.ts'
import { figure, type TableRow, type TableSection } from './table.ts'

const seed = 1
const collection = 'collection'

/** Writes a made-up collection of so many articles into the scratch folder; its path, and how long its texts are. */
export async function writeCollection(
  scratch: ScratchFolder,
  count: number,
): Promise<{ readonly path: string; readonly megabytes: number }> {
  await scratch.remove(collection)
  let letters = 0
  for (let index = 0; index < count; index++) {
    const { text } = await writeArticle(scratch, index)
    letters += text.length
  }
  return { path: join(scratch.path, collection), megabytes: letters / 1e6 }
}

/** Writes one article of it, with a line more at its end. */
export async function writeArticle(scratch: ScratchFolder, index: number, added = ''): Promise<{ text: string }> {
  const { id, text, record } = madeUpArticle(seed, index)
  await scratch.write(`${collection}/articles/${id}.yaml`, record)
  await scratch.write(`${collection}/articles/${id}.txt`, text + added)
  return { text: text + added }
}

/** Measures `npm run ingest` on a made-up collection: without a cache, after a change of one article, and after none. */
export async function measureSpeed(
  scratch: ScratchFolder,
  count: number,
  cache: string,
  say: (doing: string) => void,
): Promise<TableSection> {
  say(`writing ${figure(count)} made-up articles`)
  const { path, megabytes } = await writeCollection(scratch, count)
  const run = async (name: string): Promise<TableRow> => {
    say(`npm run ingest: ${name}`)
    return runRow(name, count, await measureNpmRun(['ingest', '--', path], scratch))
  }
  await scratch.remove(cache)
  const cold = await run('cold: nothing cached')
  await writeArticle(scratch, Math.floor(count / 2), 'The bridge was closed on Friday, the editor added.\n')
  const changed = await run('one article changed')
  const unchanged = await run('nothing changed')
  return {
    title: `npm run ingest, ${figure(count)} made-up articles (${figure(megabytes, 1)} MB)`,
    columns: ['seconds', 'ms an article', 'peak MB', 'with npm, tsx'],
    rows: [cold, changed, unchanged],
  }
}

function runRow(name: string, count: number, run: MeasuredRun): TableRow {
  const read = Number(/^articles\s+(\d+)$/m.exec(run.output)?.[1] ?? 0)
  if (run.exitCode !== 0 || read !== count) {
    const why = run.errors.trim().split('\n').at(-1) ?? ''
    return {
      name,
      cells: [],
      failed: true,
      note: `failed with exit code ${run.exitCode}, ${read} articles read: ${why}`,
    }
  }
  const { seconds, peak, peakOfAll } = run
  return { name, cells: [figure(seconds, 1), figure((seconds * 1000) / count, 2), figure(peak), figure(peakOfAll)] }
}
