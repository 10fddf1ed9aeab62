import { processorReport, type ScratchFolder, scratchFolder } from './disk.ts'
import { machineSection, processorTimesIn, takenShare } from './machine.ts'
import { type MeasuredAlone, measureAlone } from './page-alone.ts'
import { wasOver } from './page-figures.ts'
import { figuresMarkdown, sectionMarkdown } from './page-markdown.ts'
import type { PageFigures } from './page-measures.ts'
import { mostOnPage, type PageOptions, readPageOptions } from './page-options.ts'
import { measurePages } from './page-size.ts'
import { figuresSection, wantedSection } from './page-table.ts'
import { pageTargets } from './page-targets.ts'
import { type FiguresBySize, wantedFigures } from './page-wanted.ts'
import { benchTable } from './table.ts'

const usage =
  'usage: npm run bench -- [--quick] [--sizes 20,1000] [--rounds 1] [--targets app,vis] [--markdown]; ' +
  `pages: ${pageTargets.map(({ id }) => id).join(', ')}`

/** Measures the built site beside others and prints one table. The exit code: 0, 1 for a failure, 2 for senseless arguments. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (!options) return 2
  const before = processorTimesIn(await processorReport())
  const scratch = await scratchFolder()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void scratch.removeAll().finally(() => process.exit(1)))
  }
  try {
    const bySize = await measureSizes(options, scratch)
    const alone: MeasuredAlone[] = []
    for (const size of options.sizes.filter((one) => one > mostOnPage)) {
      alone.push(await measureAlone(size, options.rounds, scratch, say))
    }
    const after = processorTimesIn(await processorReport())
    process.stdout.write(`\n${report(options, bySize, alone, before && after && takenShare(before, after))}\n`)
    return 0
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return 1
  } finally {
    await scratch.removeAll()
  }
}

async function measureSizes({ sizes, rounds, targets }: PageOptions, scratch: ScratchFolder): Promise<FiguresBySize> {
  const bySize = new Map<number, ReadonlyMap<string, PageFigures>>()
  let wanted = targets
  for (const size of sizes.filter((one) => one <= mostOnPage)) {
    const figures = await measurePages(size, wanted, rounds, scratch)
    bySize.set(size, figures)
    wanted = wanted.filter((id) => !wasOver(figures.get(id) ?? {}))
  }
  return bySize
}

function report(
  { targets, isMarkdown }: PageOptions,
  bySize: FiguresBySize,
  alone: readonly MeasuredAlone[],
  taken: number | null,
): string {
  const pages = pageTargets.filter(({ id }) => targets.includes(id))
  const wanted = wantedFigures.filter(({ size }) => bySize.has(size))
  const judged = wantedSection(
    wanted,
    pages,
    bySize,
    alone.flatMap((one) => one.wanted),
  )
  const last = [...(judged.rows.length > 0 ? [judged] : []), ...alone.map(({ section }) => section)]
  const notes = bySize.size > 0 ? pages.map(({ name, note }) => `- ${name}: ${note}`).join('\n') : ''
  if (isMarkdown) {
    const figures = bySize.size > 0 ? figuresMarkdown(pages, bySize) : ''
    return [...[machineSection(taken), ...last].map(sectionMarkdown), figures, notes].filter(Boolean).join('\n\n')
  }
  const figures = [...bySize.keys()].map((size) => figuresSection(size, pages, bySize))
  return [benchTable([machineSection(taken), ...figures]), benchTable(last), notes].filter(Boolean).join('\n\n')
}

function readOptions(args: readonly string[]): PageOptions | null {
  try {
    return readPageOptions(
      args,
      pageTargets.map(({ id }) => id),
    )
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    return null
  }
}

function say(words: string): void {
  process.stderr.write(`${words}\n`)
}

process.exitCode = await main(process.argv.slice(2))
