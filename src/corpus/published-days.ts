import { addTo, type Bitset, noneOf } from './bitset.ts'
import { dayOr, openStart } from './event-columns.ts'
import type { Article } from './model.ts'

/** When articles were published, by their numbers in the `ids` of the column of articles. */
export interface PublishedDays {
  /** UTC days; `openStart` where it is not known. */
  readonly days: Int32Array
  /** The articles whose day is inferred, not stated. */
  readonly inferred: Bitset
}

/** The days of publication of articles given by their ids, in that order. */
export function publishedDays(ids: readonly string[], articleById: ReadonlyMap<string, Article>): PublishedDays {
  const published = ids.map((id) => articleById.get(id)?.published ?? null)
  const inferred = noneOf(ids.length)
  for (const [article, one] of published.entries()) if (one?.basis === 'inferred') addTo(inferred, article)
  return { days: Int32Array.from(published, (one) => dayOr(one?.date ?? null, openStart)), inferred }
}
