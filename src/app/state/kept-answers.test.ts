import { expect, test } from 'vitest'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { emptyFilter } from '../../corpus/filter.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { keptAnswers } from './kept-answers.ts'

const index = indexCorpus(corpusFrom`
  2020 | a | A | happened | | k24: a
  2021-04 | b | B | planned | | k24: b
`)
const planned = { ...emptyFilter, statuses: ['planned'] as const }

test('a filter that comes back has the answer that it had, and no other filter has it', () => {
  const answer = keptAnswers(index)
  const all = answer(emptyFilter, null)
  const some = answer({ ...planned }, null)
  expect([...all.places]).toEqual([0, 1])
  expect([...some.places]).toEqual([1])
  expect(answer({ ...emptyFilter }, null)).toBe(all)
  expect(answer({ ...planned }, null)).toBe(some)
})

test('what a search has found by now is part of the question', () => {
  const answer = keptAnswers(index)
  const searched = { ...emptyFilter, q: 'a' }
  expect([...answer(searched, Int32Array.of(0b01)).places]).toEqual([0])
  expect([...answer(searched, Int32Array.of(0b11)).places]).toEqual([0, 1])
})

test('of many filters only the last answers are kept', () => {
  const answer = keptAnswers(index)
  const all = answer(emptyFilter, null)
  for (let year = 2000; year < 2030; year++) answer({ ...emptyFilter, from: `${year}-01-01` }, null)
  expect(answer(emptyFilter, null)).not.toBe(all)
  expect(answer(emptyFilter, null)).toEqual(all)
})
