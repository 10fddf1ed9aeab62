import { stripVTControlCharacters } from 'node:util'

/** What the report of a run of tests says; `failures` has a line for each test that failed. */
export interface Report {
  readonly passed: number
  readonly failed: number
  readonly failures: readonly string[]
}

// Only what is read of the reporters' JSON.
interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[] | null
    }[]
  }[]
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs?: readonly {
    readonly title: string
    readonly file: string
    readonly tests: readonly {
      readonly projectName: string
      readonly status: string
      readonly results: readonly { readonly error?: { readonly message?: string } }[]
    }[]
  }[]
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly suites: readonly PlaywrightSuite[]
  readonly errors?: readonly { readonly message?: string }[]
}

/** Reads what Vitest's JSON reporter writes. A file that could not be loaded counts no test, but is named. */
export function readVitest(report: unknown): Report {
  const { numPassedTests, numFailedTests, testResults } = report as VitestReport
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    if (status === 'failed' && failed.length === 0) return [failureLine(name, '', message)]
    return failed.map((one) => failureLine(name, one.fullName, one.failureMessages?.[0]))
  })
  return { passed: numPassedTests, failed: numFailedTests, failures }
}

/** Reads what Playwright's JSON reporter writes. A test that passed at its second try has failed. */
export function readPlaywright(report: unknown): Report {
  const { stats, suites, errors = [] } = report as PlaywrightReport
  const failures = [...suites.flatMap(failuresIn), ...errors.map(({ message }) => failureLine('', '', message))]
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, failures }
}

function failuresIn({ suites = [], specs = [] }: PlaywrightSuite): readonly string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => {
        const message = results.find(({ error }) => error)?.error?.message
        return failureLine(`[${projectName}] ${file}`, title, message)
      }),
  )
  return [...own, ...suites.flatMap(failuresIn)]
}

function failureLine(place: string, title: string, message = ''): string {
  const file = place.replaceAll('\\', '/').replace(/^.*\/(?=src\/)/u, '')
  const lines = stripVTControlCharacters(message).split('\n')
  const stack = lines.findIndex((line) => /^\s+at /u.test(line))
  // A property tells its seed and its counterexample below the first line.
  const reason = lines.slice(0, stack < 0 ? undefined : stack).filter((line) => line.trim() !== '')
  return [file, title, reason.slice(0, 3).join('; ')].filter((part) => part !== '').join(' › ')
}
