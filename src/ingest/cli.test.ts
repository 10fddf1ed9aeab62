import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DiskFolder, damFolder, damWith, onDisk } from './testing.ts'

const cli = fileURLToPath(new URL('cli.ts', import.meta.url))

/** Runs the command; its output and exit code. */
function ingest(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, ['--import', 'tsx', cli, ...args], (_, out, err) => {
      done({ code: child.exitCode ?? -1, out, err })
    })
  })
}

let whole: DiskFolder
let faulty: DiskFolder
beforeAll(async () => {
  whole = await onDisk(damFolder)
  faulty = await onDisk(damWith('events.yaml', 'date: 2019-05-06', 'date: 2019-05-07'))
})
afterAll(() => Promise.all([whole.removeAll(), faulty.removeAll()]))

describe('npm run ingest', { timeout: 30_000 }, () => {
  it('sums up a collection without a fault, and writes it', async () => {
    const target = join(whole.path, 'out.json')
    const { code, out } = await ingest(whole.path, '--out', target)
    expect(out.split('\n')).toEqual([
      'articles             2',
      'passages             3',
      'actors               2',
      'edited events        3',
      'drafted events       0',
      'parked mentions      1',
      '    “recently” in post: some time before publication; how long before is not said',
      'errors               0',
      'warnings             0',
      '',
      `written to ${target}`,
      '',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(await readFile(target, 'utf8'))).toMatchObject({
      format: 'dateline/1',
      title: 'The dam at Orrin',
    })
  })

  it('prints errors with the folder as it was given, writes nothing, and exits with 1', async () => {
    const target = join(faulty.path, 'out.json')
    const { code, out } = await ingest(faulty.path, '--out', target)
    expect(out).toContain(`${faulty.path}/events.yaml:3:9  error  no cited words allow the date 2019-05-07`)
    expect(out).toContain('errors               1')
    expect(code).toBe(1)
    await expect(readFile(target)).rejects.toThrow()
  })

  it('reads and drafts in shards what it puts together as in one run', async () => {
    const [read, drafted] = [join(whole.path, 'shards/read.txt'), join(whole.path, 'shards/drafted.txt')]
    expect((await ingest(whole.path, '--shard', '1/1', '--out', read)).out).toBe(
      `shard 1/1: 2 articles read, written to ${read}\n`,
    )
    expect((await ingest(whole.path, '--shard', '1/1', '--readings', read, '--out', drafted)).out).toBe(
      `shard 1/1: 2 articles drafted, written to ${drafted}\n`,
    )
    const [one, merged] = [join(whole.path, 'one.json'), join(whole.path, 'merged.json')]
    const { out } = await ingest(whole.path, '--out', one)
    const again = await ingest(whole.path, '--merge', join(whole.path, 'shards'), '--out', merged)
    expect(again).toEqual({ code: 0, out: out.replace(one, merged), err: '' })
    expect(await readFile(merged)).toEqual(await readFile(one))
  })

  it('prints what is wrong with shards, and exits with 1', async () => {
    const { code, out } = await ingest(whole.path, '--merge', join(whole.path, 'events.yaml'))
    expect(out).toContain('events.yaml  error  this is no file of a shard')
    expect(code).toBe(1)
    const none = join(whole.path, 'none')
    const other = await ingest(none, '--shard', '1/2', '--out', join(whole.path, 'none.txt'))
    expect(other).toMatchObject({ code: 1, out: expect.stringContaining(`${none}  error  there is no such folder`) })
  })

  it('says what it can do', async () => {
    const { code, out } = await ingest('--help')
    expect(out).toContain('--shard 3/64')
    expect(code).toBe(0)
  })

  it.each([
    [['--no-such-option']],
    [['one', 'two']],
    [['one', '--shard', '5/4', '--out', 'x']],
    [['one', '--shard', '1/4']],
    [['one', '--readings', 'x']],
  ])('exits with 2 on %j', async (args) => {
    const { code, err } = await ingest(...args)
    expect(err).toContain('usage: npm run ingest')
    expect(code).toBe(2)
  })
})
