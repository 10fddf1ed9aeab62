import { join } from 'node:path'
import { findBrowser } from '../find-browser.ts'
import { buildApp, buildDrawing, buildPages } from './built-sites.ts'
import { allSteps, type Step, type Visit, visitPage } from './measured-page.ts'
import { type StaticServer, serveFolder } from './static-server.ts'

// Started by src/ingest/bench/page-driver.ts, of which it knows nothing: a task comes in as JSON, a visit a line goes out.

interface Task {
  /** Holds `collection-<size>/` and `events-<size>.json`, or `front-<size>/`; the sites are built beside them. */
  readonly scratch: string
  readonly size: number
  readonly rounds: number
  /** Ids of pages. */
  readonly targets: readonly string[]
  readonly actor: string
  readonly matching: number
}

const pathOf: Readonly<Record<string, (size: number) => string>> = {
  app: (size) => `app-${size}/`,
  drawing: (size) => `drawing-${size}/?embed=1`,
  vis: (size) => `pages/vis.html?size=${size}`,
  cluster: (size) => `pages/vis.html?size=${size}&cluster=5`,
  timelinejs: (size) => `pages/timelinejs.html?size=${size}`,
  canvas: (size) => `pages/canvas.html?size=${size}`,
}

async function drive(task: Task): Promise<void> {
  const { scratch, size, targets, rounds } = task
  const executablePath = await findBrowser()
  const server = await serveFolder(scratch)
  try {
    const { probe, fit } = await prepare(task, server)
    const stepsOf = new Map<string, readonly Step[]>(fit.map((page) => [page, allSteps]))
    for (let round = 0; round < rounds; round++) {
      for (const page of rotated(fit, round)) {
        const steps = stepsOf.get(page) ?? []
        if (steps.length === 0) continue
        say(`${size} events, round ${round + 1} of ${rounds}: ${page} …`)
        const visit = await visitPage({
          executablePath,
          url: server.origin + (pathOf[page]?.(size) ?? ''),
          probe,
          task: { page: kindOf(page), actor: task.actor, matching: task.matching, all: size },
          steps,
          takeBytes: server.takeBytes,
          say: (words) => say(`${page}: ${words}`),
        })
        // What was stopped once, or not begun for that, is not waited for again.
        stepsOf.set(
          page,
          steps.filter((step) => step in visit),
        )
        tell({ page, ...visit })
      }
    }
    for (const page of targets.filter((one) => !fit.includes(one))) {
      tell({ page, stopped: [{ step: 'view', why: 'failed' }] })
    }
  } finally {
    server.close()
  }
}

/** Builds what is not there yet; the pages that could be built. */
async function prepare(
  { scratch, size, targets }: Task,
  server: StaticServer,
): Promise<{ readonly probe: string; readonly fit: readonly string[] }> {
  say(`${size} events: building the sites …`)
  const probe = await buildPages(join(scratch, 'pages'), join(scratch, 'probe'))
  if (targets.includes('drawing')) {
    await buildDrawing(join(scratch, `front-${size}`), join(scratch, `drawing-${size}`))
    await server.prepare(`drawing-${size}`)
    return { probe, fit: targets }
  }
  await server.prepare('pages')
  await server.prepare(`events-${size}.json`)
  if (!targets.includes('app')) return { probe, fit: targets }
  const fault = await buildApp(
    join(scratch, `collection-${size}`),
    join(scratch, `app-${size}`),
    join(scratch, 'cache'),
  )
  if (fault !== null) {
    say(`app: ${fault}`)
    return { probe, fit: targets.filter((page) => page !== 'app') }
  }
  await server.prepare(`app-${size}`)
  return { probe, fit: targets }
}

function kindOf(page: string) {
  return page === 'app' || page === 'drawing' ? page : 'other'
}

/** A list that begins with another of its members in each round, so that none always comes first. */
function rotated<T>(list: readonly T[], round: number): T[] {
  const first = list.length === 0 ? 0 : round % list.length
  return [...list.slice(first), ...list.slice(0, first)]
}

function tell(visit: { readonly page: string } & Visit): void {
  process.stdout.write(`${JSON.stringify(visit)}\n`)
}

function say(words: string): void {
  process.stderr.write(`${words}\n`)
}

await drive(JSON.parse(process.argv[2] ?? '') as Task)
