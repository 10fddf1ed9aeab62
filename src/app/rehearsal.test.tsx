import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { indexCorpus } from '../corpus/corpus-index.ts'
import { corpusFrom } from '../corpus/testing.ts'
import { rehearseFilters } from './rehearsal.ts'

const index = indexCorpus(corpusFrom`
  2021-12-09 | talks | Talks end | happened | us | k24: talks ended
  2021-12-31 | leave | They leave | planned | iraq | k24: will leave
`)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('filters are rehearsed once what the page loads has had its time, a turn each, and then no more', () => {
  const turns: number[] = []
  rehearseFilters(index, (turn) => turns.push(turn))
  vi.advanceTimersByTime(500)
  expect(turns).toEqual([])
  vi.advanceTimersByTime(60_000)
  expect(turns).toEqual([0, 1])
  expect(vi.getTimerCount()).toBe(0)
})

test('a page that is left rehearses nothing more', () => {
  const turns: number[] = []
  const stop = rehearseFilters(index, (turn) => {
    turns.push(turn)
    stop()
  })
  vi.advanceTimersByTime(60_000)
  expect(turns).toEqual([0])
})
