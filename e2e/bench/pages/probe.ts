import { appPage } from './app-page.ts'
import { drawingPage } from './drawing-page.ts'
import type { Driven } from './driven.ts'

// Runs in every page before the page's own scripts, as one file. The bench asks it by name.

interface LongTask {
  readonly start: number
  readonly duration: number
}

const restAfterView = 2000
const restAfterZoom = 250
const restAfterUses = 300
const longTasks: LongTask[] = []
const observer = new PerformanceObserver((list) => keep(list.getEntries()))
observer.observe({ type: 'longtask', buffered: true })
/** Milliseconds since the navigation began. */
let shown = Number.NaN
let loaded = Number.NaN
let usesFrom = Number.NaN
let stopFrames = (): readonly number[] => []

const driven = (): Driven | undefined =>
  ({ app: appPage, drawing: drawingPage, other: window.driven })[window.benchTask.page]
const drawing = whenPainted(() => driven()?.isDrawn() ?? false)
const view = whenPainted(() => driven()?.isShown() ?? false)
const itself = whenPainted(() => {
  const page = driven()
  return page ? (page.isItself ?? page.isShown)() : false
})

const probe = {
  view: () => view,
  itself: () => itself,
  marks: () => drawing,
  /** Resolves 2 s after the page itself is there, or later where the page is not ready for its uses by then. */
  loaded: async () => {
    shown = await itself
    await whenPainted(() => driven()?.isReady() ?? false)
    await pause(Math.max(0, shown + restAfterView - performance.now()))
    loaded = performance.now()
    return { tasks: tasksIn(0, loaded), elements: document.querySelectorAll('*').length }
  },
  beginUses: () => {
    usesFrom = performance.now()
  },
  /** Milliseconds of each task above 50 ms after the page was there; what the last use put off for a moment included. */
  laterTasks: async () => {
    await pause(restAfterUses)
    return [...tasksIn(shown, loaded), ...tasksIn(usesFrom, Number.POSITIVE_INFINITY)]
  },
  grip: () => driven()?.grip() ?? null,
  startFrames: () => {
    stopFrames = countFrames()
  },
  endFrames: () => [...stopFrames()],
  /** Until it is painted; longer where one of the frames that follow is. */
  zoom: async (way: 'in' | 'out') => {
    const painted = settled(
      () => driven()?.zoom(way),
      () => true,
    )
    const first = await painted
    const stop = countFrames()
    await pause(restAfterZoom)
    return Math.max(first, ...stop())
  },
  filter: (on: boolean) =>
    settled(
      () => driven()?.filter(on),
      () => driven()?.isFiltered(on) ?? false,
    ),
  /** Null where the page has nothing to open. */
  open: async (nth: number) => {
    const open = driven()?.open
    if (!open) return null
    let isThere = () => false
    return settled(
      () => {
        isThere = open(nth)
      },
      () => isThere(),
    )
  },
}

export type Probe = typeof probe
Object.assign(window, { probe })

function keep(entries: readonly PerformanceEntry[]): void {
  for (const { startTime, duration } of entries) longTasks.push({ start: startTime, duration })
}

function tasksIn(from: number, to: number): number[] {
  keep(observer.takeRecords())
  return longTasks.flatMap(({ start, duration }) => (start >= from && start < to ? [duration] : []))
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

/** Milliseconds from before the deed until the frame is painted in which its result is there. */
async function settled(deed: () => void, isThere: () => boolean): Promise<number> {
  const start = performance.now()
  deed()
  return (await whenPainted(isThere)) - start
}

/** The time at which the frame is painted in which it is there: a message sent in a frame comes after its painting. */
function whenPainted(isThere: () => boolean): Promise<number> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done(performance.now())
    }
    const look = () => {
      if (isThere()) port2.postMessage(null)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** Milliseconds from frame to frame, until they are asked for. */
function countFrames(): () => readonly number[] {
  const frames: number[] = []
  let last: number | null = null
  let isCounting = true
  requestAnimationFrame(function count(at) {
    if (!isCounting) return
    if (last !== null) frames.push(at - last)
    last = at
    requestAnimationFrame(count)
  })
  return () => {
    isCounting = false
    return frames
  }
}
