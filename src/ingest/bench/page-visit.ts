import { z } from 'zod'
import { blockingTime, percentile } from './page-figures.ts'
import { allPageSteps, type PageFigures, pageSteps } from './page-measures.ts'

const times = z.array(z.number())

/** What the driver says of one visit of one page, as a line of JSON. Times are in milliseconds, sizes in bytes. */
const visitSchema = z.object({
  page: z.string(),
  /** The steps that were not ended, and why. */
  stopped: z.array(z.object({ step: z.enum(allPageSteps), why: z.enum(['over', 'failed']) })),
  view: z.number().optional(),
  itself: z.number().optional(),
  marks: z.number().optional(),
  load: z
    .object({
      tasks: times,
      bytes: z.number(),
      heap: z.number(),
      elements: z.number(),
    })
    .optional(),
  /** From frame to frame. */
  pan: times.optional(),
  zoom: times.optional(),
  /** Empty where the page has no evidence. */
  click: times.optional(),
  filterOn: z.number().optional(),
  filterOff: z.number().optional(),
  /** `tasks`: those that began after the page was there. */
  rest: z.object({ heap: z.number(), tasks: times }).optional(),
})

export type PageVisit = z.infer<typeof visitSchema>

/** Reads a line of the driver; throws where it is none. */
export function readVisit(line: string): PageVisit {
  return visitSchema.parse(JSON.parse(line))
}

export function figuresOf(visit: PageVisit): PageFigures {
  const { stopped, view, itself, marks, load, filterOn, filterOff } = visit
  return {
    ...(view !== undefined && { firstView: view }),
    ...(itself !== undefined && { pageItself: itself }),
    ...(marks !== undefined && { firstMarks: marks }),
    ...(load && {
      blocking: blockingTime(load.tasks),
      kilobytes: load.bytes / 1000,
      heap: load.heap / 1e6,
      elements: load.elements,
    }),
    ...figuresOfUses(visit),
    ...(filterOn !== undefined && { filterOn }),
    ...(filterOff !== undefined && { filterOff }),
    ...Object.fromEntries(stopped.flatMap(({ step, why }) => pageSteps[step].map((measure) => [measure, why]))),
  }
}

function figuresOfUses(visit: PageVisit): PageFigures {
  const { pan, zoom, click, rest } = visit
  // The longest task of a part of the steps could be less than that of all.
  const isWhole = allPageSteps.every((step) => visit[step] !== undefined)
  return {
    ...(pan && { panMedian: percentile(pan, 50), panP95: percentile(pan, 95), panMax: Math.max(0, ...pan) }),
    ...(zoom && { zoom: Math.max(...zoom) }),
    ...(click && click.length > 0 && { click: Math.max(...click) }),
    ...(rest && { heapAfterUse: rest.heap / 1e6 }),
    ...(rest && isWhole && { longestTask: Math.max(0, ...rest.tasks) }),
  }
}
