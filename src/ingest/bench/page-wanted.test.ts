import { expect, test } from 'vitest'
import type { PageFigures } from './page-measures.ts'
import { betterIn, type FiguresBySize, judge } from './page-wanted.ts'

function with10000(pages: Readonly<Record<string, PageFigures>>): FiguresBySize {
  return new Map([[10_000, new Map(Object.entries(pages))]])
}

const zoom = { size: 10_000, measure: 'zoom' } as const
const aTenth = { times: 0.1, of: { page: 'vis', size: 10_000 } }

test.each([
  ['at the limit', { app: { zoom: 50 } }, 50, 'yes'],
  ['above it', { app: { zoom: 50.1 } }, 50, 'no'],
  ['over a minute', { app: { zoom: 'over' as const } }, 50, 'no'],
  ['broken off before', { app: { firstView: 'failed' as const } }, 50, 'no'],
  ['a part that was not come to', { app: { firstView: 9 } }, 50, 'not measured'],
  ['not tried', {}, 50, 'not measured'],
  ['as many times faster', { app: { zoom: 10 }, vis: { zoom: 100 } }, aTenth, 'yes'],
  ['not as many', { app: { zoom: 11 }, vis: { zoom: 100 } }, aTenth, 'no'],
  ['than over a minute', { app: { zoom: 900 }, vis: { zoom: 'over' as const } }, aTenth, 'yes'],
  ['than what failed', { app: { zoom: 900 }, vis: { zoom: 'failed' as const } }, aTenth, 'not measured'],
  ['than what was not tried', { app: { zoom: 900 } }, aTenth, 'not measured'],
])('a figure that is wanted: %s', (_, pages, atMost, verdict) => {
  expect(judge({ ...zoom, atMost }, with10000(pages)).verdict).toBe(verdict)
})

test('a limit may be a figure of the app with fewer events', () => {
  const few = new Map<string, PageFigures>([['app', { zoom: 20 }]])
  const figures: FiguresBySize = new Map([...with10000({ app: { zoom: 30 } }), [20, few]])
  const wanted = { ...zoom, atMost: { times: 2, of: { page: 'app', size: 20 } } }
  expect(judge(wanted, figures)).toEqual({ value: 30, limit: 40, verdict: 'yes' })
})

test('a rival is better in what the app has more of', () => {
  const app = { firstView: 100, zoom: 20, elements: 900, click: 50, filterOn: 10 }
  const vis: PageFigures = { firstView: 100, zoom: 19, elements: 100, filterOn: 'over' }
  expect(betterIn('vis', with10000({ app, vis }))).toEqual(['zoom', 'elements'])
  expect(betterIn('vis', with10000({ app }))).toBeNull()
})
