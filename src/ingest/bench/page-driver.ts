import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const driver = fileURLToPath(new URL('../../../e2e/bench/drive.ts', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What the driver, which knows nothing of `src`, is told: a JSON object as its argument. */
export interface DriverTask {
  /** The folder with `collection-<size>/` and `events-<size>.json`, where the sites are built. */
  readonly scratch: string
  readonly size: number
  readonly rounds: number
  /** Ids of pages. */
  readonly targets: readonly string[]
  /** The actor to filter by, and how many events have it. */
  readonly actor: string
  readonly matching: number
}

/** Runs the driver and gives the lines that it writes, one a visit; fails when it does. */
export async function runDriver(task: DriverTask): Promise<readonly string[]> {
  const args = ['--import', 'tsx', driver, JSON.stringify(task)]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done))
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) lines.push(line)
  const exitCode = await ended
  if (exitCode !== 0) throw new Error(`the driver of the browser ended with exit code ${exitCode}`)
  return lines
}
