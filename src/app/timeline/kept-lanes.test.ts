import { expect, test } from 'vitest'
import { allOf } from '../../corpus/bitset.ts'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { eventsOfLane, layLane } from '../../corpus/event-lanes.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { keptLanes } from './kept-lanes.ts'
import { soleLane } from './lane.ts'

const { eventIndex } = indexCorpus(corpusFrom`
  2020-01-05 | a | A | happened | | k24: a
  2021-04-11 | b | B | planned | | k24: b
`)
const lane = () => ({
  id: soleLane,
  label: '',
  laid: layLane(eventIndex.days, eventsOfLane(eventIndex, null, allOf(2))),
})
const byMonth = { grain: 'month', longest: 64 } as const
const byYear = { grain: 'year', longest: 512 } as const

test('a lane at a zoom is prepared once, and is each zoom’s own', () => {
  const prepare = keptLanes()
  const lanes = [lane()]
  const [months] = prepare(lanes, eventIndex, byMonth)
  const [years] = prepare(lanes, eventIndex, byYear)
  expect([months?.tiled.grain, years?.tiled.grain]).toEqual(['month', 'year'])
  expect(prepare(lanes, eventIndex, byMonth)[0]).toBe(months)
  expect(prepare([lane()], eventIndex, byMonth)[0]).not.toBe(months)
})

test('of many zooms only the last are kept', () => {
  const prepare = keptLanes()
  const lanes = [lane()]
  const [months] = prepare(lanes, eventIndex, byMonth)
  for (let days = 128; days <= 4096; days *= 2) prepare(lanes, eventIndex, { grain: 'month', longest: days })
  expect(prepare(lanes, eventIndex, byMonth)[0]).not.toBe(months)
  expect(prepare(lanes, eventIndex, byMonth)[0]).toEqual(months)
})
