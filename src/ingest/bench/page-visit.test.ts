import { expect, test } from 'vitest'
import { allPageMeasures, allPageSteps, pageSteps } from './page-measures.ts'
import { figuresOf, readVisit } from './page-visit.ts'

const load = { tasks: [60, 150], bytes: 12_500, heap: 3e6, elements: 90 }
const whole = {
  page: 'app',
  stopped: [],
  view: 200,
  itself: 250,
  marks: 300,
  load,
  pan: [16, 17, 40],
  zoom: [20, 35],
  click: [60, 45],
  filterOn: 30,
  filterOff: 31,
  rest: { tasks: [55, 70], heap: 4e6 },
}

test('a visit that came through all steps has every figure, the worst of what was tried more than once', () => {
  const figures = figuresOf(readVisit(JSON.stringify(whole)))
  expect(Object.keys(figures).toSorted()).toEqual([...allPageMeasures].toSorted())
  expect(figures).toMatchObject({ blocking: 110, kilobytes: 12.5, panMedian: 17, panMax: 40, zoom: 35, click: 60 })
  expect(figures).toMatchObject({ heap: 3, heapAfterUse: 4, longestTask: 70, filterOff: 31 })
})

test('a step that was stopped says why; one that was not begun says nothing', () => {
  const visit = readVisit(JSON.stringify({ page: 'vis', view: 200, load, stopped: [{ step: 'pan', why: 'over' }] }))
  expect(figuresOf(visit)).toMatchObject({ firstView: 200, panMedian: 'over', panP95: 'over', panMax: 'over' })
  expect(figuresOf(visit)).not.toHaveProperty('zoom')
  expect(figuresOf({ page: 'vis', stopped: [{ step: 'view', why: 'failed' }] })).toEqual({ firstView: 'failed' })
})

test('a page with nothing to open has no figure for it', () => {
  expect(figuresOf(readVisit(JSON.stringify({ ...whole, click: [] })))).not.toHaveProperty('click')
})

test('without a step, the longest task is not that of all', () => {
  const visit = readVisit(JSON.stringify({ ...whole, zoom: undefined, stopped: [{ step: 'zoom', why: 'failed' }] }))
  expect(figuresOf(visit)).toMatchObject({ zoom: 'failed', heapAfterUse: 4 })
  expect(figuresOf(visit)).not.toHaveProperty('longestTask')
})

test('no long task is one of 0 ms', () => {
  expect(figuresOf(readVisit(JSON.stringify({ ...whole, rest: { tasks: [], heap: 0 } })))).toMatchObject({
    longestTask: 0,
  })
})

test.each(['', 'building …', '{"page":"app"}', '{"page":"app","stopped":[{"step":"fly","why":"over"}]}'])(
  'no visit: %s',
  (line) => {
    expect(() => readVisit(line)).toThrow()
  },
)

test('a step that is stopped has a measure that says so, and no other step has it', () => {
  const measures = allPageSteps.flatMap((step) => pageSteps[step])
  expect(new Set(measures).size).toBe(measures.length)
  for (const step of allPageSteps) expect(pageSteps[step].length).toBeGreaterThan(0)
})
