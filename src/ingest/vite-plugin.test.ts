import { readdir, readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Plugin, build as viteBuild } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { timelineJson } from '../corpus/timeline-json.ts'
import { readShard } from './shards.ts'
import { singleFile } from './single-file.ts'
import { build, type DiskFolder, damFolder, damWith, type MadeUpFolder, onDisk } from './testing.ts'
import { datelinePlugin } from './vite-plugin.ts'
import { wholeOutput } from './whole-output.ts'

const page: MadeUpFolder = {
  'index.html': '<!doctype html><title>Dam</title><script type="module" src="main.js"></script>',
  'main.js':
    "import { corpus, loadArticle } from 'virtual:dateline/corpus'\nglobalThis.dam = { corpus, loadArticle }\n",
}

let root: DiskFolder
beforeEach(async () => {
  root = await onDisk(page)
})
afterEach(() => root.removeAll())

async function buildSite(folder: MadeUpFolder): Promise<void> {
  const collection = await onDisk(folder)
  try {
    await buildFolder(collection.path)
  } finally {
    await collection.removeAll()
  }
}

async function buildFolder(folder: string, shards?: string, others: readonly Plugin[] = [], at = root): Promise<void> {
  await viteBuild({
    root: at.path,
    configFile: false,
    base: './',
    logLevel: 'silent',
    // Without Vite's polyfill, which asks for a document, the built code runs in Node.
    build: { emptyOutDir: true, modulePreload: false },
    plugins: [datelinePlugin({ folder, shards }), wholeOutput(), ...others],
  })
}

/** The built files, by path. */
async function builtFiles(at = root): Promise<Map<string, string>> {
  const entries = await readdir(join(at.path, 'dist'), { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const dist = join(at.path, 'dist/')
  return new Map(
    await Promise.all(paths.map(async (path) => [path.slice(dist.length), await readFile(path, 'utf8')] as const)),
  )
}

describe('a build', { timeout: 30_000 }, () => {
  it('holds timeline.json and the stored bytes, and each article in a chunk of its own', async () => {
    const stored = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('A windy day.\r\n')])
    const folder = { ...damFolder, 'collection.yaml': 'title: Dam\n', 'articles/odd name, ü.txt': stored }
    await buildSite(folder)
    const files = await builtFiles()
    expect(files.get('timeline.json')).toBe(timelineJson(build(folder).corpus))
    expect(files.get('articles/post.txt')).toBe(damFolder['articles/post.txt'])
    expect(await readFile(join(root.path, 'dist/articles/odd name, ü.txt'))).toEqual(Buffer.from(stored))
    const chunks = [...files].filter(([path]) => path.endsWith('.js'))
    const holding = (words: string) => chunks.filter(([, code]) => code.includes(words)).map(([path]) => path)
    expect(holding('The valley in pictures')).toHaveLength(1)
    expect(holding('A windy day')).toHaveLength(1)
    expect(holding('A windy day')).not.toEqual(holding('The valley in pictures'))
  })

  it('gives the app the corpus, and the texts when asked for', async () => {
    await buildSite(damFolder)
    const files = await builtFiles()
    const entry = [...files.keys()].find((path) => /^assets\/index-.*\.js$/.test(path)) ?? ''
    const loaded: { dam?: { corpus: unknown; loadArticle: Record<string, () => Promise<{ text: string }>> } } =
      globalThis as object
    await import(pathToFileURL(join(root.path, 'dist', entry)).href)
    expect(loaded.dam?.corpus).toEqual(build(damFolder).corpus)
    expect((await loaded.dam?.loadArticle['post']?.())?.text).toBe(damFolder['articles/post.txt'])
    delete loaded.dam
  })

  it('puts together what shards made, and fails where one is missing', async () => {
    const collection = await onDisk(damFolder)
    const task = (number: number) => ({
      folder: collection.path,
      shard: { number, of: 2 },
      out: join(root.path, `shards/${number}`),
    })
    const buildShards = () => buildFolder(collection.path, join(root.path, 'shards'))
    await readShard(task(1))
    await expect(buildShards()).rejects.toThrow('shard 2/2 is missing')
    await readShard(task(2))
    await buildShards()
    const { corpus } = build(damFolder)
    expect((await builtFiles()).get('timeline.json')).toBe(timelineJson(corpus))
    await collection.removeAll()
  })

  it('is the same every time', async () => {
    await buildSite(damFolder)
    const first = await builtFiles()
    await buildSite(damFolder)
    expect(await builtFiles()).toEqual(first)
  })

  it('is the same from other folders of other names, and at another time', async () => {
    const [one, other] = [await onDisk({ 'x/a/collection.yaml': '' }), await onDisk({})]
    const elsewhere = await onDisk(page)
    for (const folder of [one, other]) {
      const files = Object.entries(damFolder).map(([path, text]) => [`my story/${path}`, text] as const)
      await folder.write(Object.fromEntries(files))
    }
    await utimes(join(other.path, 'my story/events.yaml'), 0, 0)
    await buildFolder(join(one.path, 'my story'))
    await buildFolder(join(other.path, 'my story'), undefined, [], elsewhere)
    const files = await builtFiles()
    expect(await builtFiles(elsewhere)).toEqual(files)
    for (const folder of [root, one, other, elsewhere]) {
      expect([...files].filter(([, text]) => text.includes(folder.path))).toEqual([])
      if (folder !== root) await folder.removeAll()
    }
  })

  it.each(['buildStart', 'renderStart', 'generateBundle', 'writeBundle'] as const)(
    'that fails in %s leaves the last one whole',
    async (hook) => {
      await buildSite(damFolder)
      const before = await builtFiles()
      const collection = await onDisk({ ...damFolder, 'collection.yaml': 'title: Another\n' })
      const fails = () => {
        throw new Error('the disk is full')
      }
      const failing: Plugin = { name: 'failing', enforce: 'pre', [hook]: fails }
      await expect(buildFolder(collection.path, undefined, [failing])).rejects.toThrow('the disk is full')
      expect(await builtFiles()).toEqual(before)
      await buildFolder(collection.path)
      expect((await builtFiles()).get('timeline.json')).toContain('"title": "Another"')
      expect((await readdir(root.path)).sort()).toEqual(['dist', 'index.html', 'main.js'])
      await collection.removeAll()
    },
  )

  it('keeps nothing of the last one but a work tree', async () => {
    await root.write({ 'dist/old.txt': 'x', 'dist/.git/HEAD': 'x' })
    await buildSite(damFolder)
    const files = await builtFiles()
    expect([files.has('old.txt'), files.get('.git/HEAD')]).toEqual([false, 'x'])
  })

  it('fails with all errors in one message, and leaves the last one untouched', async () => {
    await buildSite(damFolder)
    const before = await builtFiles()
    const faulty = {
      ...damWith('events.yaml', 'date: 2019-05-06', 'date: 2019-05-07'),
      'actors.yaml': '- id: council\n  nam: Orrin council\n- id: mayor\n  name: Ada Brek\n',
    }
    const failed = await buildSite(faulty).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(Error)
    const { message, stack } = failed instanceof Error ? failed : new Error('')
    expect(message).toContain('the collection has errors')
    expect(message).toMatch(/actors\.yaml:2:3 {2}error {2}unknown key "nam"\n {4}→ did you mean "name"\?/)
    expect(message).toMatch(/events\.yaml:3:9 {2}error {2}no cited words allow the date 2019-05-07/)
    expect(message).toContain('2 errors, 0 warnings')
    expect(stack).toBe(message)
    expect(await builtFiles()).toEqual(before)
  })

  it('that is to be one file fails with the limit, where the collection is too large for it', async () => {
    const line = (n: number) =>
      JSON.stringify({ id: `day-${n}`, title: `Day ${n}`, date: '2020-01', citations: [{ publisher: 'Post' }] })
    const table = Array.from({ length: 2001 }, (_, n) => `${line(n)}\n`).join('')
    const collection = await onDisk({ 'many.events.jsonl': table })
    const plugins = [datelinePlugin({ folder: collection.path, isSingle: true }), singleFile()]
    const failed = viteBuild({ root: root.path, configFile: false, logLevel: 'silent', plugins })
    await expect(failed).rejects.toThrow('it has 2,001 events and 0 articles, and a file holds up to 2,000 events')
    await collection.removeAll()
  })

  it('that is one file holds the collection, and nothing lies beside it', async () => {
    const collection = await onDisk(damFolder)
    const html =
      '<html><head><title>Dam</title><script type="module" src="main.js"></script></head><body></body></html>'
    await root.write({ 'index.html': html })
    const plugins = [datelinePlugin({ folder: collection.path, isSingle: true }), singleFile()]
    await viteBuild({ root: root.path, configFile: false, logLevel: 'silent', plugins })
    const files = await builtFiles()
    expect([...files.keys()]).toEqual(['dateline.html'])
    expect(files.get('dateline.html')).toContain('The valley in pictures')
    await collection.removeAll()
  })
})
