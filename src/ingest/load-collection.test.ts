import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { BuiltCorpus } from './build-corpus.ts'
import { loadCollection } from './load-collection.ts'
import { summaryTable } from './summary.ts'
import { type DiskFolder, onDisk } from './testing.ts'

let folder: DiskFolder | null = null
afterEach(() => folder?.removeAll())

const days = ['Monday', 'Tuesday', 'March 15']
const also = ['The council closed the old bridge on Monday. ', 'The council closed the school ferry on Monday. ']
/** Enough articles to be kept, which tell of a few days. */
const told = (n: number) =>
  (also[n] ?? '') +
  `Mayor Ada Brek opened the ${['old dam', 'harbour museum', 'ferry pier'][n % 3]} beside the ${['valley road', 'school'][n % 2]} on ${days[n % 3]}. The Orrin Council sold a road on ${days[n % 2]}, Brek said.\n`
const files = Object.fromEntries(
  Array.from({ length: 30 }, (_, n) => [
    [`articles/a${n}.txt`, told(n)],
    [`articles/a${n}.yaml`, 'published: 2021-05-06\n'],
  ]).flat(),
)

/** All that a run tells, with the corpus. */
function outcomeOf(built: BuiltCorpus) {
  return { table: summaryTable(built), counts: built.counts, corpus: { ...built.corpus } }
}

it.each([
  ['nothing', {}],
  [
    'a sentence more',
    { 'articles/a7.txt': `${told(7)}The Orrin Council opened the ferry pier beside the old dam on Monday.\n` },
  ],
  ['another text', { 'articles/a7.txt': 'It rained on Tuesday, Judge Tom Brek said.\n' }],
  ['another day of publication', { 'articles/a7.yaml': 'published: 2021-06-10\n' }],
  ['a name by which one is known', { 'actors.yaml': '- id: the-mayor\n  name: Ada Brek\n  aliases: [the old dam]\n' }],
  ['an article more', { 'articles/a12b.txt': told(7), 'articles/a12b.yaml': 'published: 2021-05-06\n' }],
  [
    'an edited event',
    {
      'events.yaml': `- { id: dam, title: A dam, date: 2021-03-15, citations: [{ article: a2, quote: ${told(2).split('. ')[0]} }] }\n`,
    },
  ],
])('comes to the same with what an earlier run has kept as without, after a change: %s', async (_, change) => {
  folder = await onDisk(files)
  const cacheFolder = join(folder.path, '.cache')
  await loadCollection(folder.path, { cacheFolder })
  await folder.write(change)
  const again = outcomeOf(await loadCollection(folder.path, { cacheFolder }))
  expect(again).toEqual(outcomeOf(await loadCollection(folder.path)))
  expect(again.counts.edited).toBe('events.yaml' in change ? 1 : 0)
  expect(again.counts.drafted).toBeGreaterThan(5)
  expect(again.table).toMatch(/may be one event/)
})
