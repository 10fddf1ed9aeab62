import { parseEdtf } from '../../corpus/edtf.ts'
import type { IsoDay, TimelineEvent } from '../../corpus/model.ts'

/** An event with a first and a last possible day. */
export interface Placed extends TimelineEvent {
  readonly earliest: IsoDay
  readonly latest: IsoDay
}

/** The events that a calendar can hold, in their order: those that are open on neither side. */
export function placedEvents(events: readonly TimelineEvent[]): Placed[] {
  return events.flatMap((event) => {
    const { earliest, latest } = event
    return earliest !== null && latest !== null ? [{ ...event, earliest, latest }] : []
  })
}

/** True where the date is a day, and no doubt stands beside it. */
export function isOneDay({ date }: TimelineEvent): boolean {
  const read = parseEdtf(date)
  return read?.kind === 'day' && read.qualifier === null
}
