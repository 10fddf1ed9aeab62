import type { EventDays } from '../../corpus/event-days.ts'
import type { EventHead } from '../../corpus/event-head.ts'
import { eventsInWindow } from '../../corpus/lane-windows.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import type { DrawnEvent, DrawnItem, DrawnRow, LabelPlace } from './drawn-items.ts'
import { withParts } from './mark-parts.ts'
import { labelGapPx } from './mark-sizes.ts'
import { markOf } from './marks.ts'
import { labelRoom, type PlacedMark } from './placed-marks.ts'
import type { LaneBlock, PreparedLane } from './window-layout.ts'

const longestLabelPx = 420
/** A label cut shorter says nothing. */
const shortestLabelPx = 36

export type HeadOf = (place: number) => EventHead | null

export interface ItemOptions {
  readonly pxPerDay: number
  readonly headOf: HeadOf
  /** Width in pixels of an event's whole label. */
  readonly labelWidth: (event: EventHead) => number
  /** A number in the digits of a language. */
  readonly number: (value: number) => string
}

/** The rows of lanes, all of them at every zoom. */
export function rowsOf(lanes: readonly PreparedLane[]): DrawnRow[] {
  return lanes.flatMap(({ id, label, rows }) =>
    Array.from({ length: rows.all }, (_, row) => ({
      key: rowKey(id, row),
      label: row === 0 ? label : '',
      firstOfLane: row === 0,
    })),
  )
}

/** The lane of a row. */
export function laneOfRow(lanes: readonly PreparedLane[], row: string): PreparedLane | null {
  const id = row.slice(0, row.lastIndexOf(':'))
  return lanes.find((lane) => lane.id === id) ?? null
}

/** A long mark in a row of its own. */
export interface PlacedBar {
  readonly lane: PreparedLane
  readonly mark: PlacedMark
}

/** The long marks that have a row, of those with a day in some stretch of time. */
export function barsIn(lanes: readonly PreparedLane[], days: EventDays, stretch: TimeWindow): PlacedBar[] {
  return lanes.flatMap((lane) => {
    const { barred, barRows } = lane.rowed
    return eventsInWindow(barred, days, stretch).map((place) => {
      const row = lane.rows.short + 1 + (barRows[barred.events.indexOf(place)] ?? 0)
      const [from, to] = [days.starts[place] ?? 0, (days.ends[place] ?? 0) + 1]
      return { lane, mark: { place, row, from, to, next: to } }
    })
  })
}

/** The places of all events that some blocks and bars draw, or count in one place. */
export function placesDrawn(blocks: readonly LaneBlock[], bars: readonly PlacedBar[]): number[] {
  const placed = blocks.flatMap((one) => one.placed ?? [])
  return [
    ...placed.flatMap(({ marks }) => marks.map(({ place }) => place)),
    ...placed.flatMap(({ groups }) => groups.flatMap(({ places }) => places)),
    ...bars.map(({ mark }) => mark.place),
  ]
}

/**
 * What is drawn of blocks and bars, with the titles that are there by now. `after`: the block behind the last one, so that
 * a label is cut in the same way wherever the window stands.
 */
export function itemsIn(
  { blocks, after }: { readonly blocks: readonly LaneBlock[]; readonly after: readonly LaneBlock[] },
  bars: readonly PlacedBar[],
  options: ItemOptions,
): DrawnItem[] {
  const all = [...blocks, ...after]
  const marks = blocks.flatMap(({ lane, block, placed }, at) => {
    // The tiles that come after it have no room for its labels.
    const next = all.find((one, later) => later > at && one.lane === lane)
    const end = next?.placed === null ? block.end : Number.POSITIVE_INFINITY
    return (placed?.marks ?? []).map((mark) => ({ lane, mark: { ...mark, next: Math.min(mark.next, end) } }))
  })
  const groups = blocks.flatMap(({ lane, placed }) =>
    (placed?.groups ?? []).map(
      ({ places, from, to }): DrawnItem => ({
        kind: 'cluster',
        key: `${lane.id}/+${places[0]}`,
        row: rowKey(lane.id, lane.rows.short),
        places,
        ids: places.flatMap((place) => options.headOf(place)?.id ?? []),
        label: `+${options.number(places.length)}`,
        from,
        to,
      }),
    ),
  )
  return [...[...marks, ...bars].flatMap((one) => markItems(one, options)), ...groups]
}

function markItems({ lane, mark }: PlacedBar, { headOf, labelWidth, pxPerDay }: ItemOptions): DrawnItem[] {
  const { place, from, to } = mark
  const placed = { key: `${lane.id}/${place}`, row: rowKey(lane.id, mark.row), from, to }
  const event = headOf(place)
  if (event === null) return [{ kind: 'awaited', ...placed }]
  const drawn = { kind: 'event' as const, ...placed, event, mark: markOf(event.date) }
  return withParts([{ ...drawn, ...labelOf(drawn, mark, labelWidth(event), pxPerDay) }], pxPerDay)
}

/** Inside a mark that is long enough, else beside it as far as there is room. */
function labelOf(
  { mark: { shape } }: Pick<DrawnEvent, 'mark'>,
  mark: PlacedMark,
  wholePx: number,
  pxPerDay: number,
): { label: LabelPlace; labelPx: number } {
  const wantedPx = Math.min(longestLabelPx, wholePx)
  const widthPx = (mark.to - mark.from) * pxPerDay
  const isBlock = !['day', 'several', 'before', 'after', 'until', 'onwards'].includes(shape)
  if (isBlock && (mark.next === mark.to || widthPx >= wantedPx + 2 * labelGapPx))
    return { label: 'inside', labelPx: wantedPx }
  const roomPx = labelRoom(mark, pxPerDay)
  if (roomPx < Math.min(wantedPx, shortestLabelPx)) return { label: 'hidden', labelPx: wantedPx }
  return { label: 'beside', labelPx: Math.min(wantedPx, roomPx) }
}

function rowKey(lane: string, row: number): string {
  return `${lane}:${row}`
}
