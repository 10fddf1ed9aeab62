import type { TimelineEvent } from '../../corpus/model.ts'

// Apart from the layout, which is loaded after the list.

export interface Lane {
  readonly id: string
  readonly label: string
  readonly events: readonly TimelineEvent[]
}

/** The id of the lane of a drawing without lanes, which keeps its height whatever is filtered. */
export const soleLane = 'all'
