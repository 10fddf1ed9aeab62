import { expect, test } from 'vitest'
import { initialView, stepBack, type ViewState, withArticle } from '../state/view-state.ts'
import { layerClosed, layersOpened } from './opened-layers.ts'

const at = (view: Partial<ViewState>): ViewState => ({ ...initialView, ...view })
const event = at({ event: 'talks' })
const article = withArticle(event, 'rudaw', 'talks', 12)

test('what a step opens is named, and what was open before is not', () => {
  expect(layersOpened(initialView, event)).toEqual(['event'])
  expect(layersOpened(event, article)).toEqual(['article'])
  expect(layersOpened(initialView, article)).toEqual(['article', 'event'])
  expect(layersOpened(event, at({ event: 'leave' }))).toEqual([])
})

test('each step back names what it closed', () => {
  const closed: (string | null)[] = []
  let view = at({ record: true, article: 'rudaw', about: 'us', compare: true, event: 'talks', coverage: true })
  while (view !== initialView && closed.length < 6) {
    const next = stepBack(view)
    closed.push(layerClosed(view, next))
    view = next
  }
  expect(closed).toEqual(['record', 'article', 'about', 'compare', 'event', 'coverage'])
})

test('where several close at once, it is the one that was opened first', () => {
  expect(layerClosed(article, initialView)).toBe('event')
})

test('a step to something else is none back: another event, or one reached from an article', () => {
  expect(layerClosed(event, at({ event: 'leave' }))).toBeNull()
  expect(layerClosed(article, at({ event: 'leave' }))).toBeNull()
  expect(layerClosed(initialView, event)).toBeNull()
})
