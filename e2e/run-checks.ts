import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { type Report, readPlaywright, readVitest } from './check-reports.ts'

interface Step {
  readonly name: string
  /** A script of package.json, so that each step can be run alone by the same name. */
  readonly script: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** A file that the step writes, and how it is read; a step without one counts as one. */
  readonly report?: readonly [file: string, read: (report: unknown) => Report]
  /** Script of the step without whose success this one has nothing to look at. */
  readonly needs?: string
}

interface Result extends Report {
  readonly step: Step
  readonly outcome: string
  readonly seconds: number
}

const unitReport = 'test-results/unit.json'

const steps: readonly Step[] = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'walls', script: 'walls', report: ['test-results/walls.json', (report) => report as Report] },
  { name: 'unused code', script: 'unused' },
  {
    name: 'unit tests',
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    // West of UTC, where a day without a time of day slips to the one before; vite.config.ts adds UTC and a zone east.
    env: { NODE_ENV: 'test', TZ: 'Pacific/Honolulu' },
    report: [unitReport, readVitest],
  },
  { name: 'build', script: 'build', env: { NODE_ENV: 'production' } },
  { name: 'size', script: 'size', needs: 'build' },
  { name: 'browser', script: 'e2e', needs: 'build', report: ['test-results/e2e.json', readPlaywright] },
]

const results: Result[] = []
mkdirSync('test-results', { recursive: true })
for (const step of steps) results.push(await run(step))
printSummary()

async function run(step: Step): Promise<Result> {
  if (step.needs && results.some((result) => result.step.script === step.needs && result.failed > 0)) {
    return { step, passed: 0, failed: 0, failures: [], outcome: `not run: no ${step.needs}`, seconds: 0 }
  }
  console.log(`\n── ${step.name} (npm run ${step.script})`)
  // The report of an earlier run must not speak for this one.
  if (step.report) rmSync(step.report[0], { force: true })
  const start = performance.now()
  const succeeded = await runScript(step)
  const seconds = (performance.now() - start) / 1000
  const report = reportOf(step, succeeded)
  const outcome = report.failed > 0 ? 'FAILED' : 'passed'
  console.log(`── ${step.name}: ${outcome} in ${seconds.toFixed(1)} s`)
  return { step, ...report, outcome, seconds }
}

function runScript({ script, args = [], env = {} }: Step): Promise<boolean> {
  // Whatever NODE_ENV the user works under, tests of React need its development build and a site its production one.
  const { NODE_ENV: _, ...inherited } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...inherited, ...env },
      shell: process.platform === 'win32',
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0))
  })
}

// A run that broke off counts as a failure even where its report names none, or no test at all.
function reportOf({ report }: Step, succeeded: boolean): Report {
  const read = report ? readReport(...report) : { passed: succeeded ? 1 : 0, failed: 0, failures: [] }
  const broken = !succeeded || read.passed + read.failed === 0
  return broken ? { ...read, failed: Math.max(1, read.failed) } : read
}

function readReport(file: string, read: (report: unknown) => Report): Report {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0, failures: [] }
  }
}

function printSummary(): void {
  console.log()
  for (const { step, outcome, passed, failed, seconds } of results) {
    const counts = step.report && seconds > 0 ? `  ${passed} passed, ${failed} failed` : ''
    console.log(`${step.name.padEnd(12)} ${outcome.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s${counts}`)
  }
  // Once more at the end: above them stand thousands of lines of tests that passed.
  for (const { step, failures } of results) for (const line of failures) console.log(`FAILED ${step.name}: ${line}`)
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  process.exitCode = failed > 0 ? 1 : 0
  console.log(`\n${passed} passed, ${failed} failed`)
}
