import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { timelineJson } from '../corpus/timeline-json.ts'
import type { BuiltCorpus } from './build-corpus.ts'
import { formatDiagnostic } from './diagnostics.ts'
import { loadCollection } from './load-collection.ts'
import { draftShard, mergeShards, readShard } from './shards.ts'
import { summaryTable } from './summary.ts'
import { type DiskFolder, type MadeUpFolder, onDisk } from './testing.ts'

const told = (n: number) =>
  `Mayor ${n < 4 ? 'Ada' : 'Tom'} Brek opened the ${['old dam', 'ferry pier'][n % 2]} on ${['Monday', 'March 15'][n % 2]}. Brek met the Orrin Farmers Association (OFA) on Tuesday, and the OFA paid.\n`
const page = `<html><head><title>A bridge</title><meta property="article:published_time" content="2021-05-06"></head>
<body><nav><a href="/">Home</a></nav><article><h1>A bridge</h1>${'<p>The Orrin Council closed the bridge on Tuesday. Captain Vera Holm said so on March 3, 2021.</p>'.repeat(4)}</article></body></html>`

/** Texts, a saved page, an article in another language, one that cannot be read, edited events, and a table of more. */
const collection: MadeUpFolder = {
  'collection.yaml': 'title: Orrin\n',
  'actors.yaml': '- id: holm\n  name: Vera Holm\n',
  'events.yaml': `- { id: paid, title: The farmers pay, date: 2021-05-04, citations: [{ article: a1, quote: the OFA paid }] }\n`,
  'more.events.jsonl': `{"id":"seen","title":"Seen","date":"2021","actors":["Orrin Rowing Club"],"citations":[{"url":"https://example.org/","publisher":"Post","quote":"Seen."}]}\n`,
  ...Object.fromEntries(
    [0, 1, 2, 3, 4, 5, 6].flatMap((n) => [
      [`articles/a${n}.txt`, told(n)],
      [`articles/a${n}.yaml`, 'published: 2021-05-06\npublisher: Herald\n'],
    ]),
  ),
  'articles/bridge.html': page,
  'articles/brücke.txt': 'Die Brücke wurde am Dienstag geschlossen, und der Rat hat dazu nichts gesagt.\n'.repeat(3),
  'articles/brücke.yaml': 'language: de\n',
  'articles/image.txt': Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1]),
}

/** All that a run puts out. */
function outputOf(built: BuiltCorpus | null) {
  return built && { json: timelineJson(built.corpus), table: summaryTable(built), diagnostics: built.diagnostics }
}

let folder: DiskFolder
let whole: ReturnType<typeof outputOf>
beforeAll(async () => {
  folder = await onDisk(collection)
  whole = outputOf(await loadCollection(folder.path))
})
afterAll(() => folder.removeAll())

let out: DiskFolder
beforeEach(async () => {
  out = await onDisk({})
})
afterEach(() => out.removeAll())

const inOut = (name: string) => join(out.path, name)

async function readAll(of: number): Promise<string[]> {
  const paths = Array.from({ length: of }, (_, index) => inOut(`read-${index + 1}`))
  for (const [index, path] of paths.entries()) await readOne(index + 1, of, path)
  return paths
}

async function readOne(number: number, of: number, path = inOut(`read-${number}`)) {
  return readShard({ folder: folder.path, shard: { number, of }, out: path })
}

async function faultsOf(paths: readonly string[], from = folder.path): Promise<string[]> {
  const { built, diagnostics } = await mergeShards(from, paths)
  expect(built).toBeNull()
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, '').replaceAll(`${out.path}/`, ''))
}

describe('shards of a collection', () => {
  it('is one with something in it for each part of the work', () => {
    expect(whole?.json.match(/"origin": "drafted"/g)?.length).toBeGreaterThan(4)
    expect(whole?.json.match(/"origin": "edited"/g)).toHaveLength(2)
    expect(whole?.json).toContain('orrin-rowing-club')
    expect(new Set(whole?.diagnostics.map(({ code }) => code))).toEqual(
      new Set(['article-binary', 'article-repeated', 'date-too-exact', 'language-not-drafted']),
    )
  })

  it.each([1, 2, 3, 10, 14])('come to the same as one run, as they are put together, of %i', async (of) => {
    const read = await readAll(of)
    expect(outputOf((await mergeShards(folder.path, read)).built)).toEqual(whole)
  })

  it.each([1, 3, 14])(
    'come to the same where they draft too, of %i, and leave the merge no article to work on',
    async (of) => {
      const read = await readAll(4)
      const drafted = Array.from({ length: of }, (_, index) => inOut(`drafted-${index + 1}`))
      for (const [index, path] of drafted.entries()) {
        const task = { folder: folder.path, shard: { number: index + 1, of }, out: path }
        expect((await draftShard(task, read)).diagnostics).toEqual([])
      }
      const done: string[] = []
      const onProgress = (doing: string) => () => done.push(doing)
      expect(outputOf((await mergeShards(folder.path, [...drafted, ...read], { onProgress })).built)).toEqual(whole)
      expect(done).toEqual([])
    },
  )

  it('opens no article of another shard', async () => {
    const others = await onDisk(collection)
    for (const path of Object.keys(collection)) {
      if (/a[0-6]\.|bridge/.test(path)) await others.write({ [path]: '' })
    }
    await readShard({ folder: others.path, shard: { number: 5, of: 5 }, out: inOut('last') })
    await readOne(5, 5, inOut('same'))
    expect(await readFile(inOut('last'))).toEqual(await readFile(inOut('same')))
    await others.removeAll()
  })

  it('makes again only what has changed, in a file that is there', async () => {
    const counted: number[] = []
    const onProgress = () => (done: number, total: number) => counted.push(total - done)
    const task = { folder: folder.path, shard: { number: 1, of: 2 }, out: inOut('one'), onProgress }
    await readShard(task)
    await readShard(task)
    expect(counted).toEqual([0])
  })
})

describe('a merge says what is wrong, and how to mend it,', () => {
  it('where shards are missing', async () => {
    const [first = '', , third = ''] = await readAll(3)
    expect(await faultsOf([first, third])).toEqual([
      `${folder.path}  error  shard 2/3 is missing\n    → give its file too, or make it: npm run ingest -- ${folder.path} --shard 2/3 --out <file>`,
    ])
    expect((await faultsOf([])).join()).toContain('no shard has read any article')
    const task = { folder: folder.path, shard: { number: 1, of: 1 }, out: inOut('drafted') }
    expect((await draftShard(task, [first, third])).diagnostics).toMatchObject([{ message: 'shard 2/3 is missing' }])
  })

  it('where a file is none of a shard, is not whole, or is not there', async () => {
    const [path = ''] = await readAll(1)
    await writeFile(inOut('half'), (await readFile(path)).subarray(0, -99))
    await writeFile(inOut('note'), 'Remember the milk.\n')
    expect(await faultsOf([path, inOut('half'), inOut('note'), inOut('none')])).toEqual([
      'half  error  the file of this shard is not whole\n    → copy it again, or make it again',
      'note  error  this is no file of a shard\n    → give the files that --shard wrote, or a folder of them',
      'none  error  this is no file of a shard\n    → give the files that --shard wrote, or a folder of them',
    ])
  })

  it('where another version of the program has made it', async () => {
    const [path = ''] = await readAll(1)
    await writeFile(path, (await readFile(path, 'utf8')).replace(/^\w{64}/, 'a'.repeat(64)))
    expect(await faultsOf([path])).toEqual([
      'read-1  error  shard 1/1 was made by another version of Dateline, of a library or of Node\n    → make all shards and the merge with the same; make this one again',
    ])
  })

  it('where it is of another folder', async () => {
    const [path = ''] = await readAll(1)
    const other = await onDisk({ 'a.txt': 'It rained.\n' })
    expect(await faultsOf([path], other.path)).toEqual([
      `read-1  error  no article of this shard is in ${other.path} as the shard read it\n    → leave its file out, or give its folder`,
    ])
    await other.removeAll()
  })

  it('where articles have changed, or are new', async () => {
    const changing = await onDisk(collection)
    const read = [inOut('one'), inOut('two')]
    const make = (number: number) =>
      readShard({ folder: changing.path, shard: { number, of: 2 }, out: read[number - 1] ?? '' })
    await make(1)
    await make(2)
    await changing.write({ 'articles/a1.txt': told(5), 'articles/a2b.txt': told(6) })
    expect(await faultsOf(read, changing.path)).toEqual([
      `${changing.path}  error  ${changing.path}/articles/a1.txt (and 1 more) has changed since the shards were made, or is new\n    → make its shard again: npm run ingest -- ${changing.path} --shard 1/2 --out <file>`,
    ])
    await make(1)
    const { built } = await mergeShards(changing.path, read)
    expect(outputOf(built)).toEqual(outputOf(await loadCollection(changing.path)))
    await changing.removeAll()
  })
})
