import { parseArgs } from 'node:util'
import { measureIndex } from './index-speed.ts'
import { machineSection } from './machine.ts'
import { benchTable } from './table.ts'

const usage = 'usage: npm run bench:index -- [<number of events> …]'
const sizes = [20, 1000, 10_000, 100_000, 1_000_000]

/** Measures the index of events on this machine and prints one table. The exit code: 0, or 2 for senseless arguments. */
function main(args: readonly string[]): number {
  const wanted = readSizes(args)
  if (!wanted) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  const sections = wanted.map((size) => {
    process.stderr.write(`${size} events …\n`)
    return measureIndex(size).section
  })
  process.stdout.write(`\n${benchTable([machineSection(), ...sections])}\n`)
  return 0
}

function readSizes(args: readonly string[]): readonly number[] | null {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, strict: false })
  const named = positionals.map(Number)
  if (named.length === 0) return sizes
  return named.every((size) => Number.isInteger(size) && size > 0) ? named : null
}

process.exitCode = main(process.argv.slice(2))
