import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { timelineJson } from '../corpus/timeline-json.ts'
import { cacheFolder } from './cache-folder.ts'
import { formatDiagnostic, hasErrors } from './diagnostics.ts'
import { draftsYaml } from './drafts/drafts-yaml.ts'
import { loadCollection } from './load-collection.ts'
import { progressOn } from './progress.ts'
import { summaryTable } from './summary.ts'

const usage = 'usage: npm run ingest -- [<folder>] [--out <file>] [--drafts <file>]'

/**
 * Checks a collection: prints every diagnostic and a table, and writes `timeline.json` to `--out` where nothing is wrong,
 * and the drafted events as YAML to `--drafts`.
 * The exit code: 0, 1 with errors in the collection, 2 where the arguments make no sense.
 */
async function main(args: readonly string[]): Promise<number> {
  const parsed = readArgs(args)
  if (!parsed) return 2
  const progress = progressOn(process.stderr, () => performance.now())
  const built = await loadCollection(parsed.folder, {
    cacheFolder: cacheFolder(),
    onProgress: progress.onProgress,
  })
  progress.done()
  const { diagnostics } = built
  for (const diagnostic of diagnostics) print(formatDiagnostic(diagnostic, parsed.folder))
  print(`${diagnostics.length > 0 ? '\n' : ''}${summaryTable(built)}`)
  const faulty = hasErrors(diagnostics)
  if (parsed.out !== undefined) {
    if (!faulty) await writeFile(parsed.out, timelineJson(built.corpus))
    print(faulty ? `\n${parsed.out} is not written, because of the errors` : `\nwritten to ${parsed.out}`)
  }
  if (parsed.drafts !== undefined) {
    await writeFile(parsed.drafts, draftsYaml(built.corpus))
    print(`\ndrafts written to ${parsed.drafts}`)
  }
  return faulty ? 1 : 0
}

function readArgs(
  args: readonly string[],
): { folder: string; out: string | undefined; drafts: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, drafts: { type: 'string' } },
      allowPositionals: true,
    })
    if (positionals.length > 1) throw new Error('one folder at a time')
    return { folder: positionals[0] ?? (process.env['SEEDS'] || 'seeds'), out: values.out, drafts: values.drafts }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`)
    return null
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

process.exitCode = await main(process.argv.slice(2))
