import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { ScratchFolder } from './disk.ts'

export interface MeasuredRun {
  readonly exitCode: number | null
  readonly output: string
  readonly errors: string
  readonly seconds: number
  /** Peak memory in megabytes (resident set size) of the largest Node process, with its worker threads. */
  readonly peak: number
  /** The same of all Node processes that the command starts, added up. */
  readonly peakOfAll: number
}

const peaks = 'peaks.txt'

/** Runs `npm run <args>` and measures it from the start of npm to its end. */
export async function measureNpmRun(args: readonly string[], scratch: ScratchFolder): Promise<MeasuredRun> {
  await scratch.remove(peaks)
  const preload = `--import=${new URL('./report-peak.js', import.meta.url).href}`
  const env = {
    ...process.env,
    NODE_OPTIONS: [process.env['NODE_OPTIONS'], preload].filter(Boolean).join(' '),
    DATELINE_BENCH_PEAKS: join(scratch.path, peaks),
  }
  const start = performance.now()
  const ended = await runNpm(['run', ...args], env)
  const seconds = (performance.now() - start) / 1000
  const megabytes = peaksIn(await scratch.read(peaks))
  return {
    ...ended,
    seconds,
    peak: Math.max(0, ...megabytes),
    peakOfAll: megabytes.reduce((sum, peak) => sum + peak, 0),
  }
}

/** Lines of kilobytes, as `process.resourceUsage().maxRSS` counts them, in megabytes. */
function peaksIn(report: string): number[] {
  return report.split('\n').flatMap((line) => (line === '' ? [] : [(Number(line) * 1024) / 1e6]))
}

type Ended = Pick<MeasuredRun, 'exitCode' | 'output' | 'errors'>

function runNpm(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  // npm says where it lies to what it runs; that also starts it where `npm` is a batch file.
  const npm = process.env['npm_execpath']
  const command = npm ? process.execPath : 'npm'
  return new Promise((done, failed) => {
    const child = spawn(command, npm ? [npm, ...args] : [...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    child.on('error', failed)
    child.on('close', (exitCode) => done({ exitCode, output, errors }))
  })
}
