import { indexCorpus } from '../../corpus/corpus-index.ts'
import { dateInWords, dayInWords } from '../../corpus/date-words.ts'
import type { Corpus, TimelineEvent } from '../../corpus/model.ts'
import { busiestWindow, fullWindow, type TimeWindow } from '../../corpus/time-window.ts'
import { formatIsoDay } from '../../corpus/utc-day.ts'
import type { LaneKind } from '../state/view-state.ts'
import { lanesOf } from '../timeline/lanes.ts'
import { markOf } from '../timeline/marks.ts'
import { capitalised } from '../ui/capitalised.ts'
import { visibleLine } from '../ui/hidden-characters.ts'
import { markShapes, type Strip, xOf } from './mark-shapes.ts'
import { box, line, path, type Scene, type Shape, type TextMeter, text } from './scene.ts'
import { linesOf } from './text-lines.ts'
import { ticksOf } from './ticks.ts'

export interface PictureOptions {
  /** All of its events are drawn. */
  readonly corpus: Corpus
  readonly lanes: LaneKind
  readonly widthOf: TextMeter
  /** Above the drawing and below it; left out where the page around it says the same. */
  readonly title?: string
  readonly notes?: readonly string[]
  /** One picture is at most so high, and the next one goes on; without it, there is one. */
  readonly mostHeight?: number
}

const pictureWidth = 900
const margin = 10
const dateColumn = { left: margin, width: 140 }
const titleColumn = { left: 160, width: 315 }
const stripsLeft = 488
const stripsRight = pictureWidth - margin
const overviewWidth = 150
const stripGap = 12
const axisHeight = 38
const lineHeight = 14
const rowPadding = 6
/** The share of the events that the magnified strip shows, if that makes it a shorter time. */
const magnifiedShare = 0.6
const tickWidth = 56

interface Row {
  readonly height: number
  readonly shapes: (top: number) => Shape[]
}

/**
 * The whole drawing as pictures of one width: a row an event, in their order, with the date in words, the title and the
 * mark on all the time there is; where most events crowd into a short time, that is magnified on a second strip. Every
 * mark and every word has a place of its own, at any number of events.
 */
export function picturesOf({
  corpus,
  lanes,
  widthOf,
  title,
  notes = [],
  mostHeight = Infinity,
}: PictureOptions): Scene[] {
  const strips = stripsOf(corpus.events)
  const rows = lanesOf(lanes, corpus.events, indexCorpus(corpus)).flatMap((lane) => [
    ...(lane.label === '' ? [] : [laneRow(lane.label, widthOf)]),
    ...lane.events.map((event) => eventRow(event, strips, widthOf)),
  ])
  const head = title === undefined ? [] : headLines(title, widthOf)
  const foot = notes.flatMap((note) => wrapped(note, pictureWidth - 2 * margin, 10, 400, 3, widthOf))
  return cut(rows, mostHeight - axisHeight).map((part, i, all) =>
    sceneOf(part, strips, i === 0 ? head : [], i === all.length - 1 ? foot : [], i + 1),
  )
}

function stripsOf(events: readonly TimelineEvent[]): Strip[] {
  const all = fullWindow(events) ?? { start: 0, end: 365 }
  const busy = busiestWindow(events, magnifiedShare)
  if (!busy || busy.end - busy.start >= (all.end - all.start) / 2) {
    return [{ window: all, left: stripsLeft, right: stripsRight }]
  }
  const between = stripsLeft + overviewWidth
  return [
    { window: all, left: stripsLeft, right: between },
    { window: busy, left: between + stripGap, right: stripsRight },
  ]
}

function cut(rows: readonly Row[], mostHeight: number): Row[][] {
  const parts: Row[][] = [[]]
  let height = 0
  for (const row of rows) {
    if (height + row.height > mostHeight && height > 0) {
      parts.push([])
      height = 0
    }
    parts.at(-1)?.push(row)
    height += row.height
  }
  return parts
}

function sceneOf(
  rows: readonly Row[],
  strips: readonly Strip[],
  head: readonly string[],
  foot: readonly string[],
  number: number,
): Scene {
  const headHeight = head.length * 24 + (head.length > 0 ? 10 : 0)
  const rowsTop = headHeight + axisHeight
  const rowsHeight = rows.reduce((sum, { height }) => sum + height, 0)
  const footTop = rowsTop + rowsHeight + 16
  let top = rowsTop
  const shapes = rows.flatMap((row) => {
    const own = row.shapes(top)
    top += row.height
    return own
  })
  return {
    width: pictureWidth,
    part: number,
    height: Math.ceil(foot.length === 0 ? rowsTop + rowsHeight + 4 : footTop + foot.length * lineHeight),
    shapes: [
      ...head.map((words, i) => text(margin, 24 * (i + 1), words, { size: 19, weight: 650 })),
      ...strips.flatMap((strip, i) => axis(strip, headHeight, rowsTop + rowsHeight, i > 0)),
      ...shapes,
      ...foot.map((words, i) => text(margin, footTop + i * lineHeight, words, { size: 10, tone: 'muted' })),
    ],
  }
}

function axis(strip: Strip, top: number, bottom: number, isMagnified: boolean): Shape[] {
  const { window, left, right } = strip
  const ticks = ticksOf(window, Math.max(2, Math.floor((right - left) / tickWidth)))
  const grid = ticks.map(({ day }) => line(xOf(day, strip), top + axisHeight - 6, xOf(day, strip), bottom)).join('')
  return [
    path(box(left, top + axisHeight - 6, right - left, bottom - top - axisHeight + 6), { stroke: 'rule' }),
    ...(grid === '' ? [] : [path(grid, { stroke: 'rule' })]),
    text(left, top + 12, captionOf(window, isMagnified), { size: 10, weight: 600, tone: 'muted' }),
    ...ticks.map(({ day, label }) => text(xOf(day, strip) - 4, top + 26, label, { size: 10, tone: 'muted' })),
  ]
}

function captionOf({ start, end }: TimeWindow, isMagnified: boolean): string {
  const [first, last] = [formatIsoDay(Math.ceil(start)), formatIsoDay(Math.floor(end) - 1)]
  if (isMagnified) return `Magnified: ${dayInWords(first)} to ${dayInWords(last)}`
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : `${first.slice(0, 4)} to ${last.slice(0, 4)}`
}

function laneRow(label: string, widthOf: TextMeter): Row {
  const [words = ''] = wrapped(label, stripsLeft - 2 * margin, 12, 650, 1, widthOf)
  return { height: 24, shapes: (top) => [text(margin, top + 17, capitalised(words), { weight: 650 })] }
}

function eventRow(event: TimelineEvent, strips: readonly Strip[], widthOf: TextMeter): Row {
  const isDraft = event.origin === 'drafted'
  const facts = [event.status === 'happened' ? '' : event.status, isDraft ? 'draft' : ''].filter((fact) => fact !== '')
  const date = [
    ...wrapped(capitalised(dateInWords(event.date)), dateColumn.width, 11, 400, 2, widthOf),
    ...(facts.length > 0 ? [facts.join(', ')] : []),
  ]
  const title = wrapped(event.title, titleColumn.width, 12, 500, 3, widthOf)
  const height = Math.max(date.length, title.length) * lineHeight + rowPadding
  const look = { mark: markOf(event.date), status: event.status, origin: event.origin }
  return {
    height,
    shapes: (top) => [
      ...date.map((words, i) =>
        text(dateColumn.left, top + 13 + i * lineHeight, words, {
          size: 11,
          tone: 'muted',
          weight: i < date.length - facts.length ? 400 : 600,
        }),
      ),
      ...title.map((words, i) =>
        text(titleColumn.left, top + 13 + i * lineHeight, words, { weight: 500, italic: isDraft }),
      ),
      path(line(margin, top + height, stripsRight, top + height), { stroke: 'rule', width: 0.5 }),
      ...strips.flatMap((strip) => markShapes(look, strip, top + height / 2)),
    ],
  }
}

function headLines(title: string, widthOf: TextMeter): string[] {
  return wrapped(title, pictureWidth - 2 * margin, 19, 650, 2, widthOf)
}

function wrapped(words: string, width: number, size: number, weight: number, most: number, widthOf: TextMeter) {
  return linesOf(visibleLine(words), most, (one) => widthOf(one, size, weight) <= width)
}
