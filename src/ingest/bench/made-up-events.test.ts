import { expect, test } from 'vitest'
import { parseEdtf } from '../../corpus/edtf.ts'
import { compareEvents } from '../../corpus/event-order.ts'
import { emptyFilter, setParts } from '../../corpus/filter.ts'
import { madeUpCorpus } from './made-up-events.ts'
import { madeUpFilters } from './made-up-filters.ts'
import { madeUpLookUps } from './made-up-look-ups.ts'
import { seededRandom } from './seeded-random.ts'

const corpus = madeUpCorpus(2000, 500, 1)

test('a made-up collection is the same at every run, and another by another seed', () => {
  expect(madeUpCorpus(2000, 500, 1)).toEqual(corpus)
  expect(madeUpCorpus(2000, 500, 2)).not.toEqual(corpus)
})

test('its events are in order of time, on dates of every kind, with one to four actors', () => {
  expect(corpus.events.toSorted(compareEvents)).toEqual(corpus.events)
  const kinds = new Set(corpus.events.map(({ date }) => parseEdtf(date)?.kind))
  expect(kinds).toEqual(new Set(['day', 'month', 'year', 'decade', 'interval', 'oneOf']))
  expect(new Set(corpus.events.map(({ actors }) => actors.length))).toEqual(new Set([1, 2, 3, 4]))
  expect(new Set(corpus.events.flatMap(({ actors }) => actors)).size).toBeGreaterThan(400)
})

test('every event has a source, and whether sources agree', () => {
  const { sourcesOfEvent, agreementsOfEvent } = madeUpLookUps(corpus, 1)
  for (const { id } of corpus.events) {
    expect(sourcesOfEvent.get(id)?.length).toBeGreaterThan(0)
    expect(agreementsOfEvent.get(id)).toHaveLength(1)
  }
})

test('filters are of all parts but the search, and the first is empty', () => {
  const values = { actors: ['a', 'b'], sources: ['s'], speakers: ['a'], days: ['2020-01-03', '2021-12-09'] }
  const filters = madeUpFilters(200, values, seededRandom(1))
  expect(filters[0]).toEqual(emptyFilter)
  const parts = new Set(filters.flatMap(setParts))
  expect([...parts].toSorted()).toEqual(['actors', 'agreements', 'dates', 'origins', 'sources', 'speakers', 'statuses'])
  for (const { from, to } of filters) expect(from === null || to === null || from <= to).toBe(true)
})
