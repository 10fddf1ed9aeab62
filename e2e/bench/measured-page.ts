import { type BrowserContext, chromium } from 'playwright'
import { inUses, type Session, type Uses } from './page-uses.ts'
import type { Task } from './pages/driven.ts'

/** Milliseconds after which a step is stopped. */
const limit = 60_000
const patience = 2000

export type Step = keyof Uses
export const allSteps = Object.keys(inUses) as readonly Step[]

interface Stopped {
  readonly step: Step
  readonly why: 'over' | 'failed'
}

/** What was measured, by step, and the steps that were not ended. */
export type Visit = Partial<Uses> & { readonly stopped: readonly Stopped[] }

export interface VisitTask {
  /** Undefined for Playwright's own browser. */
  readonly executablePath: string | undefined
  readonly url: string
  /** Path of what runs in the page before its own scripts. */
  readonly probe: string
  readonly task: Task
  readonly steps: readonly Step[]
  /** Bytes that the server has sent since it was last asked. */
  readonly takeBytes: () => number
  readonly say: (words: string) => void
}

/** Measures a page once, in a browser of its own: nothing is kept of an earlier visit. Ends with a step that does not. */
export async function visitPage(visit: VisitTask): Promise<Visit> {
  const { executablePath } = visit
  const browser = await chromium.launch({
    // Nothing of another host, which a page might ask for.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    ...(executablePath && { executablePath }),
  })
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    return await visitSteps(await sessionIn(context, visit), visit)
  } finally {
    await browser.close()
  }
}

async function sessionIn(context: BrowserContext, { task, probe, takeBytes, url, say }: VisitTask): Promise<Session> {
  await context.addInitScript(`window.benchTask = ${JSON.stringify(task)}`)
  await context.addInitScript({ path: probe })
  const page = await context.newPage()
  page.on('pageerror', ({ message }) => say(message))
  return { page, devTools: await context.newCDPSession(page), url, takeBytes }
}

async function visitSteps(session: Session, { steps, say }: VisitTask): Promise<Visit> {
  let measured: Partial<Uses> = {}
  const stopped: Stopped[] = []
  for (const step of steps) {
    const result = await withinLimit<Uses[Step]>(inUses[step](session)).catch((error: unknown) => {
      say(`${step}: ${(error instanceof Error ? error.message : String(error)).split('\n', 1)[0]}`)
      return 'failed' as const
    })
    if (result !== 'over' && result !== 'failed') measured = { ...measured, [step]: result }
    else stopped.push({ step, why: result })
    if (result === 'over' && !(await answers(session))) break
  }
  return { ...measured, stopped }
}

/** False where the page is still at work on what was stopped: nothing else can be asked of it. */
async function answers({ page }: Session): Promise<boolean> {
  return (await withinLimit(page.evaluate('true'), patience).catch(() => 'over')) !== 'over'
}

/** What takes longer than the limit fails by itself when its browser is closed. */
function withinLimit<Result>(work: Promise<Result>, ms = limit): Promise<Result | 'over'> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => done('over'), ms)
    work.then(done, failed).finally(() => clearTimeout(timer))
  })
}
