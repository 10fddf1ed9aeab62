import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { articleReader } from '../read-article.ts'
import { readSeeds } from '../read-seeds.ts'
import { sha256 } from '../sha256.ts'
import { findQuotations } from '../speakers.ts'
import { builtFaults } from './built-faults.ts'
import { hostileFolders } from './hostile-folders.ts'
import { longPieces, longText } from './long-texts.ts'

const usage = 'usage: npm run fuzz -- [--seconds 60] [--seed <number>] [--long <millions of characters>]'

interface Wanted {
  readonly seconds: number
  readonly seed: number
  /** Millions of characters of a long text; 0 for none. */
  readonly long: number
}

/** Builds damaged folders until the time is over, then reads long texts. Exit code 1 where a promise was broken. */
function main(args: readonly string[]): number {
  const wanted = readWanted(args)
  if (!wanted) return 2
  const held = wanted.seconds === 0 || fuzzFolders(wanted)
  if (wanted.long > 0) readLongTexts(wanted.long)
  return held ? 0 : 1
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

function readLongTexts(millions: number): void {
  const read = articleReader(sha256)
  process.stdout.write(`\n${millions} million characters of        read, then its quotations, in ms for each million\n`)
  for (const [name, piece] of longPieces) {
    const text = longText(piece, millions * 1_000_000)
    const bytes = new TextEncoder().encode(text)
    const start = performance.now()
    read({ id: 'x', text: { path: 'articles/x.txt', bytes }, record: null })
    const between = performance.now()
    findQuotations(text)
    const times = [between - start, performance.now() - between].map((ms) => (ms / millions).toFixed(0).padStart(8))
    process.stdout.write(`${name.padEnd(30)}${times.join('')}\n`)
  }
}

function readWanted(args: readonly string[]): Wanted | null {
  try {
    const options = { seconds: { type: 'string' }, seed: { type: 'string' }, long: { type: 'string' } } as const
    const { values } = parseArgs({ args: [...args], options })
    const { seconds = '60', seed = String(randomInt(2 ** 31)), long = '10' } = values
    const numbers = [seconds, seed, long].map(Number)
    if (!numbers.every((number) => Number.isInteger(number) && number >= 0)) throw new Error('whole numbers only')
    return { seconds: Number(seconds), seed: Number(seed), long: Number(long) }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`)
    return null
  }
}

process.exitCode = main(process.argv.slice(2))
