import { request } from 'node:http'
import { createLogger, createServer, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Corpus } from '../corpus/model.ts'
import { type DiskFolder, damFolder, onDisk } from './testing.ts'
import { datelinePlugin } from './vite-plugin.ts'

let root: DiskFolder
let collection: DiskFolder
let server: ViteDevServer
let address: string
let logged = ''

// The collection lies outside the root, as a stranger's folder may.
beforeEach(async () => {
  root = await onDisk({ 'index.html': '<!doctype html><title>Dam</title>' })
  collection = await onDisk(damFolder)
})
afterEach(async () => {
  await server.close()
  await Promise.all([root.removeAll(), collection.removeAll()])
})

const soon = { timeout: 8000, interval: 30 }

async function start() {
  logged = ''
  server = await createServer({
    root: root.path,
    configFile: false,
    customLogger: { ...createLogger('silent'), error: (message) => (logged += message) },
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
    plugins: [datelinePlugin({ folder: collection.path })],
  })
  const sent = vi.spyOn(server.ws, 'send')
  await server.listen()
  // What is written before the watcher has seen the folder for the first time, it takes for the folder as it was.
  await vi.waitFor(() => {
    const watched = server.watcher.getWatched()
    expect(watched[collection.path]).toContain('events.yaml')
    expect(watched[`${collection.path}/articles`]).toContain('post.txt')
  }, soon)
  address = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
  return { messages: () => sent.mock.calls.map((call) => JSON.stringify(call)) }
}

const get = async (path: string) => (await fetch(address + path)).text()
const timeline = async (): Promise<Corpus> => JSON.parse(await get('/timeline.json'))
const titles = async () => (await timeline()).events.map((event) => event.title)
const eventsWith = (from: string, to: string) => ({ 'events.yaml': String(damFolder['events.yaml']).replace(from, to) })

/** A page that is open: everything that the server sends it. */
function openPage(): Promise<{ heard: () => string }> {
  return new Promise((done, failed) => {
    const upgrade = request(address, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': Buffer.from('sixteen bytes ok').toString('base64'),
        'sec-websocket-protocol': 'vite-hmr',
      },
    })
    upgrade.on('error', failed)
    upgrade.on('response', (response) => failed(new Error(`no upgrade: ${response.statusCode}`)))
    upgrade.on('upgrade', (_, socket, head) => {
      let text = head.toString('utf8')
      socket.on('data', (data: Buffer) => {
        text += data.toString('utf8')
      })
      socket.on('error', () => undefined)
      done({ heard: () => text })
    })
    upgrade.end()
  })
}

describe('the dev server', { timeout: 30_000 }, () => {
  it('serves what a build would put out', async () => {
    await start()
    expect(await titles()).toHaveLength(3)
    expect(await get('/articles/post.txt')).toBe(damFolder['articles/post.txt'])
    expect(await get('/@id/__x00__virtual:dateline/corpus')).toContain('The dam at Orrin')
  })

  it('sends the new corpus when a file changes, is added or goes', async () => {
    const { messages } = await start()
    await collection.write(eventsWith('title: The dam is closed', 'title: The dam is shut'))
    await vi.waitFor(async () => expect(await titles()).toContain('The dam is shut'), soon)
    const [event, data] = JSON.parse(messages().at(-1) ?? '[]')
    expect([event, data.corpus.events[2].title]).toEqual(['dateline:corpus', 'The dam is shut'])

    await collection.write({ 'articles/third.txt': 'A third article.' })
    await vi.waitFor(async () => expect((await timeline()).articles).toHaveLength(3), soon)
    await collection.remove('articles/third.txt')
    await vi.waitFor(async () => expect((await timeline()).articles).toHaveLength(2), soon)
  })

  it('gives a changed article under the address that holds its hash', async () => {
    await start()
    const path = '/@id/__x00__virtual:dateline/article/post'
    expect(await get(path)).toContain('leaked recently')
    expect(await get('/@id/__x00__virtual:dateline/corpus')).toContain('import.meta.hot.on("dateline:corpus"')
    const before = (await timeline()).articles[1]?.sha256
    await collection.write({ 'articles/post.txt': 'The dam was closed in June 2019. It had leaked badly.\n' })
    await vi.waitFor(async () => expect((await timeline()).articles[1]?.sha256).not.toBe(before), soon)
    const after = (await timeline()).articles[1]?.sha256 ?? ''
    expect(await get(`${path}?sha256=${after}`)).toContain('leaked badly')
    // And a page that is loaded now gets the new data without the hash.
    expect(await get(path)).toContain('leaked badly')
    expect(await get('/@id/__x00__virtual:dateline/corpus')).toContain(after)
  })

  it('shows all errors over the page, keeps the last good data, and clears them when they are mended', async () => {
    await start()
    const page = await openPage()
    await collection.write(eventsWith('date: 2019-05-06', 'date: 2019-05-07'))
    await vi.waitFor(() => expect(page.heard()).toContain('no cited words allow the date 2019-05-07'), soon)
    expect(page.heard()).toContain('"type":"error"')
    expect((await timeline()).events).toHaveLength(3)
    const later = await openPage()
    await vi.waitFor(() => expect(later.heard()).toContain('no cited words allow the date 2019-05-07'), soon)

    await collection.write(damFolder)
    await vi.waitFor(() => expect(page.heard()).toContain('dateline:corpus'), soon)
    expect(page.heard()).toContain('{"type":"update","updates":[]}')
  })

  it('shows a page that connects later nothing that has been mended', async () => {
    const { messages } = await start()
    await collection.write(eventsWith('title: The dam is closed', 'titel: The dam is closed'))
    await vi.waitFor(() => expect(logged).toContain('unknown key "titel"'), soon)
    await collection.write(damFolder)
    await vi.waitFor(() => expect(messages().at(-1)).toContain('dateline:corpus'), soon)
    const page = await openPage()
    await vi.waitFor(() => expect(page.heard()).toContain('connected'), soon)
    expect(page.heard()).not.toContain('titel')
  })

  it('starts with errors: what is valid is served, and a page that connects sees them', async () => {
    await collection.write(eventsWith('title: The dam is closed', 'titel: The dam is closed'))
    await start()
    expect(await titles()).toHaveLength(2)
    const page = await openPage()
    await vi.waitFor(() => expect(page.heard()).toContain('unknown key \\"titel\\"'), soon)
  })
})
