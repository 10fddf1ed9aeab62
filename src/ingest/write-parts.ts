import { placesIn } from '../corpus/bitset.ts'
import {
  articlesPerShard,
  bucketOf,
  type CollectionFront,
  type CorpusPart,
  eventsPerPart,
  type HeadShard,
  headsPerShard,
  type IdBucket,
  type PartFiles,
} from '../corpus/collection-parts.ts'
import { type CorpusIndex, indexCorpus } from '../corpus/corpus-index.ts'
import { openStart } from '../corpus/event-columns.ts'
import type { Corpus, TimelineEvent } from '../corpus/model.ts'
import { packColumns } from '../corpus/packed-columns.ts'
import { foldedTexts, textsPerShard } from '../corpus/text-shard.ts'
import { orderedCorpus } from '../corpus/timeline-json.ts'
import { type OutputFile, timelineBytes } from './output-files.ts'
import { sha256 } from './sha256.ts'

/** More, and the collection is written in parts; fewer are one bundle, which a browser has at once. */
const mostEventsOfBundle = 2000
const mostArticlesOfBundle = 1000

const folder = 'data'
const idsPerBucket = 1024
/** Hexadecimal digits of a file's hash that its name has: enough that no two contents of a file ever share one. */
const hashDigits = 16

/** True for a collection that a browser should not load whole. */
export function isLarge({ events, articles }: Corpus): boolean {
  return events.length > mostEventsOfBundle || articles.length > mostArticlesOfBundle
}

/** Why a large collection is no single file, and what to do. */
export function tooLarge({ events, articles }: Corpus): string {
  const count = (number: number) => number.toLocaleString('en')
  return [
    `the collection is too large for one file: it has ${count(events.length)} events and ${count(articles.length)} articles,`,
    `and a file holds up to ${count(mostEventsOfBundle)} events and ${count(mostArticlesOfBundle)} articles`,
    '→ build it without --single, or a smaller folder',
  ].join(' ')
}

/** A large collection as the page loads it. */
export interface WrittenParts {
  /** What is in the page's bundle. */
  readonly front: CollectionFront
  /** In `data/`. */
  readonly files: readonly OutputFile[]
}

/** Writes a large collection in parts (docs/data-parts.md); `texts` are the stored bytes of its articles by their ids. */
export function writeParts(corpus: Corpus, texts: ReadonlyMap<string, Uint8Array>): WrittenParts {
  const index = indexCorpus(corpus)
  const { columns } = index.eventIndex
  const files: { fileName: string; source: Uint8Array }[] = []
  const put = (name: string, extension: string, source: string | Uint8Array): string => {
    const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
    const fileName = `${folder}/${name}-${sha256(bytes).slice(0, hashDigits)}.${extension}`
    files.push({ fileName, source: bytes })
    return fileName
  }
  const shards = <One>(
    name: string,
    all: readonly One[],
    size: number,
    shardOf: (some: readonly One[], n: number) => unknown,
  ) => chunks(all, size).map((some, n) => put(`${name}-${n}`, 'json', JSON.stringify(shardOf(some, n))))
  const { events } = corpus
  const partFiles: PartFiles = {
    columns: put('columns', 'bin', packColumns(columns)),
    heads: shards('heads', events, headsPerShard, headsOf),
    parts: shards('events', events, eventsPerPart, (some, n) => partOf(some, n * eventsPerPart, index)),
    articles: shards('articles', corpus.articles, articlesPerShard, (some) => some),
    ids: bucketsOf(events).map((bucket, n) => put(`ids-${n}`, 'json', JSON.stringify(bucket))),
    texts: chunks(events, textsPerShard).map((some, n) => put(`texts-${n}`, 'txt', foldedTexts(some))),
    parked: put('parked', 'json', JSON.stringify(corpus.parked)),
  }
  const bytes = [...files.map(({ source }) => source), ...texts.values()].reduce((sum, { length }) => sum + length, 0)
  return { front: frontOf(index, sha256(timelineBytes(corpus)), partFiles, bytes), files }
}

/** What is in the page's bundle of a collection whose `timeline.json` has this hash and whose parts are in these files, of so many bytes with its articles. */
export function frontOf(index: CorpusIndex, hash: string, files: PartFiles, bytes: number): CollectionFront {
  const { title, description, language, tour, actors, parked } = index.corpus
  return {
    corpus: { title, description, language, actors, ...(tour && { tour }) },
    sources: index.sources,
    speakers: index.speakers,
    articleIds: index.eventIndex.columns.articles.ids,
    published: [...index.published.days].map((day) => (day === openStart ? null : day)),
    inferred: [...placesIn(index.published.inferred)],
    parked: parked.length,
    sha256: hash,
    files,
    bytes,
  }
}

function chunks<One>(all: readonly One[], size: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))
}

/** Of events in a row, what their rows in a list say. */
export function headsOf(events: readonly TimelineEvent[]): HeadShard {
  return {
    ids: events.map(({ id }) => id),
    titles: events.map(({ title }) => title),
    dates: events.map(({ date }) => date),
  }
}

function partOf(events: readonly TimelineEvent[], first: number, index: CorpusIndex): CorpusPart {
  const related = relatedTo(events, index)
  const all = [...events, ...related]
  const articles = new Set(all.flatMap(({ citations }) => citations.map(({ article }) => article)))
  const named = new Set(all.flatMap(({ actors, citations }) => [...actors, ...citations.map(({ speaker }) => speaker)]))
  // The page has the tour already.
  const { tour: _, ...corpus } = index.corpus
  const part: Corpus = {
    ...corpus,
    articles: [...articles].flatMap((id) => index.articleById.get(id) ?? []),
    actors: corpus.actors.filter(({ id }) => named.has(id)),
    events,
    parked: [],
  }
  return { ...orderedCorpus(part), first, related: orderedCorpus({ ...part, events: related }).events }
}

/** The events elsewhere that some events name, and those that name them to be compared with, once. */
function relatedTo(events: readonly TimelineEvent[], { comparedWith, eventById }: CorpusIndex): TimelineEvent[] {
  const own = new Set(events.map(({ id }) => id))
  const compared = events.flatMap(({ id }) => (comparedWith.get(id) ?? []).map(({ event }) => event))
  const anchors = events.flatMap(({ citations }) =>
    citations.flatMap(({ times }) => times.flatMap(({ anchorEvent }) => anchorEvent ?? [])),
  )
  const others = new Set([...compared, ...anchors].filter((id) => !own.has(id)))
  return [...others].flatMap((id) => eventById.get(id) ?? [])
}

function bucketsOf(events: readonly TimelineEvent[]): IdBucket[] {
  const count = Math.max(1, Math.ceil(events.length / idsPerBucket))
  const buckets = Array.from({ length: count }, () => new Map<string, number>())
  for (const [place, { id }] of events.entries()) buckets[bucketOf(id, count)]?.set(id, place)
  return buckets.map((bucket) => Object.fromEntries(bucket))
}
