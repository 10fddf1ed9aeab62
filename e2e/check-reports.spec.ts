import { expect } from 'playwright/test'
import { readPlaywright, readVitest } from './check-reports.ts'
import { test } from './watched-test.ts'

test('a failed unit test is named by its file, its title and the beginning of its message', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      {
        name: 'C:\\project\\src\\corpus\\days.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'days are counted', status: 'passed', failureMessages: [] },
          {
            fullName: 'days have names',
            status: 'failed',
            failureMessages: ['Error: failed after 7 tests\n{ seed: 3 }\n\nCounterexample: [1]\n    at days.test.ts:3'],
          },
        ],
      },
      { name: '/project/src/app/list.test.tsx', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  }
  expect(readVitest(report)).toEqual({
    passed: 1,
    failed: 1,
    failures: [
      'src/corpus/days.test.ts › days have names › Error: failed after 7 tests; { seed: 3 }; Counterexample: [1]',
      'src/app/list.test.tsx › no such module',
    ],
  })
})

test('a failed browser test is named, however deep its suite, and so is one that passed at its second try', () => {
  const failing = (title: string, status: string) => ({
    title,
    file: 'list.spec.ts',
    tests: [
      { projectName: 'phone', status, results: [{ error: { message: '\u001B[31mError: not seen\u001B[39m' } }, {}] },
    ],
  })
  const suites = [{ specs: [failing('opens', 'expected')], suites: [{ specs: [failing('folds', 'flaky')] }] }]
  expect(readPlaywright({ stats: { expected: 1, unexpected: 0, flaky: 1 }, suites })).toEqual({
    passed: 1,
    failed: 1,
    failures: ['[phone] list.spec.ts › folds › Error: not seen'],
  })
})
