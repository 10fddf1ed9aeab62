import type { CDPSession, Page } from 'playwright'
import type { Probe } from './pages/probe.ts'

const dragMoves = 120
const dragLimit = 8000
/** Pixels to either side. */
const dragWidth = 250
const zoomWays = ['in', 'in', 'in', 'out', 'out', 'out'] as const
const clicks = 3

export interface Session {
  readonly page: Page
  readonly devTools: CDPSession
  readonly url: string
  /** Bytes that the server has sent since it was last asked. */
  readonly takeBytes: () => number
}

/** What each step of a visit measures, in milliseconds and bytes. */
export interface Uses {
  /** From the start of the navigation until something is readable. */
  readonly view: number
  /** The same until that is the page itself, with all it can do. */
  readonly itself: number
  /** The same until the drawing has its first marks. */
  readonly marks: number
  readonly load: Awaited<ReturnType<Probe['loaded']>> & { readonly bytes: number; readonly heap: number }
  /** From frame to frame. */
  readonly pan: readonly number[]
  readonly zoom: readonly number[]
  readonly click: readonly number[]
  readonly filterOn: number
  readonly filterOff: number
  /** Tasks above 50 ms that began after the page was there, in all steps; and the heap at the end. */
  readonly rest: { readonly tasks: readonly number[]; readonly heap: number }
}

/** How each step is done. */
export const inUses: { readonly [Step in keyof Uses]: (session: Session) => Promise<Uses[Step]> } = {
  view: async (session) => {
    session.takeBytes()
    await session.page.goto(session.url, { waitUntil: 'commit', timeout: 0 })
    return ask(session, 'view')
  },
  itself: (session) => ask(session, 'itself'),
  marks: (session) => ask(session, 'marks'),
  load: async (session) => {
    const loaded = await ask(session, 'loaded')
    const bytes = session.takeBytes()
    const heap = await heapOf(session)
    // From here on: the collection of garbage that was asked for is no task of the page.
    await ask(session, 'beginUses')
    return { ...loaded, bytes, heap }
  },
  pan: drag,
  zoom: (session) => inTurn(zoomWays, (way) => ask(session, 'zoom', way)),
  click: async (session) => {
    // The second row and some below it: whatever is chosen at first is likely to be on top.
    const places = Array.from({ length: clicks }, (_, at) => at + 1)
    const times = await inTurn(places, (nth) => ask(session, 'open', nth))
    return times.flatMap((time) => time ?? [])
  },
  filterOn: (session) => ask(session, 'filter', true),
  filterOff: (session) => ask(session, 'filter', false),
  rest: async (session) => ({ tasks: await ask(session, 'laterTasks'), heap: await heapOf(session) }),
}

/** To and fro with the mouse, as fast as the page takes its moves: one a frame. */
async function drag(session: Session): Promise<number[]> {
  const { page } = session
  const grip = await ask(session, 'grip')
  if (!grip) throw new Error('there is nothing to drag')
  const { x, y } = grip
  await page.mouse.move(x, y)
  const before = await page.screenshot()
  await page.mouse.down()
  await ask(session, 'startFrames')
  const end = performance.now() + dragLimit
  for (let move = 1; move <= dragMoves && performance.now() < end; move++) {
    await page.mouse.move(x + dragWidth * Math.sin(move / 12), y)
  }
  const frames = await ask(session, 'endFrames')
  const after = await page.screenshot()
  await page.mouse.up()
  // Frames in which nothing moves are quick.
  if (before.equals(after)) throw new Error('the drag has moved nothing')
  return frames
}

/** Bytes after a collection of garbage, those of array buffers included. Nothing of worker threads. */
async function heapOf({ devTools }: Session): Promise<number> {
  await devTools.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await devTools.send('Runtime.getHeapUsage')
  return usedSize + backingStorageSize
}

/** Asks what runs in the page. As text: a function that is sent there must not know its compiler's helpers. */
function ask<Name extends keyof Probe>({ page }: Session, name: Name, ...args: Parameters<Probe[Name]>) {
  return page.evaluate<Awaited<ReturnType<Probe[Name]>>>(`probe.${name}(...${JSON.stringify(args)})`)
}

async function inTurn<Thing, Result>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (const thing of things) results.push(await work(thing))
  return results
}
