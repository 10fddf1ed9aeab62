import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const folder = '.github/workflows'
const text = z.string().min(1)
const permissions = z.record(text, z.enum(['none', 'read', 'write']))

// What these workflows are made of; GitHub knows more. A key that stands here is one whose risks were thought of.
const stepSchema = z.union([
  z.strictObject({ name: text.optional(), run: text }),
  z.strictObject({
    id: text.optional(),
    name: text.optional(),
    uses: text,
    with: z.record(text, z.union([z.string(), z.boolean()])).optional(),
  }),
])
const jobSchema = z.strictObject({
  'runs-on': z.literal('ubuntu-24.04'),
  'timeout-minutes': z.int().positive(),
  needs: text.optional(),
  permissions: permissions.optional(),
  environment: z.strictObject({ name: text, url: text }).optional(),
  strategy: z.strictObject({ 'fail-fast': z.boolean(), matrix: z.record(text, z.array(text)) }).optional(),
  steps: z.array(stepSchema).min(1),
})
const workflowSchema = z.strictObject({
  name: text,
  // No `pull_request_target` and no `workflow_run`: they run with rights, on what a stranger wrote.
  on: z.strictObject({
    push: z.strictObject({ branches: z.array(text) }).optional(),
    pull_request: z.null().optional(),
    schedule: z.array(z.strictObject({ cron: z.string().regex(/^[\d*/,-]+(?: [\d*/,-]+){4}$/) })).optional(),
    workflow_dispatch: z.null().optional(),
  }),
  permissions,
  concurrency: z.strictObject({ group: text, 'cancel-in-progress': z.boolean() }),
  jobs: z.record(text, jobSchema),
})
type Workflow = z.infer<typeof workflowSchema>
type Job = z.infer<typeof jobSchema>

/** Why a workflow may do more than it must, a line each; [] where it may not. */
function faultsOf(source: string): string[] {
  const read = workflowSchema.safeParse(parse(source))
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const unnamed = [...source.matchAll(/uses: (.+)$/gm)].map(([, used = '']) => used)
  return [
    ...unnamed.filter((used) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used)).map(badPin),
    ...Object.entries(read.data.jobs).flatMap(([name, job]) =>
      faultsOfJob(job, read.data).map((fault) => `${name}: ${fault}`),
    ),
  ]
}

const badPin = (used: string) => `${used} is no action of GitHub’s own, by its commit, with its version beside it`

function faultsOfJob(job: Job, workflow: Workflow): string[] {
  const rights = Object.entries(job.permissions ?? workflow.permissions)
  const canWrite = rights.some(([, right]) => right === 'write')
  const runsOurs = job.steps.some((step) => 'run' in step || step.uses.startsWith('actions/checkout@'))
  return [
    ...(canWrite && runsOurs ? ['it may write, and runs what is not GitHub’s'] : []),
    ...(canWrite && 'pull_request' in workflow.on ? ['it may write, for a pull request'] : []),
    ...job.steps.flatMap((step) => ('run' in step ? faultsOfCommand(step.run) : [])),
    ...job.steps
      .filter((step) => 'uses' in step && step.uses.startsWith('actions/checkout@'))
      .filter((step) => 'uses' in step && step.with?.['persist-credentials'] !== false)
      .map(() => 'the token stays in the folder that is checked out'),
  ]
}

function faultsOfCommand(command: string): string[] {
  return [
    // GitHub puts the value into the script before a shell reads it: a branch’s name would be run.
    ...(command.includes('${{') ? [`“${command}” takes in an expression`] : []),
    ...(/\bnpm (?:ci|i|install)\b(?!.*--ignore-scripts)/.test(command) ? [`“${command}” runs install scripts`] : []),
    ...(/\b(?:curl|wget|npx)\b/.test(command) ? [`“${command}” fetches a program`] : []),
  ]
}

const paths = readdirSync(folder).map((name) => `${folder}/${name}`)

describe('a workflow', () => {
  it('stands in its folder, for the checks and for publishing', () => {
    expect(paths.map((path) => path.slice(folder.length + 1)).sort()).toEqual(['check.yml', 'publish.yml'])
  })

  it.each(paths)('%s has least rights, pinned actions and no word of a stranger in its scripts', (path) => {
    expect(faultsOf(readFileSync(path, 'utf8'))).toEqual([])
  })

  it.each(paths)('%s runs only scripts that there are', (path) => {
    const { scripts } = z
      .object({ scripts: z.record(text, text) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')))
    const named = [...readFileSync(path, 'utf8').matchAll(/npm (?:run (?:--silent )?([\w:]+)|(test)\b)/g)]
    expect(named.length).toBeGreaterThan(0)
    expect(named.map(([, script, test]) => script ?? test).filter((name) => !((name ?? '') in scripts))).toEqual([])
  })

  const pin = `actions/checkout@${'a'.repeat(40)} # v4.2.2`
  const made = (changes: { on?: string; rights?: string; uses?: string; credentials?: string; run?: string }) => `
name: made up
on:
  ${changes.on ?? 'push: { branches: [main] }'}
permissions: ${changes.rights ?? '{ contents: read }'}
concurrency: { group: x, cancel-in-progress: true }
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: ${changes.uses ?? pin}
        with: { persist-credentials: ${changes.credentials ?? 'false'} }
      - run: ${changes.run ?? 'npm test'}
`

  it.each([
    ['the checked kind', {}, []],
    ['a stranger’s code with rights', { on: 'pull_request_target:' }, ['on: Unrecognized key: "pull_request_target"']],
    ['every right', { rights: 'write-all' }, ['permissions: Invalid input: expected record, received string']],
    ['a right to write', { rights: '{ contents: write }' }, ['one: it may write, and runs what is not GitHub’s']],
    ['a tag', { uses: 'actions/checkout@v4' }, [badPin('actions/checkout@v4')]],
    ['somebody’s action', { uses: pin.replace('actions/', 'some/') }, [badPin(pin.replace('actions/', 'some/'))]],
    ['the token', { credentials: 'true' }, ['one: the token stays in the folder that is checked out']],
    [
      'a title',
      { run: `echo "$\{{ github.event.pull_request.title }}"` },
      [`one: “echo "$\{{ github.event.pull_request.title }}"” takes in an expression`],
    ],
    ['install scripts', { run: 'npm ci' }, ['one: “npm ci” runs install scripts']],
  ])('with %s is told apart', (_, changes, faults) => {
    expect(faultsOf(made(changes))).toEqual(faults)
  })
})
