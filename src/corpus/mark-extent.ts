import { parseEdtf, pointBounds } from './edtf.ts'
import type { TimelineEvent } from './model.ts'
import { parseIsoDay, type UtcDay } from './utc-day.ts'

/** The days that an event's mark covers; of an open side, only those next to it. `to` is the day after. */
export function markExtent({ date, earliest, latest }: Pick<TimelineEvent, 'date' | 'earliest' | 'latest'>): {
  readonly from: UtcDay
  readonly to: UtcDay
} {
  const day = (text: string | null) => parseIsoDay(text ?? '') ?? 0
  const parsed = earliest === null || latest === null ? parseEdtf(date) : null
  const end = parsed?.kind === 'interval' ? [parsed.start, parsed.end].find((one) => typeof one === 'object') : null
  const known = end ? pointBounds(end) : { earliest: earliest ?? latest, latest: latest ?? earliest }
  return { from: day(known.earliest), to: day(known.latest) + 1 }
}
