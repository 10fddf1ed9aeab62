import type { EventHead } from '../../corpus/event-head.ts'
import type { DrawingLayout, DrawnCluster, DrawnEvent, DrawnItem, LabelPlace } from './drawn-items.ts'
import { soleLane } from './lane.ts'
import { withParts } from './mark-parts.ts'
import { arrowPx, clusterPx, dotPx, labelGapPx, rowGapPx } from './mark-sizes.ts'
import { type Mark, markOf } from './marks.ts'

export interface LayoutOptions {
  readonly pxPerDay: number
  readonly rowsPerLane: number
  /** Width in pixels of an event's whole label. */
  readonly labelWidth: (event: EventHead) => number
  /** A number in the digits of a language. */
  readonly number: (value: number) => string
}

/** A lane with the heads of its events, in order of time. */
export interface HeadLane {
  readonly id: string
  readonly label: string
  readonly events: readonly EventHead[]
}

/** Wider marks are placed before the others. */
const widePx = 160
/** Labels are cut at the first of these widths that leaves room for about as many events as the last one does. */
const labelCaps = [420, 320, 240, 180, 120] as const
const labelTolerance = 2

interface Extent {
  readonly from: number
  readonly to: number
}

/**
 * Gives each event a row of its lane so that no mark and no label overlaps another. It depends on the zoom but not on
 * what is in view, so nothing moves while panning. What is wide comes first, from the last row upwards: left out, it could
 * not be told where it went. Then the days, from the first row down, and what is open on one side; what finds no room is
 * where its cluster says.
 * Preconditions: events in order of time; `pxPerDay` > 0.
 */
export function layoutDrawing(lanes: readonly HeadLane[], options: LayoutOptions): DrawingLayout {
  const rows = lanes.flatMap((lane) =>
    Array.from({ length: rowsOf(lane, options) }, (_, row) => ({
      key: rowKey(lane.id, row),
      label: row === 0 ? lane.label : '',
      firstOfLane: row === 0,
    })),
  )
  return { rows, items: lanes.flatMap((lane) => layoutLane(lane, options)) }
}

function layoutLane(lane: HeadLane, options: LayoutOptions): DrawnItem[] {
  const all = rowsOf(lane, options)
  const whole = placeWithLongestLabels(lane, options, all)
  if (whole.left.length === 0) return withParts(whole.placed, options.pxPerDay)
  const rows = all - 1
  const { placed, left } = placeWithLongestLabels(lane, options, rows)
  return [...withParts(placed, options.pxPerDay), ...clusterEvents(lane, left, options, rowKey(lane.id, rows))]
}

function rowsOf(lane: HeadLane, options: LayoutOptions): number {
  return lane.id === soleLane ? options.rowsPerLane : Math.max(1, Math.min(options.rowsPerLane, lane.events.length))
}

interface Placement {
  readonly placed: DrawnEvent[]
  readonly left: EventHead[]
}

/** Longer labels are worth a few events more in a cluster, but no event placed without its label. */
function placeWithLongestLabels(lane: HeadLane, options: LayoutOptions, rowCount: number): Placement {
  const tries = labelCaps.map((cap) => placeEvents(lane, options, rowCount, cap))
  const unlabelled = ({ placed, left }: Placement) =>
    left.length + placed.filter((item) => item.label === 'hidden').length
  const fewest = Math.min(...tries.map(unlabelled))
  return tries.find((one) => unlabelled(one) <= fewest + labelTolerance) ?? { placed: [], left: [] }
}

function placeEvents(lane: HeadLane, options: LayoutOptions, rowCount: number, labelCap: number): Placement {
  const taken: Extent[][] = Array.from({ length: rowCount }, () => [])
  const placed: DrawnEvent[] = []
  const left: EventHead[] = []
  const marks = lane.events.map((event) => ({ event, mark: markOf(event.date) }))
  const isWide = (mark: Mark) => (mark.to - mark.from) * options.pxPerDay > widePx && !isOpen(mark)
  const order = (mark: Mark) =>
    isWide(mark) ? -(mark.to - mark.from) : isOpen(mark) ? 2 : mark.shape === 'day' ? 0 : 1
  for (const { event, mark } of marks.toSorted((a, b) => order(a.mark) - order(b.mark))) {
    const ends = markExtent(mark, options.pxPerDay)
    const labelPx = Math.min(labelCap, options.labelWidth(event))
    const spot = findSpot(ends, mark, labelPx, taken, isWide(mark))
    if (!spot) {
      left.push(event)
      continue
    }
    taken[spot.row]?.push(spot.extent)
    placed.push({
      kind: 'event',
      key: `${lane.id}/${event.id}`,
      row: rowKey(lane.id, spot.row),
      event,
      mark,
      from: ends.from / options.pxPerDay,
      to: ends.to / options.pxPerDay,
      label: spot.label,
      labelPx,
    })
  }
  return { placed, left }
}

/** The first row, or the last, with room for mark and label, else for the mark alone. */
function findSpot(
  ends: Extent,
  mark: Mark,
  labelPx: number,
  taken: readonly (readonly Extent[])[],
  fromBelow: boolean,
) {
  const inside = hasRoomInside(mark) && ends.to - ends.from >= labelPx + 2 * labelGapPx
  const withLabel = inside ? ends : { from: ends.from, to: ends.to + labelGapPx + labelPx }
  const choices: { extent: Extent; label: LabelPlace }[] = [
    { extent: withLabel, label: inside ? 'inside' : 'beside' },
    { extent: ends, label: 'hidden' },
  ]
  for (const { extent, label } of choices) {
    const hasRoom = (extents: readonly Extent[]) => extents.every((other) => isClear(extent, other))
    const row = fromBelow ? taken.findLastIndex(hasRoom) : taken.findIndex(hasRoom)
    if (row !== -1) return { row, extent, label }
  }
  return null
}

function isClear(a: Extent, b: Extent): boolean {
  return a.to + rowGapPx <= b.from || b.to + rowGapPx <= a.from
}

/** Where the mark lies, in pixels from day 0. */
function markExtent(mark: Mark, pxPerDay: number): Extent {
  const [from, to] = [mark.from * pxPerDay, mark.to * pxPerDay]
  if (opensBefore(mark)) return { from: from + pxPerDay - arrowPx, to }
  if (opensAfter(mark)) return { from, to: to - pxPerDay + arrowPx }
  const spare = (dotPx - (to - from)) / 2
  const middle = (from + to) / 2
  if (mark.shape === 'day') return { from: middle - dotPx / 2, to: middle + dotPx / 2 }
  return spare > 0 ? { from: from - spare, to: to + spare } : { from, to }
}

function opensBefore({ shape }: Mark): boolean {
  return shape === 'before' || shape === 'until'
}

function opensAfter({ shape }: Mark): boolean {
  return shape === 'after' || shape === 'onwards'
}

function isOpen(mark: Mark): boolean {
  return opensBefore(mark) || opensAfter(mark)
}

/** A label over the days of "several" would hide them. */
function hasRoomInside(mark: Mark): boolean {
  return mark.shape !== 'day' && mark.shape !== 'several' && !isOpen(mark)
}

function clusterEvents(
  lane: HeadLane,
  events: readonly EventHead[],
  { pxPerDay, number }: LayoutOptions,
  row: string,
): DrawnCluster[] {
  const clusters: { events: EventHead[]; at: number }[] = []
  const byEnd = events.map((event) => ({ event, at: markOf(event.date).to - 0.5 })).sort((a, b) => a.at - b.at)
  for (const { event, at } of byEnd) {
    const last = clusters.at(-1)
    if (last && (at - last.at) * pxPerDay < clusterPx + rowGapPx) last.events.push(event)
    else clusters.push({ events: [event], at })
  }
  const half = clusterPx / 2 / pxPerDay
  return clusters.map(({ events: members, at }) => ({
    kind: 'cluster',
    key: `${lane.id}/+${members[0]?.id}`,
    row,
    places: members.map(({ place }) => place),
    ids: members.map(({ id }) => id),
    label: `+${number(members.length)}`,
    from: at - half,
    to: at + half,
  }))
}

function rowKey(lane: string, row: number): string {
  return `${lane}:${row}`
}
