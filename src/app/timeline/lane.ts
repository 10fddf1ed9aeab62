import type { LaneEntries } from '../../corpus/event-lanes.ts'

// Apart from the layout, which is loaded after the list.

export interface Lane {
  readonly id: string
  readonly label: string
  /** Its events, by their places. */
  readonly laid: LaneEntries
}

/** The id of the lane of a drawing without lanes, which keeps its height whatever is filtered. */
export const soleLane = 'all'
