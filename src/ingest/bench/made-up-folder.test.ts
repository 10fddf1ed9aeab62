import { expect, test } from 'vitest'
import { build } from '../testing.ts'
import { madeUpCorpus } from './made-up-events.ts'
import { busiestActor, madeUpFolder, plainEvents } from './made-up-folder.ts'

const corpus = madeUpCorpus(600, 30, 1)
const folder = Object.fromEntries([...madeUpFolder(corpus)].map(({ path, text }) => [path, text]))
const built = build(folder)

test('ingest reads a made-up folder without an error, as the same events', () => {
  expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const facts = ({ events }: typeof corpus) =>
    events.map(({ id, date, status, actors, citations, unchecked = [] }) => {
      return { id, date, status, actors, cited: citations.length + unchecked.length }
    })
  expect(facts(built.corpus)).toEqual(facts(corpus))
})

test('some of its citations are of stored articles, the others of addresses', () => {
  const { events } = built.corpus
  expect(events.flatMap(({ citations }) => citations).length).toBeGreaterThan(100)
  expect(events.flatMap(({ unchecked = [] }) => unchecked).length).toBeGreaterThan(100)
})

test('the pages of the others get the same events, each with an end that is not before its start', () => {
  const plain = plainEvents(corpus)
  expect(plain.map(({ id }) => id)).toEqual(corpus.events.map(({ id }) => id))
  expect(plain.filter(({ start, end }) => end < start || !/^\d{4}-\d\d-\d\d$/.test(start + end.slice(10)))).toEqual([])
  expect(new Set(plain.map(({ lane }) => lane)).size).toBe(10)
})

test('what is filtered by is the actor of most events, and their number', () => {
  const { name, count } = busiestActor(corpus)
  const withActor = (actor: string) => plainEvents(corpus).filter(({ actors }) => actors.includes(actor)).length
  expect(withActor(name)).toBe(count)
  expect(Math.max(...corpus.actors.map((actor) => withActor(actor.name)))).toBe(count)
})
