import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { buildCorpus } from '../build-corpus.ts'
import { readSeeds } from '../read-seeds.ts'
import { sha256 } from '../sha256.ts'
import type { SourceFile } from '../source-file.ts'
import { builtFaults } from './built-faults.ts'
import { hostileFolders } from './hostile-folders.ts'
import { longFolders } from './long-folders.ts'
import { longPieces, longText } from './long-texts.ts'

const usage = 'usage: npm run fuzz -- [--seconds 60] [--seed <number>] [--long <millions of characters>]'

// The shorter text is a fifth: five times the length in five times the time is a ratio of 1, in 25 times one of 5.
const smallPart = 5
const mostRatio = 3
// In seconds: what takes less is told apart by chance.
const leastTold = 5
// Of each kind, by the clock; a process that needs longer is ended.
const mostSeconds = 600

type FilesOf = (size: number) => readonly SourceFile[]
const kinds = new Map<string, FilesOf>([
  ...longPieces.map(([name, piece]) => [name, (size: number) => articleOf(longText(piece, size))] as const),
  ...longFolders,
])

interface Wanted {
  readonly seconds: number
  readonly seed: number
  /** Millions of characters of a long text or folder; 0 for none. */
  readonly long: number
  /** The one kind of these that a process of its own reads; null in the process that starts these. */
  readonly kind: string | null
}

/**
 * Builds damaged folders until the time is over, then reads long texts. Exit code 1 where a promise was broken, or where a
 * text of five times the length takes clearly more than five times as long.
 */
function main(args: readonly string[]): number {
  const wanted = readWanted(args)
  if (!wanted) return 2
  if (wanted.kind !== null) return timeKind(wanted.kind, wanted.long)
  const held = wanted.seconds === 0 || fuzzFolders(wanted)
  const isLinear = wanted.long === 0 || readLongTexts(wanted.long)
  return held && isLinear ? 0 : 1
}

function fuzzFolders({ seconds, seed }: Wanted): boolean {
  process.stdout.write(`seed ${seed}, ${seconds} s\n`)
  const { files } = readSeeds('seeds')
  let runs = 0
  const outcome = fc.check(
    fc.property(hostileFolders([files]), (folder) => {
      runs += 1
      const faults = builtFaults(folder)
      if (faults.length > 0) throw new Error(faults.join('\n'))
    }),
    { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000, endOnFailure: false },
  )
  process.stdout.write(`${runs} folders built\n`)
  if (!outcome.failed) return true
  process.stdout.write(
    `${fc.defaultReportMessage(outcome)}\n\nAgain: npm run fuzz -- --seconds ${seconds} --seed ${seed}\n`,
  )
  return false
}

/** Builds each kind of long text and folder in a process of its own; true where none takes clearly more than linear time. */
function readLongTexts(millions: number): boolean {
  const columns = [`${millions / smallPart} million, s`, `${millions} million, s`, 'ratio']
  process.stdout.write(`\nseconds of work for            ${columns.map((name) => name.padStart(14)).join('')}\n`)
  const start = performance.now()
  const held = [...kinds.keys()].map((name) => {
    const { cells, fault } = readInProcess(name, millions)
    const row = `${name.padEnd(32)}${cells.map((cell) => cell.padStart(14)).join('')}`
    process.stdout.write(`${row}${fault === null ? '' : `  ${fault}`}\n`)
    return fault === null
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  process.stdout.write(
    `${held.length} kinds in ${seconds} s, at most ${mostSeconds} s each; a ratio of 1 is linear, ${mostRatio} is too much\n`,
  )
  return held.every((one) => one)
}

interface LongRow {
  readonly cells: readonly string[]
  /** Null where the text was read in linear time. */
  readonly fault: string | null
}

function readInProcess(name: string, millions: number): LongRow {
  const args = [...process.execArgv, process.argv[1] ?? '', '--kind', name, '--long', String(millions)]
  const { status, signal, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: mostSeconds * 1000,
    killSignal: 'SIGKILL',
  })
  if (status !== 0) return { cells: [], fault: `it was not read to its end (${signal ?? `exit code ${status}`})` }
  const [small = 0, large = 0] = stdout.trim().split(' ').map(Number)
  const ratio = large / small / smallPart
  const isTooMuch = ratio > mostRatio && large > leastTold
  const cells = [small.toFixed(1), large.toFixed(1), ratio.toFixed(2)]
  return { cells, fault: isTooMuch ? 'clearly more than linear' : null }
}

/** Prints the seconds that a build takes with a folder of a kind, of a part of the length and of the whole of it. */
function timeKind(name: string, millions: number): number {
  const filesOf = kinds.get(name)
  if (!filesOf) return 2
  // Once for the compiler: else the shorter text seems slower than it is.
  buildWith(filesOf(100_000))
  const seconds = [millions / smallPart, millions].map((size) => {
    const files = filesOf(size * 1_000_000)
    const before = process.cpuUsage()
    buildWith(files)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000_000
  })
  process.stdout.write(seconds.join(' '))
  return 0
}

function articleOf(text: string): SourceFile[] {
  const encode = (content: string) => new TextEncoder().encode(content)
  return [
    { path: 'articles/x.txt', bytes: encode(text) },
    { path: 'articles/x.yaml', bytes: encode('publisher: The Post\npublished: 2024-03-06\n') },
  ]
}

/** All that becomes of a folder: its articles are read, its events checked, others drafted and merged. */
function buildWith(files: readonly SourceFile[]): void {
  const { corpus } = buildCorpus(files, { folderName: 'fuzz', hash: sha256 })
  if (corpus.articles.length === 0) throw new Error('the articles were left out')
}

function readWanted(args: readonly string[]): Wanted | null {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({ args: [...args], options: { seconds: text, seed: text, long: text, kind: text } })
    const { seconds = '60', seed = String(randomInt(2 ** 31)), long = '10', kind = null } = values
    const numbers = [seconds, seed, long].map(Number)
    if (!numbers.every((number) => Number.isInteger(number) && number >= 0)) throw new Error('whole numbers only')
    return { seconds: Number(seconds), seed: Number(seed), long: Number(long), kind }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`)
    return null
  }
}

process.exitCode = main(process.argv.slice(2))
