import { expect, it } from 'vitest'
import { allOf, placesIn } from '../../corpus/bitset.ts'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { yearsOf } from './listed-years.ts'

const { days, columns } = indexCorpus(corpusFrom`
  [..2014-10] | formed | The Coalition forms | happened | us | k24: formed
  2020-01-03 | strike | A strike | happened | us | k24: ended
  2021-12-09 | talks | The last round of talks ends | happened | us | k24: ended
  2021-12-31 | leave | The combat mission ends | planned | us | rudaw: will leave
`).eventIndex

it('names each year once, with its first event', () => {
  expect(yearsOf(placesIn(allOf(columns.size)), days)).toEqual([
    { year: '2014', at: 0 },
    { year: '2020', at: 1 },
    { year: '2021', at: 2 },
  ])
  expect(yearsOf(Uint32Array.of(1, 3), days)).toEqual([
    { year: '2020', at: 0 },
    { year: '2021', at: 1 },
  ])
})
