import { expect, test } from 'vitest'
import { bucketOf, type CorpusPart, type HeadShard, headIn, joinParts } from '../corpus/collection-parts.ts'
import { indexCorpus } from '../corpus/corpus-index.ts'
import { headOf } from '../corpus/event-head.ts'
import type { Corpus, TimelineEvent } from '../corpus/model.ts'
import { openCollection } from '../corpus/open-collection.ts'
import { corpusFrom } from '../corpus/testing.ts'
import { isLarge, writeParts } from './write-parts.ts'

const seed = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09 | The end of a mission
  [..2014-10] | formed | Formed | happened | us, isis | k24: formed
  2020-01-03 | strike | A strike | disputed | us | k24: struck | rudaw (us): was struck
  [2021,2023] | vote | A vote | planned | us | rudaw (us): to vote
  2021-12-31/.. | stay | They stay | ongoing | us | k24: stay
`
/** The same events over and over, so that there are several of every kind of file; the first names the last. */
function many(times: number): Corpus {
  const events = Array.from({ length: times }, (_, n) =>
    seed.events.map((event): TimelineEvent => ({ ...event, id: `${event.id}-${n}`, title: `${event.title} ${n}` })),
  ).flat()
  const sorted = indexCorpus({ ...seed, events }).corpus.events.toSorted((a, b) =>
    (a.earliest ?? a.latest ?? '') < (b.earliest ?? b.latest ?? '') ? -1 : 1,
  )
  const last = sorted.at(-1)
  return {
    ...seed,
    events: sorted.map((event, i) =>
      i === 0 && last ? { ...event, compare: [{ event: last.id, note: 'twice' }] } : event,
    ),
  }
}
const corpus = many(400)
const texts = new Map([['k24', new TextEncoder().encode('The talks ended.')]])
const { front, files } = writeParts(corpus, texts)
const bytes = (name: string) => {
  const source = files.find(({ fileName }) => fileName === name)?.source
  return typeof source === 'string' ? new TextEncoder().encode(source) : (source ?? new Uint8Array())
}
const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(bytes(name)))
// Written above by the code under test.
const parts = front.files.parts.map((name) => json(name) as CorpusPart)

test('a collection is large by its events or by its articles', () => {
  expect([isLarge(seed), isLarge(many(501))]).toEqual([false, true])
  expect(
    isLarge({ ...seed, articles: Array.from({ length: 1001 }, () => seed.articles[0]).flatMap((one) => one ?? []) }),
  ).toBe(true)
})

test('opened again, it answers as the whole does', () => {
  const index = indexCorpus(corpus)
  const opened = openCollection(front, bytes(front.files.columns))
  expect(opened.eventIndex).toEqual(index.eventIndex)
  expect(opened.sources).toEqual(index.sources)
  const shards = front.files.heads.map((name) => json(name) as HeadShard)
  expect(shards.length).toBeGreaterThan(1)
  for (const [place, event] of corpus.events.entries()) {
    const shard = shards[Math.floor(place / 1024)]
    expect(shard && headIn(shard, place, opened.eventIndex)).toEqual(headOf(event, place, index))
  }
})

test('its parts hold each event once, whole and in order, with the articles that they cite', () => {
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.flatMap((part) => part.events)).toEqual(corpus.events)
  for (const part of parts) {
    const cited = new Set(part.events.flatMap(({ citations }) => citations.map(({ article }) => article)))
    expect([...cited].filter((id) => !part.articles.some((article) => article.id === id))).toEqual([])
    expect(part.format).toBe('dateline/1')
  }
})

test('a part brings along what its events are to be compared with, on either side', () => {
  const [first, last] = [corpus.events[0], corpus.events.at(-1)]
  const compared = (part: CorpusPart | undefined, id: string | undefined) =>
    part &&
    indexCorpus(joinParts(front, [part]))
      .comparedWith.get(id ?? '')
      ?.map(({ event }) => event)
  expect(compared(parts[0], first?.id)).toEqual([last?.id])
  expect(parts[0]?.related.map(({ id }) => id)).toEqual([last?.id])
  expect(compared(parts.at(-1), last?.id)).toEqual([first?.id])
})

test('an id is found in the bucket that its hash names', () => {
  const { ids } = front.files
  for (const [place, { id }] of corpus.events.entries()) {
    const bucket = json(ids[bucketOf(id, ids.length)] ?? '') as Record<string, number>
    expect(bucket[id]).toBe(place)
  }
})

test('two writings are the same files, and the name of one changes with its content', () => {
  const again = writeParts(corpus, texts)
  expect(again.front).toEqual(front)
  for (const [i, { fileName, source }] of again.files.entries()) {
    expect([fileName, Buffer.compare(Buffer.from(source), bytes(files[i]?.fileName ?? ''))]).toEqual([fileName, 0])
  }
  const events = corpus.events.map((event, i) => (i === 0 ? { ...event, title: 'Else' } : event))
  const changed = writeParts({ ...corpus, events }, texts)
  const names = (all: typeof front.files) => [all.columns, ...all.heads, ...all.parts]
  const same = names(changed.front.files).filter((name) => names(front.files).includes(name))
  expect(same).toHaveLength(names(front.files).length - 3)
})

test('the page knows how many bytes all of it is, with the stored texts', () => {
  const sizes = files.map(({ fileName }) => bytes(fileName).length)
  expect(front.bytes).toBe(sizes.reduce((sum, size) => sum + size, 0) + 'The talks ended.'.length)
})
