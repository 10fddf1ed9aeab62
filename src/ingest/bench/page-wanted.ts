import { hasStopped } from './page-figures.ts'
import {
  allPageMeasures,
  type PageFigures,
  type PageMeasure,
  pageMeasures,
  type Stopped,
  stepLimit,
  wholeSteps,
} from './page-measures.ts'

/** Medians by number of events, then by the id of the page; a page that was not tried has none. */
export type FiguresBySize = ReadonlyMap<number, ReadonlyMap<string, PageFigures>>

/** Where a figure stands. */
interface Place {
  readonly page: string
  readonly size: number
}

/** What a figure of the app should not exceed: a value, or so many times the figure of another page or size. */
export interface Wanted {
  readonly size: number
  readonly measure: PageMeasure
  readonly atMost: number | { readonly times: number; readonly of: Place }
}

const app = 'app'
const many = 10_000
const most = 100_000

/** What can be read is there before what it can be narrowed by: both are held to the same. */
const views = ['firstView', 'pageItself'] as const

/** What a large collection should be like. */
export const wantedFigures: readonly Wanted[] = [
  ...views.map((measure): Wanted => ({ size: 20, measure, atMost: { times: 1, of: { page: 'vis', size: 20 } } })),
  ...timesFaster('timelinejs', 10),
  ...timesFaster('vis', 5),
  ...views.map((measure): Wanted => ({ size: most, measure, atMost: { times: 2, of: { page: app, size: 20 } } })),
  { size: most, measure: 'longestTask', atMost: 50 },
  { size: most, measure: 'panP95', atMost: { times: 1.2, of: { page: 'canvas', size: most } } },
  { size: most, measure: 'zoom', atMost: 50 },
  { size: most, measure: 'filterOn', atMost: 50 },
  { size: most, measure: 'filterOff', atMost: 50 },
  { size: most, measure: 'click', atMost: 80 },
  { size: most, measure: 'heapAfterUse', atMost: 60 },
  { size: most, measure: 'kilobytes', atMost: 2500 },
]

/** With so many events the app should be slower, or larger, than no rival in any measure. */
export const neverSlowerAt = many

function timesFaster(page: string, times: number): Wanted[] {
  return ([...views, 'filterOn', 'filterOff'] as const).map((measure) => {
    return { size: many, measure, atMost: { times: 1 / times, of: { page, size: many } } }
  })
}

export type Verdict = 'yes' | 'no' | 'not measured'

/** A figure of the app against what is wanted of it. */
export interface Judged {
  readonly value: number | Stopped | undefined
  /** The most that it may be; at least this where the other page was over the limit. Undefined where that has no figure. */
  readonly limit: number | undefined
  readonly verdict: Verdict
}

export function judge({ size, measure, atMost }: Wanted, figures: FiguresBySize): Judged {
  const own = figures.get(size)?.get(app)
  const value = own?.[measure]
  const limit = limitOf(atMost, measure, figures)
  return {
    value,
    limit,
    verdict: own && limit !== undefined ? verdictOf(own, value, limit, pageMeasures[measure].places) : 'not measured',
  }
}

/** The measures in which a rival is better; null where one of the two was not measured. */
export function betterIn(rival: string, figures: FiguresBySize): readonly PageMeasure[] | null {
  const [own, others] = [app, rival].map((page) => figures.get(neverSlowerAt)?.get(page))
  if (!own || !others) return null
  const of = { page: rival, size: neverSlowerAt }
  return allPageMeasures.filter((measure) => {
    return judge({ size: neverSlowerAt, measure, atMost: { times: 1, of } }, figures).verdict === 'no'
  })
}

function limitOf(atMost: Wanted['atMost'], measure: PageMeasure, figures: FiguresBySize): number | undefined {
  if (typeof atMost === 'number') return atMost
  const other = figures.get(atMost.of.size)?.get(atMost.of.page)?.[measure]
  if (other === undefined || other === 'failed') return undefined
  if (other === 'over' && !wholeSteps.has(measure)) return undefined
  return atMost.times * (other === 'over' ? stepLimit : other)
}

function verdictOf(own: PageFigures, value: number | Stopped | undefined, limit: number, places: number): Verdict {
  // As the table shows them: a frame of 16.70001 ms is none of 16.7 missed.
  if (typeof value === 'number') return Number(value.toFixed(places)) <= Number(limit.toFixed(places)) ? 'yes' : 'no'
  // What comes after a step that was stopped cannot be had at all.
  return value !== undefined || hasStopped(own) ? 'no' : 'not measured'
}
