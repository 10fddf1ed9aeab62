import { isIn } from './bitset.ts'
import type { CollectionIndex } from './collection-index.ts'
import type { Source } from './corpus-index.ts'
import { openEnd, openStart } from './event-columns.ts'
import type { EventHead } from './event-head.ts'
import type { EventIndex } from './event-index.ts'
import { type Article, type Corpus, eventOrigins, eventStatuses, type IsoDay, type TimelineEvent } from './model.ts'
import { formatIsoDay, type UtcDay } from './utc-day.ts'

// A large collection in files, of which a page loads those that it needs. Documented for others in docs/data-parts.md.

/** Events of a shard of heads; whole events of a part; articles of a shard. */
export const headsPerShard = 1024
export const eventsPerPart = 256
export const articlesPerShard = 256

/** Names of files, relative to `timeline.json`; each holds a part of its content's hash. In the order of their numbers. */
export interface PartFiles {
  /** Bytes of `packColumns`. */
  readonly columns: string
  /** `HeadShard`s. */
  readonly heads: readonly string[]
  /** `CorpusPart`s. */
  readonly parts: readonly string[]
  /** `Article[]`s, in the order of the columns' article ids. */
  readonly articles: readonly string[]
  /** `IdBucket`s; which one has an id, `bucketOf` says. */
  readonly ids: readonly string[]
  /** Of `textsPerShard` events each: their titles and quotes, folded for search (`foldedTexts`). */
  readonly texts: readonly string[]
  /** `ParkedMention[]`. */
  readonly parked: string
}

/** What a page has of a large collection before it loads anything: in its bundle. */
export interface CollectionFront {
  readonly corpus: CollectionIndex['corpus']
  readonly sources: readonly Source[]
  readonly speakers: readonly string[]
  readonly articleIds: readonly string[]
  /** Their days of publication as UTC days, null where unknown; and the numbers of those whose day is inferred. */
  readonly published: readonly (number | null)[]
  readonly inferred: readonly number[]
  /** How many mentions are parked. */
  readonly parked: number
  /** SHA-256 of `timeline.json`, in hexadecimal. */
  readonly sha256: string
  readonly files: PartFiles
  /** How many bytes these files and the stored texts of all articles are: what a browser needs to keep all of it. */
  readonly bytes: number
}

/** Of each event what its row in a list says and the columns do not tell. */
export interface HeadShard {
  readonly ids: readonly string[]
  readonly titles: readonly string[]
  readonly dates: readonly string[]
}

/** Some events in a row, whole, with the articles and actors that they name: a `timeline.json` of its own. */
export interface CorpusPart extends Corpus {
  /** The place of its first event in the collection. */
  readonly first: number
  /** Events elsewhere in the collection that these name: to be compared with, or whose date a time counts from. */
  readonly related: readonly TimelineEvent[]
}

/** Places of events by their ids. */
export type IdBucket = Readonly<Record<string, number>>

/** The head of the event at a place, from its shard and the columns; null where the shard is not that of the place. */
export function headIn(shard: HeadShard, place: number, { columns }: EventIndex): EventHead | null {
  const at = place % headsPerShard
  const [id, title, date] = [shard.ids[at], shard.titles[at], shard.dates[at]]
  if (id === undefined || title === undefined || date === undefined) return null
  const { offsets } = columns.sources
  return {
    id,
    title,
    date,
    earliest: dayOf(columns.earliest[place], openStart),
    latest: dayOf(columns.latest[place], openEnd),
    status: eventStatuses[columns.status[place] ?? 0] ?? 'happened',
    origin: eventOrigins[columns.origin[place] ?? 0] ?? 'drafted',
    place,
    sources: (offsets[place + 1] ?? 0) - (offsets[place] ?? 0),
    isUnchecked: isIn(columns.unchecked, place),
  }
}

function dayOf(day: UtcDay | undefined, open: number): IsoDay | null {
  return day === undefined || day === open ? null : formatIsoDay(day)
}

/** The number of the bucket that has an id (FNV-1a, 32 bits, of its UTF-16 code units). */
export function bucketOf(id: string, buckets: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % buckets
}

/** Parts of one collection put together: their events in order, with all that is related, as a corpus. */
export function joinParts(front: CollectionFront, parts: readonly CorpusPart[]): Corpus {
  const byId = <One extends { readonly id: string }>(all: readonly One[]) => [
    ...new Map(all.map((one) => [one.id, one])).values(),
  ]
  const events = parts.toSorted((a, b) => a.first - b.first).flatMap((part) => part.events)
  return {
    format: 'dateline/1',
    ...front.corpus,
    articles: byId(parts.flatMap((part): readonly Article[] => part.articles)),
    events: byId([...events, ...parts.flatMap((part) => part.related)]),
    parked: [],
  }
}
