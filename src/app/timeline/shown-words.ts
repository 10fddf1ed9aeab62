import { dayInWords } from '../../corpus/date-words.ts'
import type { EventLane } from '../../corpus/event-lanes.ts'
import { countInWindow } from '../../corpus/lane-windows.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { formatIsoDay } from '../../corpus/utc-day.ts'
import { counted } from '../ui/plural.ts'
import type { Dense } from './use-dense.ts'

/** What a drawing of many events shows now, for those who do not see it. */
export function shownInWords({ zoom, blocks, lanes }: Dense, visible: EventLane, window: TimeWindow): string {
  const [first, last] = [Math.ceil(window.start), Math.ceil(window.end) - 1].map((day) => dayInWords(formatIsoDay(day)))
  const { inside } = countInWindow(visible, window)
  const tiled = blocks.filter(({ placed }) => placed === null).length
  const how =
    tiled === 0
      ? 'each with its mark'
      : `counted by ${zoom.grain}${tiled < blocks.length ? ' where they are many' : ''}`
  const among = lanes.length > 1 ? ` in ${counted(lanes.length, 'lane')}` : ''
  return `Shown now: ${first} to ${last}, ${counted(inside, 'event')}${among}, ${how}.`
}
