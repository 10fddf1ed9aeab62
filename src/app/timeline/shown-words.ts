import { dayInWords } from '../../corpus/date-words.ts'
import type { EventLane } from '../../corpus/event-lanes.ts'
import { countInWindow } from '../../corpus/lane-windows.ts'
import type { TileGrain } from '../../corpus/time-tiles.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { formatIsoDay } from '../../corpus/utc-day.ts'
import type { Language } from '../language/language.ts'
import type { Say } from '../language/message.ts'
import type { Dense } from './use-dense.ts'

/** What a drawing of many events shows now, for those who do not see it. */
export function shownInWords(
  { zoom, blocks, lanes }: Dense,
  visible: EventLane,
  window: TimeWindow,
  { say, dates }: Language,
): string {
  const dayOf = (day: number) => dayInWords(formatIsoDay(day), dates)
  const [first, last] = [dayOf(Math.ceil(window.start)), dayOf(Math.ceil(window.end) - 1)]
  const events = say('ui.events', { count: countInWindow(visible, window).inside })
  const how = howInWords(zoom.grain, blocks, say)
  if (lanes.length <= 1) return say('timeline.shown', { first, last, events, how })
  const among = say('timeline.lanesCounted', { count: lanes.length })
  return say('timeline.shownInLanes', { first, last, events, lanes: among, how })
}

function howInWords(grain: TileGrain, blocks: Dense['blocks'], say: Say): string {
  const tiled = blocks.filter(({ placed }) => placed === null).length
  if (tiled === 0) return say('timeline.eachMarked')
  const by = { grain: say(`grain.${grain}`) }
  return tiled < blocks.length ? say('timeline.countedWhereMany', by) : say('timeline.countedBy', by)
}
