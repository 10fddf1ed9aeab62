import { expect, test } from 'vitest'
import { allOf, noneOf, setOf } from '../../corpus/bitset.ts'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { collectionTexts, corpusFrom, forAll } from '../../corpus/testing.ts'
import { englishLanguage } from '../language/language.ts'
import { type LaneKind, laneKinds } from '../state/view-state.ts'
import type { Lane } from './lane.ts'
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
const idsOf = ({ laid }: Lane) => Array.from(laid.events, (place) => index.corpus.events[place]?.id)
const { say } = englishLanguage
const named = (kind: LaneKind, some = allOf(3), most = 9) =>
  lanesOf(kind, index, some, most, say).shown.map((lane) => `${lane.label}: ${idsOf(lane).join(' ')}`)

test('without lanes, there is one without a name, be it empty', () => {
  expect(named('none')).toEqual([': formed strike leave'])
  expect(lanesOf('none', index, noneOf(3), 9, say)).toMatchObject({ shown: [{ id: 'all', label: '' }], more: 0 })
  expect(named('none', noneOf(3))).toEqual([': '])
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

test('of many lanes the fullest are shown, in the order of all, and the rest is counted', () => {
  expect(named('actor', allOf(3), 1)).toEqual(['United States: formed strike leave'])
  expect(lanesOf('actor', index, allOf(3), 1, say).more).toBe(1)
  expect(named('status', allOf(3), 1)).toEqual(['happened: formed strike'])
})

test('what the filters leave empty has no lane', () => {
  expect(named('actor', setOf(3, [2]))).toEqual(['United States: leave'])
  for (const kind of ['actor', 'source', 'status'] as const) {
    expect(lanesOf(kind, index, noneOf(3), 9, say)).toEqual({ shown: [], more: 0 })
  }
})

test('every lane keeps the order of time, and lanes have ids of their own', () => {
  forAll([collectionTexts], (text) => {
    const random = indexCorpus(corpusFrom`${text}`)
    for (const kind of laneKinds) {
      const lanes = lanesOf(kind, random, allOf(random.corpus.events.length), Number.POSITIVE_INFINITY, say).shown
      expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length)
      for (const { laid } of lanes) expect([...laid.events]).toEqual([...new Set(laid.events)].sort((a, b) => a - b))
    }
  })
})

test('more lanes never have more rows each, and every lane has two at least', () => {
  const rows = Array.from({ length: 60 }, (_, lanes) => rowsPerLane(lanes))
  expect(rows).toEqual(rows.toSorted((a, b) => b - a))
  expect(rows.at(0)).toBeGreaterThan(2)
  expect(rows.at(-1)).toBe(2)
})
