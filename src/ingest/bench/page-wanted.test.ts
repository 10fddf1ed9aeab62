import { expect, test } from 'vitest'
import type { PageFigures } from './page-measures.ts'
import { betterIn, type FiguresBySize, judge } from './page-wanted.ts'

function with10000(pages: Readonly<Record<string, PageFigures>>): FiguresBySize {
  return new Map([[10_000, new Map(Object.entries(pages))]])
}

const filter = { size: 10_000, measure: 'filterOn' } as const
const aTenth = { times: 0.1, of: { page: 'vis', size: 10_000 } }

test.each([
  ['at the limit', { app: { filterOn: 50 } }, 50, 'yes'],
  ['above it', { app: { filterOn: 51 } }, 50, 'no'],
  ['above it by less than the table shows', { app: { filterOn: 50.1 } }, 50, 'yes'],
  ['over a minute', { app: { filterOn: 'over' as const } }, 50, 'no'],
  ['broken off before', { app: { firstView: 'failed' as const } }, 50, 'no'],
  ['a part that was not come to', { app: { firstView: 9 } }, 50, 'not measured'],
  ['not tried', {}, 50, 'not measured'],
  ['as many times faster', { app: { filterOn: 10 }, vis: { filterOn: 100 } }, aTenth, 'yes'],
  ['not as many', { app: { filterOn: 11 }, vis: { filterOn: 100 } }, aTenth, 'no'],
  ['than over a minute', { app: { filterOn: 900 }, vis: { filterOn: 'over' as const } }, aTenth, 'yes'],
  ['than what failed', { app: { filterOn: 900 }, vis: { filterOn: 'failed' as const } }, aTenth, 'not measured'],
  ['than what was not tried', { app: { filterOn: 900 } }, aTenth, 'not measured'],
])('a figure that is wanted: %s', (_, pages, atMost, verdict) => {
  expect(judge({ ...filter, atMost }, with10000(pages)).verdict).toBe(verdict)
})

test('a limit may be a figure of the app with fewer events', () => {
  const few = new Map<string, PageFigures>([['app', { filterOn: 20 }]])
  const figures: FiguresBySize = new Map([...with10000({ app: { filterOn: 30 } }), [20, few]])
  const wanted = { ...filter, atMost: { times: 2, of: { page: 'app', size: 20 } } }
  expect(judge(wanted, figures)).toEqual({ value: 30, limit: 40, verdict: 'yes' })
})

test('a rival is better in what the app has more of', () => {
  const app = { firstView: 100, zoom: 20, elements: 900, click: 50, filterOn: 10 }
  const vis: PageFigures = { firstView: 100, zoom: 19, elements: 100, filterOn: 'over' }
  expect(betterIn('vis', with10000({ app, vis }))).toEqual(['zoom', 'elements'])
  expect(betterIn('vis', with10000({ app }))).toBeNull()
})

test('steps that were too long together may each be short', () => {
  const wanted = { size: 10_000, measure: 'zoom', atMost: aTenth } as const
  expect(judge(wanted, with10000({ app: { zoom: 9 }, vis: { zoom: 'over' } })).verdict).toBe('not measured')
})
