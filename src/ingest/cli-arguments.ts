import { parseArgs } from 'node:util'
import { parseShard, type Shard } from './shard.ts'

export const usage = `usage: npm run ingest -- [<folder>] [--out <file>] [--drafts <file>]
       npm run ingest -- <folder> --shard <n>/<of> [--readings <files>] --out <file>
       npm run ingest -- <folder> --merge <files> [--out <file>] [--drafts <file>]
`

export const help = `${usage}
Checks a collection of articles: says what is wrong with it, and how much there is in it.

  <folder>               the folder that holds the articles; without it SEEDS, or seeds/
  --out <file>           write timeline.json to this file
  --drafts <file>        write the drafted events to this file, in the form of events.yaml

On many machines (see docs/scale.md), each with the folder, and the same version of Dateline and of Node:

  --shard 3/64 --out <file>
                         read the third of 64 shares of the articles, and write what they say to this file
  --shard 3/64 --readings <files> --out <file>
                         draft the events of that share, given the files of all shards; the merge does it otherwise
  --merge <files>        put together what the shards wrote; the rest is as in one run

  <files> is a file or a folder of files, and may stand several times: --merge read --merge drafted
`

/** What the command is asked to do. */
export type Task =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'check'
      readonly folder: string
      readonly out: string | undefined
      readonly drafts: string | undefined
      /** Files or folders; null for a run on one machine. */
      readonly merge: readonly string[] | null
    }
  | {
      readonly kind: 'shard'
      readonly folder: string
      readonly out: string
      readonly shard: Shard
      /** Files or folders; null in the first round. */
      readonly readings: readonly string[] | null
    }

/** Reads the arguments of the command; throws where they make no sense. `usualFolder` is checked where none is given. */
export function readTask(args: readonly string[], usualFolder: string): Task {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      drafts: { type: 'string' },
      shard: { type: 'string' },
      readings: { type: 'string', multiple: true },
      merge: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  })
  const { out, drafts, shard: named, readings = null, merge = null } = values
  if (values.help) return { kind: 'help' }
  if (positionals.length > 1) throw new Error('one folder at a time')
  const folder = positionals[0] ?? usualFolder
  if (named === undefined) {
    if (readings) throw new Error('--readings goes with --shard')
    return { kind: 'check', folder, out, drafts, merge }
  }
  const shard = parseShard(named)
  if (!shard) throw new Error(`"${named}" is no shard: the third of 64 is 3/64`)
  if (out === undefined) throw new Error('--shard needs --out <file>, to write the shard to')
  if (merge || drafts !== undefined) throw new Error('--shard goes with neither --merge nor --drafts')
  return { kind: 'shard', folder, out, shard, readings }
}
