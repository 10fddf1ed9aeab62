import { emptyFilter, type Filter, type FilterPart, type Within, withoutPart } from '../../corpus/filter.ts'
import type { IsoDay, TimelineEvent } from '../../corpus/model.ts'
import { countingDay, type TimeWindow } from '../../corpus/time-window.ts'

export const laneKinds = ['none', 'actor', 'source', 'status'] as const
export type LaneKind = (typeof laneKinds)[number]

/** All that the reader chose, and all that an address says. Nothing in it can be derived from the rest. */
export interface ViewState {
  readonly filter: Filter
  readonly lanes: LaneKind
  /** What the drawing shows; null until the reader moves it. */
  readonly window: TimeWindow | null
  /** Who reported what: open where no event is. */
  readonly coverage: boolean
  readonly event: string | null
  /** The event's sources side by side. */
  readonly compare: boolean
  /** The actor whose page is open. */
  readonly about: string | null
  readonly article: string | null
  /** Offset of the passage to bring into view in the open article. */
  readonly passage: number | null
  /** Every step of how the chosen event's date was worked out is shown. */
  readonly trail: boolean
  /** The collection's record: over all the rest, which stays as it is. */
  readonly record: boolean
  /** The step of the collection's tour that is told, from 1. */
  readonly tour: number | null
  /** The code of the language that was asked for; null for the reader's usual one. */
  readonly lang: string | null
  /** The page stands in a frame of another one: nothing but the event, or the drawing and the list. */
  readonly embed: boolean
}

export const initialView: ViewState = {
  filter: emptyFilter,
  lanes: 'none',
  window: null,
  coverage: false,
  event: null,
  compare: false,
  about: null,
  article: null,
  passage: null,
  trail: false,
  record: false,
  tour: null,
  lang: null,
  embed: false,
}

export type FacetGroup = 'actors' | 'speakers' | 'sources' | 'agreements' | 'statuses' | 'origins'

/** Choosing an event shows its evidence, so an open article or actor makes way; a drawing that does not show it lets go. */
export function withEvent(view: ViewState, event: ChosenEvent): ViewState {
  const window = view.window && holds(view.window, event) ? view.window : null
  return { ...view, event: event.id, window, about: null, article: null, passage: null, record: false }
}

export type ChosenEvent = Pick<TimelineEvent, 'id' | 'earliest' | 'latest'>

/** True where the day by which an event is counted lies in a window. */
export function holds(window: TimeWindow, event: ChosenEvent): boolean {
  const day = countingDay(event)
  return day >= window.start && day < window.end
}

/** Opening an article keeps the event it was opened from, to come back to. */
export function withArticle(view: ViewState, article: string, event: string | null, passage: number | null): ViewState {
  return { ...view, article, event, passage, record: false }
}

/** One step back: from the record to what it covers, from the article to what it was opened from, to the evidence, to the list. */
export function stepBack(view: ViewState): ViewState {
  if (view.record) return { ...view, record: false }
  if (view.article !== null) return { ...view, article: null, passage: null }
  if (view.about !== null) return { ...view, about: null }
  if (view.compare) return { ...view, compare: false }
  if (view.event !== null) return { ...view, event: null, trail: false }
  return { ...view, coverage: false }
}

export function withToggled(view: ViewState, group: FacetGroup, value: string): ViewState {
  const chosen: readonly string[] = view.filter[group]
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  return { ...view, filter: { ...view.filter, [group]: next } }
}

export function withDates(
  view: ViewState,
  dates: { from?: IsoDay | null; to?: IsoDay | null; within?: Within },
): ViewState {
  return { ...view, filter: { ...view.filter, ...dates } }
}

export function withoutFilterPart(view: ViewState, part: FilterPart): ViewState {
  return { ...view, filter: withoutPart(view.filter, part) }
}
