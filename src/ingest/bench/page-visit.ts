import { z } from 'zod'
import { blockingTime, percentile } from './page-figures.ts'
import { allPageSteps, type PageFigures, pageSteps } from './page-measures.ts'

const times = z.array(z.number())

/** What the driver says of one visit of one page, as a line of JSON. Times are in milliseconds, sizes in bytes. */
const visitSchema = z.object({
  page: z.string(),
  /** The step that was not ended, and why; those after it were not begun. */
  stopped: z.object({ step: z.enum(allPageSteps), why: z.enum(['over', 'failed']) }).nullable(),
  view: z.number().optional(),
  load: z
    .object({
      drawn: z.number(),
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
  /** Only of a visit that came through all steps: `tasks` are those that began after the first view. */
  rest: z.object({ heap: z.number(), tasks: times }).optional(),
})

export type PageVisit = z.infer<typeof visitSchema>

/** Reads a line of the driver; throws where it is none. */
export function readVisit(line: string): PageVisit {
  return visitSchema.parse(JSON.parse(line))
}

export function figuresOf({
  stopped,
  view,
  load,
  pan,
  zoom,
  click,
  filterOn,
  filterOff,
  rest,
}: PageVisit): PageFigures {
  return {
    ...(view !== undefined && { firstView: view }),
    ...(load && {
      firstMarks: load.drawn,
      blocking: blockingTime(load.tasks),
      kilobytes: load.bytes / 1000,
      heap: load.heap / 1e6,
      elements: load.elements,
    }),
    ...(pan && { panMedian: percentile(pan, 50), panP95: percentile(pan, 95), panMax: Math.max(0, ...pan) }),
    ...(zoom && { zoom: Math.max(...zoom) }),
    ...(click && click.length > 0 && { click: Math.max(...click) }),
    ...(filterOn !== undefined && { filterOn }),
    ...(filterOff !== undefined && { filterOff }),
    ...(rest && { heapAfterUse: rest.heap / 1e6, longestTask: Math.max(0, ...rest.tasks) }),
    ...(stopped && Object.fromEntries(pageSteps[stopped.step].map((measure) => [measure, stopped.why]))),
  }
}
