import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureAccuracy } from './accuracy.ts'
import { measureDevServer } from './dev-server-latency.ts'
import { scratchFolder } from './disk.ts'
import { machineSection } from './machine.ts'
import { measureSpeed } from './speed.ts'
import { benchTable, type TableSection } from './table.ts'

const usage = 'usage: npm run bench:ingest -- [speed] [server] [accuracy] [--articles <n>]'
const parts = ['speed', 'server', 'accuracy'] as const
type Part = (typeof parts)[number]

interface Wanted {
  readonly parts: ReadonlySet<Part>
  readonly articles: number
}

/**
 * Measures ingest on this machine and prints one table. The exit code: 0, 1 where a run failed, 2 where the
 * arguments make no sense.
 */
async function main(args: readonly string[]): Promise<number> {
  const wanted = readArgs(args)
  if (!wanted) return 2
  const scratch = await scratchFolder()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void scratch.removeAll().finally(() => process.exit(1)))
  }
  const cache = 'cache'
  // Of its own, so that it can be removed; the commands that are run and the dev server find it here.
  process.env['DATELINE_CACHE'] = join(scratch.path, cache)
  const sets = process.env['DATELINE_SETS'] || null
  const sections: TableSection[] = [machineSection()]
  try {
    if (wanted.parts.has('speed')) sections.push(await measureSpeed(scratch, wanted.articles, cache, say))
    if (wanted.parts.has('server')) sections.push(await measureDevServer(scratch, say))
    if (wanted.parts.has('accuracy')) sections.push(await measureAccuracy(sets, say))
  } finally {
    await scratch.removeAll()
  }
  process.stdout.write(`\n${benchTable(sections)}\n`)
  return sections.some(({ rows }) => rows.some(({ failed }) => failed)) ? 1 : 0
}

function readArgs(args: readonly string[]): Wanted | null {
  try {
    const options = { articles: { type: 'string', default: '10000' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const articles = Number(values.articles)
    if (!Number.isInteger(articles) || articles < 1) throw new Error('--articles wants a whole number')
    const unknown = positionals.find((name) => !parts.some((part) => part === name))
    if (unknown !== undefined) throw new Error(`there is no part ${unknown}`)
    const named = parts.filter((part) => positionals.includes(part))
    return { parts: new Set(named.length > 0 ? named : parts), articles }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`)
    return null
  }
}

function say(doing: string): void {
  process.stderr.write(`${doing} …\n`)
}

process.exitCode = await main(process.argv.slice(2))
