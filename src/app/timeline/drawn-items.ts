import type { Article, TimelineEvent } from '../../corpus/model.ts'
import type { UtcDay } from '../../corpus/utc-day.ts'
import type { Mark, MarkPart } from './marks.ts'

/** `inside`: over its own bar. `beside`: right of the mark. `hidden`: shown on pointing or choosing only. */
export type LabelPlace = 'inside' | 'beside' | 'hidden'

export interface DrawnEvent {
  readonly kind: 'event'
  readonly key: string
  readonly row: string
  readonly event: TimelineEvent
  readonly mark: Mark
  /** Where the mark begins and ends on the axis, arrows included. */
  readonly from: UtcDay
  readonly to: UtcDay
  readonly label: LabelPlace
  /** Room for the label in pixels; a longer one is cut. */
  readonly labelPx: number
}

/** Events for which the rows have no room at this zoom. */
export interface DrawnCluster {
  readonly kind: 'cluster'
  readonly key: string
  readonly row: string
  readonly events: readonly TimelineEvent[]
  readonly from: UtcDay
  readonly to: UtcDay
}

/** A part of an event's mark, over it: it is not met by itself. */
export interface DrawnPart {
  readonly kind: 'part'
  readonly key: string
  readonly row: string
  readonly event: TimelineEvent
  readonly part: MarkPart
  /** The label stands over the mark. */
  readonly isUnderLabel: boolean
  readonly from: UtcDay
  readonly to: UtcDay
}

/** Articles published on one day, or on days too near each other for a tick each. */
export interface DrawnArticles {
  readonly kind: 'articles'
  readonly key: string
  readonly row: string
  readonly articles: readonly Article[]
  /** Ids of the events that cite them. */
  readonly citedBy: ReadonlySet<string>
  /** No event that the filters let through cites them. */
  readonly isQuiet: boolean
  readonly label: string
  /** Room for the label in pixels. */
  readonly labelPx: number
  readonly from: UtcDay
  readonly to: UtcDay
}

/** A day on which an event was reported, on the event's own row. */
export interface DrawnReport {
  readonly kind: 'report'
  readonly key: string
  readonly row: string
  readonly event: TimelineEvent
  readonly isInferred: boolean
  readonly from: UtcDay
  readonly to: UtcDay
}

export type DrawnItem = DrawnEvent | DrawnCluster | DrawnPart | DrawnArticles | DrawnReport

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
