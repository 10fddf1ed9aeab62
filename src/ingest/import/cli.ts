import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeText } from '../decode-text.ts'
import { formatDiagnostic } from '../diagnostics.ts'
import { type ImportedCollection, importedCollection } from './imported-collection.ts'
import { readJson } from './timeline-js-json.ts'
import { readSheet } from './timeline-js-sheet.ts'

const usage = 'usage: npm run import -- <sheet.csv | timeline.json> [--out <folder>] [--force]'

interface Wanted {
  readonly file: string
  readonly folder: string
  readonly force: boolean
}

/**
 * Makes a collection's folder of a TimelineJS sheet or JSON, and prints what could not be taken over.
 * The exit code: 0, 1 where the file is no such timeline or the folder is not empty, 2 where the arguments make no sense.
 */
function main(args: readonly string[], today: string): number {
  const wanted = readArgs(args)
  if (!wanted) return 2
  const { file, folder, force } = wanted
  if (!force && existsSync(folder) && readdirSync(folder).length > 0) {
    return fault(
      `${folder} is not empty\n    → give another folder with --out, or let its files be replaced with --force`,
    )
  }
  if (!existsSync(file)) return fault(`there is no file ${file}`)
  const decoded = decodeText({ path: basename(file), bytes: readFileSync(file) })
  if (decoded.text === null) return fault(formatDiagnostic(decoded.diagnostic, ''))
  const show = extname(file).toLowerCase() === '.json' ? readJson(decoded.text) : readSheet(decoded.text)
  if (!show) {
    return fault(
      `${file} is no timeline of TimelineJS\n    → a sheet has the columns of its template (Year, Headline …), JSON has “events”`,
    )
  }
  write(folder, importedCollection(show, { name: basename(file, extname(file)), today }))
  return 0
}

function write(folder: string, { files, events, left }: ImportedCollection): void {
  mkdirSync(folder, { recursive: true })
  for (const [path, text] of files) writeFileSync(join(folder, path), text)
  for (const line of left) process.stdout.write(`not taken over  ${line}\n`)
  const count = `${events} ${events === 1 ? 'event' : 'events'}`
  process.stdout.write(
    `${left.length > 0 ? '\n' : ''}${count} written to ${folder}, not checked: no article is stored\n` +
      `Open it: SEEDS=${folder} npm start\n`,
  )
}

function readArgs(args: readonly string[]): Wanted | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, force: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) throw new Error('one file at a time')
    return { file, folder: values.out ?? basename(file, extname(file)), force: values.force }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`)
    return null
  }
}

function fault(message: string): 1 {
  process.stderr.write(`${message}\n`)
  return 1
}

process.exitCode = main(process.argv.slice(2), new Date().toISOString().slice(0, 10))
