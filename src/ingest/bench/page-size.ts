import type { ScratchFolder } from './disk.ts'
import { madeUpCorpus } from './made-up-events.ts'
import { busiestActor, madeUpFolder, plainEvents } from './made-up-folder.ts'
import { runDriver } from './page-driver.ts'
import { medianFigures } from './page-figures.ts'
import type { PageFigures } from './page-measures.ts'
import { figuresOf, readVisit } from './page-visit.ts'

const seed = 1

/** Writes a made-up collection of so many events and has the pages measured with it: their medians, by id. */
export async function measurePages(
  size: number,
  targets: readonly string[],
  rounds: number,
  scratch: ScratchFolder,
): Promise<ReadonlyMap<string, PageFigures>> {
  const { actor, matching } = await writeEvents(size, scratch)
  const lines = await runDriver({ scratch: scratch.path, size, rounds, targets, actor, matching })
  const visits = lines.map(readVisit)
  return new Map(
    targets.map((id) => [id, medianFigures(visits.flatMap((visit) => (visit.page === id ? [figuresOf(visit)] : [])))]),
  )
}

async function writeEvents(size: number, scratch: ScratchFolder): Promise<{ actor: string; matching: number }> {
  // As many actors as a story of such a length has.
  const corpus = madeUpCorpus(size, Math.min(500, Math.max(8, Math.ceil(size / 20))), seed)
  for (const { path, text } of madeUpFolder(corpus)) await scratch.write(`collection-${size}/${path}`, text)
  await scratch.write(`events-${size}.json`, JSON.stringify(plainEvents(corpus)))
  const { name, count } = busiestActor(corpus)
  return { actor: name, matching: count }
}
