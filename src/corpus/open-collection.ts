import { setOf } from './bitset.ts'
import type { CollectionIndex } from './collection-index.ts'
import type { CollectionFront } from './collection-parts.ts'
import { openStart } from './event-columns.ts'
import { indexEvents } from './event-index.ts'
import type { Actor } from './model.ts'
import { unpackColumns } from './packed-columns.ts'

/** The index of a large collection; throws a `RangeError` where the columns' bytes are damaged. */
export function openCollection(
  { corpus, sources, speakers, articleIds, published, inferred }: CollectionFront,
  columns: Uint8Array,
): CollectionIndex {
  const ids = {
    actors: corpus.actors.map(({ id }) => id),
    sources: sources.map(({ id }) => id),
    speakers,
    articles: articleIds,
  }
  return {
    corpus,
    actorById: new Map(corpus.actors.map((actor): [string, Actor] => [actor.id, actor])),
    sources,
    speakers,
    eventIndex: indexEvents(unpackColumns(columns, ids)),
    published: {
      days: Int32Array.from(published, (day) => day ?? openStart),
      inferred: setOf(published.length, inferred),
    },
  }
}
