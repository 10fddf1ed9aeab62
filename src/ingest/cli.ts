import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { timelineJsonParts } from '../corpus/timeline-json.ts'
import type { BuiltCorpus } from './build-corpus.ts'
import { cacheFolder } from './cache-folder.ts'
import { help, readTask, type Task, usage } from './cli-arguments.ts'
import { type Diagnostic, formatDiagnostic, hasErrors } from './diagnostics.ts'
import { draftsYaml } from './drafts/drafts-yaml.ts'
import { loadCollection } from './load-collection.ts'
import { progressOn } from './progress.ts'
import { shardName } from './shard.ts'
import { draftShard, mergeShards, readShard } from './shards.ts'
import { summaryTable } from './summary.ts'

type TaskOf<Kind extends Task['kind']> = Extract<Task, { kind: Kind }>

/**
 * Checks a collection: prints every diagnostic and a table, and writes `timeline.json` to `--out` where nothing is wrong,
 * and the drafted events as YAML to `--drafts`. Or does the work on a share of it (see `help`).
 * The exit code: 0, 1 with errors in the collection or its shards, 2 where the arguments make no sense.
 */
async function main(args: readonly string[]): Promise<number> {
  const task = taskIn(args)
  if (!task) return 2
  if (task.kind === 'shard') return makeShard(task)
  if (task.kind === 'check') return check(task)
  process.stdout.write(help)
  return 0
}

function taskIn(args: readonly string[]): Task | null {
  try {
    return readTask(args, process.env['SEEDS'] || 'seeds')
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    return null
  }
}

async function makeShard({ folder, shard, out, readings }: TaskOf<'shard'>): Promise<number> {
  const progress = progressOn(process.stderr, () => performance.now())
  const task = { folder, shard, out, onProgress: progress.onProgress }
  await mkdir(dirname(out), { recursive: true })
  const outcome = readings ? await draftShard(task, readings) : await readShard(task)
  progress.done()
  printFaults(outcome.diagnostics, folder)
  if (outcome.diagnostics.length > 0) return 1
  print(`shard ${shardName(shard)}: ${outcome.articles} articles ${readings ? 'drafted' : 'read'}, written to ${out}`)
  return 0
}

async function check({ folder, out, drafts, merge }: TaskOf<'check'>): Promise<number> {
  const progress = progressOn(process.stderr, () => performance.now())
  const { onProgress } = progress
  const { built, diagnostics: faults } = merge
    ? await mergeShards(folder, merge, { onProgress })
    : { built: await loadCollection(folder, { cacheFolder: cacheFolder(), onProgress }), diagnostics: [] }
  progress.done()
  printFaults(faults, folder)
  return built ? report(built, folder, { out, drafts }) : 1
}

async function report(
  built: BuiltCorpus,
  folder: string,
  { out, drafts }: Pick<TaskOf<'check'>, 'out' | 'drafts'>,
): Promise<number> {
  const { diagnostics } = built
  printFaults(diagnostics, folder)
  print(`${diagnostics.length > 0 ? '\n' : ''}${summaryTable(built)}`)
  const faulty = hasErrors(diagnostics)
  if (out !== undefined) {
    if (!faulty) await writeFile(out, timelineJsonParts(built.corpus))
    print(faulty ? `\n${out} is not written, because of the errors` : `\nwritten to ${out}`)
  }
  if (drafts !== undefined) {
    await writeFile(drafts, draftsYaml(built.corpus))
    print(`\ndrafts written to ${drafts}`)
  }
  return faulty ? 1 : 0
}

/** The files of shards lie where the author says, all others in the folder. */
function printFaults(diagnostics: readonly Diagnostic[], folder: string): void {
  for (const diagnostic of diagnostics) print(formatDiagnostic(diagnostic, diagnostic.code === 'shard' ? '' : folder))
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

process.exitCode = await main(process.argv.slice(2))
