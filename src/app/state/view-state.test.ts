import { expect, test } from 'vitest'
import { emptyFilter } from '../../corpus/filter.ts'
import {
  initialView,
  stepBack,
  type ViewState,
  withArticle,
  withDates,
  withEvent,
  withoutFilterPart,
  withToggled,
} from './view-state.ts'

const talks = { id: 'talks', earliest: '2021-12-09', latest: '2021-12-09' }
const filter = { ...emptyFilter, q: 'troops', actors: ['us', 'isis'] }
const open = { event: 'talks', article: 'rudaw', passage: 12, trail: true }
const reading: ViewState = { ...initialView, filter, lanes: 'actor', ...open }

test('choosing an event closes the article and keeps the rest', () => {
  expect(withEvent(reading, talks)).toEqual({ ...reading, event: 'talks', article: null, passage: null })
})

test('a window that shows the chosen event stays; one that does not lets go', () => {
  const december = { start: 18_962, end: 18_992 }
  expect(withEvent({ ...reading, window: december }, talks).window).toEqual(december)
  expect(withEvent({ ...reading, window: { start: 0, end: 100 } }, talks).window).toBeNull()
})

test('opening an article keeps the event it was opened from', () => {
  const chosen = withEvent(initialView, talks)
  expect(withArticle(chosen, 'rudaw', 'talks', 12)).toEqual({ ...chosen, article: 'rudaw', passage: 12 })
})

test('one step back leads from the article to the evidence, then to the list, and then nowhere', () => {
  const evidence = stepBack(reading)
  expect(evidence).toEqual({ ...reading, article: null, passage: null })
  const list = stepBack(evidence)
  expect(list).toEqual({ ...reading, article: null, passage: null, event: null, trail: false })
  expect(stepBack(list)).toEqual(list)
})

test('the record covers what is open, gives it back, and makes way for what is chosen in it', () => {
  const covered = { ...reading, record: true }
  expect(stepBack(covered)).toEqual(reading)
  expect(withArticle(covered, 'k24', null, 3)).toMatchObject({ article: 'k24', record: false })
  expect(withEvent(covered, talks).record).toBe(false)
})

test('an article that was opened without an event leads back to the list', () => {
  expect(stepBack(withArticle(initialView, 'rudaw', null, null))).toEqual(initialView)
})

test('toggling a value adds it at the end, and toggling it again takes it away', () => {
  const added = withToggled(reading, 'actors', 'iraq')
  expect(added.filter).toEqual({ ...filter, actors: ['us', 'isis', 'iraq'] })
  expect(withToggled(added, 'actors', 'iraq')).toEqual(reading)
  expect(withToggled(reading, 'actors', 'us').filter.actors).toEqual(['isis'])
  expect(withToggled(reading, 'statuses', 'planned').filter).toEqual({ ...filter, statuses: ['planned'] })
})

test('one end of the dates changes without the other', () => {
  const from = withDates(reading, { from: '2021-12-01' })
  const both = withDates(from, { to: '2021-12-31', within: 'certain' })
  expect(both.filter).toEqual({ ...filter, from: '2021-12-01', to: '2021-12-31', within: 'certain' })
  expect(withDates(both, { from: null }).filter.to).toBe('2021-12-31')
})

test('a part of the filter is dropped alone', () => {
  expect(withoutFilterPart(reading, 'actors').filter).toEqual({ ...filter, actors: [] })
  expect(withoutFilterPart(reading, 'q').filter).toEqual({ ...filter, q: '' })
})

test('no transition changes the view it began from', () => {
  const before = structuredClone(reading)
  withToggled(reading, 'actors', 'iraq')
  withDates(reading, { from: '2021-12-01' })
  withoutFilterPart(reading, 'q')
  stepBack(reading)
  expect(reading).toEqual(before)
})
