import type { EventHead } from '../../corpus/event-head.ts'
import type { UtcDay } from '../../corpus/utc-day.ts'
import type { Mark, MarkPart } from './marks.ts'

/** `inside`: over its own bar. `beside`: right of the mark. `hidden`: shown on pointing or choosing only. */
export type LabelPlace = 'inside' | 'beside' | 'hidden'

interface Placed {
  readonly key: string
  readonly row: string
  /** Where it begins and ends on the axis, arrows included. */
  readonly from: UtcDay
  readonly to: UtcDay
}

export interface DrawnEvent extends Placed {
  readonly kind: 'event'
  readonly event: EventHead
  readonly mark: Mark
  readonly label: LabelPlace
  /** Room for the label in pixels; a longer one is cut. */
  readonly labelPx: number
}

/** The mark of an event whose title and date are still on their way: as wide as it will be. */
export interface DrawnAwaited extends Placed {
  readonly kind: 'awaited'
}

/** Events for which the rows have no room at this zoom. */
export interface DrawnCluster extends Placed {
  readonly kind: 'cluster'
  /** The places of its events. */
  readonly places: readonly number[]
  /** Their ids, as far as they are known. */
  readonly ids: readonly string[]
  readonly label: string
}

/** A part of an event's mark, over it: it is not met by itself. */
export interface DrawnPart extends Placed {
  readonly kind: 'part'
  readonly event: EventHead
  readonly part: MarkPart
  /** The label stands over the mark. */
  readonly isUnderLabel: boolean
}

/** Articles published on one day, or on days too near each other for a tick each; all by their numbers. */
export interface DrawnArticles extends Placed {
  readonly kind: 'articles'
  readonly articles: ArrayLike<number>
  readonly isInferred: boolean
  /** No event that the filters let through cites them. */
  readonly isQuiet: boolean
  readonly label: string
  /** Room for the label in pixels. */
  readonly labelPx: number
}

/** A day on which an event was reported, on the event's own row. */
export interface DrawnReport extends Placed {
  readonly kind: 'report'
  readonly isInferred: boolean
}

export type DrawnItem = DrawnEvent | DrawnAwaited | DrawnCluster | DrawnPart | DrawnArticles | DrawnReport

export interface DrawnRow {
  readonly key: string
  /** The lane's name on its first row. */
  readonly label: string
  readonly firstOfLane: boolean
}

export interface DrawingLayout {
  readonly rows: readonly DrawnRow[]
  readonly items: readonly DrawnItem[]
}

/** What is lit: the chosen event and the one pointed at, and the articles that each is cited from. */
export interface Lit {
  readonly chosen: string | null
  readonly pointed: string | null
  readonly chosenArticles: ReadonlySet<number>
  readonly pointedArticles: ReadonlySet<number>
}
