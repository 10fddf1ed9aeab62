import { headsPerShard } from '../../corpus/collection-parts.ts'
import { packColumns } from '../../corpus/packed-columns.ts'
import { frontOf, headsOf } from '../write-parts.ts'
import { madeUpCorpus } from './made-up-events.ts'
import { busiestActor } from './made-up-folder.ts'
import { madeUpLookUps } from './made-up-look-ups.ts'

/** A made-up collection as a page loads it that draws, and opens nothing. */
export interface MadeUpFront {
  readonly files: readonly { readonly path: string; readonly content: string | Uint8Array }[]
  /** Who is in most events, by id, and in how many. */
  readonly actor: string
  readonly matching: number
}

const actorCount = 500

/**
 * Writes times, statuses, actors and sources of so many events, as the build writes them, without ingest, texts and whole
 * events, which would take the better part of an hour. Titles and ids are those of the first thousand, again and again.
 */
export function madeUpFront(size: number, seed: number): MadeUpFront {
  const corpus = madeUpCorpus(size, Math.min(actorCount, size), seed)
  const index = madeUpLookUps(corpus, seed)
  const heads = 'data/heads.json'
  const columns = 'data/columns.bin'
  const files = {
    columns,
    heads: Array.from({ length: Math.ceil(size / headsPerShard) }, () => heads),
    parts: [],
    articles: [],
    ids: [],
    texts: [],
    parked: '',
  }
  const front = frontOf(index, '', files, 0)
  const { id, count } = busiestActor(corpus)
  return {
    files: [
      { path: 'front.json', content: JSON.stringify(front) },
      { path: columns, content: packColumns(index.eventIndex.columns) },
      { path: heads, content: JSON.stringify(headsOf(corpus.events.slice(0, headsPerShard))) },
    ],
    actor: id,
    matching: count,
  }
}
