import { setTimeout as pause } from 'node:timers/promises'
import { createServer, type ViteDevServer } from 'vite'
import type { Corpus } from '../../corpus/model.ts'
import { sha256 } from '../sha256.ts'
import { corpusChanged } from '../virtual-modules.ts'
import { datelinePlugin } from '../vite-plugin.ts'
import type { ScratchFolder } from './disk.ts'
import { openHotSocket } from './socket-messages.ts'
import { writeArticle, writeCollection } from './speed.ts'
import { figure, type TableSection } from './table.ts'

const articleCount = 100
const edits = 5
const longestWait = 60_000

/** Measures how long after an edit of one article the dev server has sent the new corpus to a page. */
export async function measureDevServer(scratch: ScratchFolder, say: (doing: string) => void): Promise<TableSection> {
  say(`dev server: ${edits} edits among ${articleCount} articles`)
  const { path } = await writeCollection(scratch, articleCount)
  await scratch.write('page/index.html', '<!doctype html><title>bench</title>')
  const server = await createServer({
    root: `${scratch.path}/page`,
    configFile: false,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
    plugins: [datelinePlugin({ folder: path })],
  })
  try {
    await server.listen()
    await watched(server, `${path}/articles`)
    const times = await timeEdits(server, scratch)
    const cells = [median(times), Math.min(...times), Math.max(...times)].map((time) => figure(time))
    return {
      title: `Dev server, ${articleCount} made-up articles`,
      columns: ['median ms', 'fastest', 'slowest'],
      rows: [{ name: `one article edited, until “${corpusChanged}” is there (${edits} times)`, cells }],
    }
  } finally {
    await server.close()
  }
}

/** Milliseconds from the writing of an article to the message that brings it, for each of some edits. */
async function timeEdits(server: ViteDevServer, scratch: ScratchFolder): Promise<number[]> {
  const arrivals = new Map<string, (at: number) => void>()
  const socket = await openHotSocket(server.resolvedUrls?.local[0] ?? '', (text, at) => {
    for (const hash of articlesIn(text)) arrivals.get(hash)?.(at)
  })
  const times: number[] = []
  for (let edit = 0; edit < edits; edit++) {
    const added = `The ferry will sail again in ${edit + 2} weeks, the editor added.\n`
    const start = performance.now()
    const { text } = await writeArticle(scratch, edit * 7, added)
    const hash = sha256(new TextEncoder().encode(text))
    const arrival = new Promise<number>((arrived) => arrivals.set(hash, arrived))
    times.push((await within(arrival)) - start)
  }
  socket.destroy()
  return times
}

/** The hashes of the articles that a message brings; none where it is another message. */
function articlesIn(text: string): string[] {
  const message = JSON.parse(text) as { event?: string; data?: { corpus?: Corpus } }
  return message.event === corpusChanged ? (message.data?.corpus?.articles ?? []).map(({ sha256: hash }) => hash) : []
}

async function within(arrival: Promise<number>): Promise<number> {
  const giveUp = new AbortController()
  const late = pause(longestWait, null, { signal: giveUp.signal, ref: false }).then(() => {
    throw new Error(`no ${corpusChanged} within ${longestWait / 1000} s`)
  })
  late.catch(() => undefined)
  const at = await Promise.race([arrival, late])
  giveUp.abort()
  return at
}

/** Waits until the watcher has seen the folder: what is written before, it takes for the folder as it was. */
async function watched(server: ViteDevServer, folder: string): Promise<void> {
  while ((server.watcher.getWatched()[folder]?.length ?? 0) < 2 * articleCount) await pause(20)
}

/** The middle value of a list of an odd length. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
