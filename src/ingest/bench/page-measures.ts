/** What is measured of a page, as the table calls it, with places behind the point. In all of them, less is better. */
export const pageMeasures = {
  firstView: { words: 'first readable view, ms', places: 0 },
  pageItself: { words: 'the page itself there, ms', places: 0 },
  firstMarks: { words: 'first marks drawn, ms', places: 0 },
  blocking: { words: 'blocking until 2 s after that, ms', places: 0 },
  longestTask: { words: 'longest task after the page is there, ms', places: 0 },
  panMedian: { words: 'pan, frame p50, ms', places: 1 },
  panP95: { words: 'pan, frame p95, ms', places: 1 },
  panMax: { words: 'pan, frame max, ms', places: 1 },
  zoom: { words: 'zoom, the worst step, ms', places: 0 },
  click: { words: 'click to evidence, the worst, ms', places: 0 },
  filterOn: { words: 'filter on, ms', places: 0 },
  filterOff: { words: 'filter off, ms', places: 0 },
  kilobytes: { words: 'transferred, gzip, kB', places: 0 },
  heap: { words: 'heap after GC, MB', places: 1 },
  heapAfterUse: { words: 'heap after all uses and GC, MB', places: 1 },
  elements: { words: 'DOM elements', places: 0 },
} as const

export type PageMeasure = keyof typeof pageMeasures

/** Why there is no figure: the step took longer than the limit, or broke off. */
export type Stopped = 'over' | 'failed'

/** A measure that a page has not, or that was not come to, is left out. */
export type PageFigures = Readonly<Partial<Record<PageMeasure, number | Stopped>>>

export const allPageMeasures = Object.keys(pageMeasures) as readonly PageMeasure[]

/** Milliseconds after which a step is stopped. */
export const stepLimit = 60_000

/** The steps in which a page is measured, in order, and the measures that say so where one is stopped. */
export const pageSteps = {
  view: ['firstView'],
  itself: ['pageItself'],
  marks: ['firstMarks'],
  load: ['blocking'],
  pan: ['panMedian', 'panP95', 'panMax'],
  zoom: ['zoom'],
  click: ['click'],
  filterOn: ['filterOn'],
  filterOff: ['filterOff'],
  rest: ['longestTask'],
} as const satisfies Readonly<Record<string, readonly PageMeasure[]>>

/** Measures that are their whole step: over the limit, they are at least that long. */
export const wholeSteps: ReadonlySet<PageMeasure> = new Set([
  'firstView',
  'pageItself',
  'firstMarks',
  'filterOn',
  'filterOff',
])

type PageStep = keyof typeof pageSteps
export const allPageSteps = Object.keys(pageSteps) as readonly PageStep[]
