import { expect, test } from 'vitest'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { collectionTexts, corpusFrom, forAll } from '../../corpus/testing.ts'
import { laneKinds } from '../state/view-state.ts'
import { lanesOf, rowsPerLane } from './lanes.ts'

const index = indexCorpus(corpusFrom`
  article k24 | Kurdistan 24
  actor isis | ISIS
  actor us | United States
  actor absent | Nobody
  2014 | formed | Formed | happened | isis, us | k24: formed | rudaw: formed
  2020 | strike | Strike | happened | us | k24: struck
  2021 | leave | They leave | planned | us | rudaw: leaving
`)
const { events } = index.corpus
const named = (kind: (typeof laneKinds)[number], some = events) =>
  lanesOf(kind, some, index).map((lane) => `${lane.label}: ${lane.events.map(({ id }) => id).join(' ')}`)

test('without lanes, there is one without a name, be it empty', () => {
  expect(named('none')).toEqual([': formed strike leave'])
  expect(lanesOf('none', [], index)).toEqual([{ id: 'all', label: '', events: [] }])
})

test('lanes by actor stand with the fullest first, and an event stands in each of its actors’', () => {
  expect(named('actor')).toEqual(['United States: formed strike leave', 'ISIS: formed'])
})

test('lanes by source bear the names of the sources', () => {
  expect(named('source').sort()).toEqual(['Kurdistan 24: formed strike', 'rudaw: formed leave'])
})

test('lanes by status stand in the order of the statuses', () => {
  expect(named('status')).toEqual(['happened: formed strike', 'planned: leave'])
})

test('what the filters leave empty has no lane', () => {
  const planned = events.filter(({ status }) => status === 'planned')
  expect(named('actor', planned)).toEqual(['United States: leave'])
  for (const kind of ['actor', 'source', 'status'] as const) expect(lanesOf(kind, [], index)).toEqual([])
})

test('every lane keeps the order of time, and lanes have ids of their own', () => {
  forAll([collectionTexts], (text) => {
    const random = indexCorpus(corpusFrom`${text}`)
    for (const kind of laneKinds) {
      const lanes = lanesOf(kind, random.corpus.events, random)
      expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length)
      for (const lane of lanes) {
        expect(lane.events).toEqual(random.corpus.events.filter((event) => lane.events.includes(event)))
      }
    }
  })
})

test('more lanes never have more rows each, and every lane has two at least', () => {
  const rows = Array.from({ length: 60 }, (_, lanes) => rowsPerLane(lanes))
  expect(rows).toEqual(rows.toSorted((a, b) => b - a))
  expect(rows.at(0)).toBeGreaterThan(2)
  expect(rows.at(-1)).toBe(2)
})
