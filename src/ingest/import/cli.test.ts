import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCollection } from '../load-collection.ts'
import { type DiskFolder, onDisk } from '../testing.ts'

const cli = fileURLToPath(new URL('cli.ts', import.meta.url))

/** Runs the command; its output and exit code. */
function runImport(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, ['--import', 'tsx', cli, ...args], (_, out, err) => {
      done({ code: child.exitCode ?? -1, out, err })
    })
  })
}

let disk: DiskFolder
beforeAll(async () => {
  disk = await onDisk({
    'valley.csv':
      'Year,Month,Headline,Text,Media,Background\n1848,2,A mill,It was built.,https://m.example/mill,#fff\n1901,,A flood,It rained.,,\n',
    'no-timeline.csv': 'a,b\n1,2\n',
    'wrong.csv': Uint8Array.from([0x59, 0xff]),
    'full/own.txt': 'mine',
  })
})
afterAll(() => disk.removeAll())
const at = (path: string) => join(disk.path, path)

// Each run is a process of its own, which on a busy machine takes seconds to start.
describe('npm run import', { timeout: 60_000 }, () => {
  it('makes a folder that builds without an error, and tells what it could not take over', async () => {
    const { code, out } = await runImport(at('valley.csv'), '--out', at('made'))
    expect(out.split('\n')).toEqual([
      'not taken over  row 2: background “#fff”',
      '',
      `2 events written to ${at('made')}, not checked: no article is stored`,
      `Open it: SEEDS=${at('made')} npm start`,
      '',
    ])
    expect(code).toBe(0)
    const { corpus, diagnostics } = await loadCollection(at('made'))
    expect(diagnostics).toEqual([])
    expect(corpus.title).toBe('valley')
    expect(corpus.events.map(({ date, title }) => [date, title])).toEqual([
      ['1848-02', 'A mill'],
      ['1901', 'A flood'],
    ])
    expect(corpus.events[0]?.unchecked).toEqual([
      { url: null, publisher: 'valley', quote: 'It was built.' },
      { url: 'https://m.example/mill', publisher: null, quote: null },
    ])
  })

  it('writes over nothing unless it is told to', async () => {
    const { code, err } = await runImport(at('valley.csv'), '--out', at('full'))
    expect([code, err]).toEqual([1, expect.stringContaining('is not empty')])
    expect((await loadCollection(at('full'))).corpus.events).toEqual([])
    expect((await runImport(at('valley.csv'), '--out', at('full'), '--force')).code).toBe(0)
    expect((await loadCollection(at('full'))).corpus.events).toHaveLength(2)
    expect(await readFile(at('full/own.txt'), 'utf8')).toBe('mine')
  })

  it.each([
    ['no-timeline.csv', 'is no timeline of TimelineJS'],
    ['wrong.csv', 'wrong.csv:1:2  error  the text is not UTF-8'],
    ['not-there.csv', 'there is no file'],
  ])('exits with 1 on %s, and writes nothing', async (file, message) => {
    const { code, err } = await runImport(at(file), '--out', at('nothing'))
    expect([code, err]).toEqual([1, expect.stringContaining(message)])
    expect((await loadCollection(at('nothing'))).diagnostics).toMatchObject([{ code: 'folder-missing' }])
  })

  it.each([[[]], [['one.csv', 'two.csv']]])('exits with 2 on %j', async (args) => {
    const { code, err } = await runImport(...args)
    expect([code, err]).toEqual([2, expect.stringContaining('usage: npm run import')])
  })
})
