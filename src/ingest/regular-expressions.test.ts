import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from 'scslre'
import { parseSync } from 'vite'
import { afterAll, describe, expect, it, vi } from 'vitest'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path))
  // What only tests import is given nothing hostile.
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|(?:^|[/\\])testing\.tsx?$/.test(path))
  .sort()

interface Expression {
  readonly source: string
  readonly flags: string
  readonly where: string
}

/** Every regular expression that a file writes down, and whether it makes others of parts. */
function expressionsIn(path: string): { readonly written: readonly Expression[]; readonly makes: boolean } {
  const code = readFileSync(path, 'utf8')
  const written: Expression[] = []
  const makes = /\bnew RegExp\(/.test(code)
  const nodes: unknown[] = [parseSync(path, code).program]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (typeof node !== 'object' || node === null) continue
    if ('regex' in node && isRegex(node.regex)) {
      written.push({ source: node.regex.pattern, flags: node.regex.flags, where: path })
    }
    nodes.push(...Object.values(node))
  }
  return { written, makes }
}

function isRegex(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value
}

/** In how many ways it can need more than linear time, wherever it is asked to begin: [] where it is safe. */
function faultsOf({ source, flags }: Pick<Expression, 'source' | 'flags'>): string[] {
  const { reports } = analyse(
    { source, flags: flags.replace('v', 'u') },
    { reportTypes: { Self: true, Trade: true, Move: true } },
  )
  return reports.map(({ type, exponential }) => (exponential ? `${type}, exponential` : type))
}

function unsafeAmong(expressions: readonly Expression[]): string[] {
  const once = new Map(expressions.map((one) => [`/${one.source}/${one.flags}`, one]))
  return [...once].flatMap(([text, one]) => faultsOf(one).map((fault) => `${one.where}: ${text} (${fault})`))
}

const found = sources.map((path) => ({ path, ...expressionsIn(path) }))

describe('every regular expression takes linear time', { timeout: 120_000 }, () => {
  afterAll(() => vi.unstubAllGlobals())

  it.each([/(a+)+$/, /a+$/, /(?:x|x)*y/, /\s+,/])('which %s does not, and the checker knows', ({ source, flags }) => {
    expect(faultsOf({ source, flags })).not.toEqual([])
  })

  it('of those that stand in the sources', () => {
    const written = found.flatMap((file) => file.written)
    expect(written.length).toBeGreaterThan(400)
    expect(unsafeAmong(written)).toEqual([])
  })

  it('of those that are made of parts', async () => {
    const made: Expression[] = []
    vi.stubGlobal(
      'RegExp',
      new Proxy(RegExp, {
        construct(target, [pattern, flags = ''], newTarget) {
          const one = Reflect.construct(target, [pattern, flags], newTarget)
          const where = /src[/\\](?:corpus|ingest)[/\\][\w/\\-]+\.ts/.exec(
            String(new Error().stack).split('\n').slice(2).join('\n'),
          )
          if (where) made.push({ source: one.source, flags: one.flags, where: where[0] })
          return one
        },
      }),
    )
    const makers = found.filter(({ makes }) => makes).map(({ path }) => path)
    for (const path of makers) await import(join(process.cwd(), path))
    await exerciseMakers()
    expect(makers.filter((path) => !made.some(({ where }) => where === path))).toEqual([])
    expect(unsafeAmong(made)).toEqual([])
  })
})

/** Has those make theirs that do so only when they are called. */
async function exerciseMakers(): Promise<void> {
  const { nameFinder } = await import('../corpus/name-uses.ts')
  const { nearQuotes } = await import('./near-quote.ts')
  const { bearerOf } = await import('./drafts/description-bearer.ts')
  const { readTimeMl } = await import('./bench/timeml.ts')
  const brek = { id: 'brek', name: 'Ada Brek (the elder)', kind: 'person', aliases: ['A. Brek'] }
  expect(nameFinder(brek, [brek])('“A. Brek”')).toHaveLength(1)
  expect(nearQuotes('She said “no” to it.', ['She said "no" to it.']).size).toBe(1)
  const text = 'Mayor Ada Brek spoke. Then the mayor left.'
  const kinds = new Map([['brek', 'person']])
  const mentions = [{ actor: 'brek', start: 6, end: 14 }]
  const start = text.indexOf('the mayor')
  expect(bearerOf({ start, end: start + 9 }, { text, mentions, kinds })).toBe('brek')
  readTimeMl('<DCT><TIMEX3 value="2020">x</TIMEX3></DCT><TEXT>y</TEXT>')
}
