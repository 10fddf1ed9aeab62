import { allOf } from '../../corpus/bitset.ts'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { dayInWords } from '../../corpus/date-words.ts'
import type { Corpus, TimelineEvent } from '../../corpus/model.ts'
import { busiestWindow, fullWindow, type TimeWindow } from '../../corpus/time-window.ts'
import { dayOf, formatIsoDay, partsOfDay } from '../../corpus/utc-day.ts'
import { englishLanguage, type Language } from '../language/language.ts'
import type { LaneKind } from '../state/view-state.ts'
import { lanesOf } from '../timeline/lanes.ts'
import { type Strip, xOf } from './mark-shapes.ts'
import { legendRows } from './picture-legend.ts'
import {
  directionOf,
  eventRow,
  laneRow,
  margin,
  noteRows,
  type PictureRow,
  pictureWidth,
  stripsLeft,
  stripsRight,
  wrapped,
} from './picture-rows.ts'
import { line, mirrored, path, type Scene, type Shape, type TextMeter, text } from './scene.ts'
import { type Tick, ticksOf } from './ticks.ts'

export interface PictureOptions {
  /** All of its events are drawn. */
  readonly corpus: Corpus
  readonly lanes: LaneKind
  readonly widthOf: TextMeter
}

const overviewWidth = 150
const stripGap = 12
const axisHeight = 38
const axisFoot = 6
const footGap = 12
/** The share of the events that the magnified strip shows, if that makes it a shorter time. */
const magnifiedShare = 0.6
const leastTickWidth = 56
/** A day of each month of a year, for the width of their names. */
const monthDays = Array.from({ length: 12 }, (_, month) => dayOf(2020, month + 1, 1) ?? 0)

/**
 * The whole drawing as one picture: a row an event, in their order, with the date in words, the title and the mark on all
 * the time there is; where most events crowd into a short time, that is magnified on a second strip. Every mark and every
 * word has a place of its own, at any number of events. Below it stand what its marks mean, and the notes.
 */
export function pictureOf(
  options: PictureOptions,
  title: string,
  notes: readonly string[],
  language: Language = englishLanguage,
): Scene {
  const { widthOf } = options
  const { strips, rows, grid, legend } = partsOf(options, language)
  const heading = wrapped(title, pictureWidth - 2 * margin, 19, 650, 2, widthOf)
  const headHeight = heading.length * 24 + (heading.length > 0 ? 10 : 0)
  const rowsTop = headHeight + axisHeight
  const rowsBottom = rowsTop + heightOf(rows)
  const foot = [...legend, ...notes.flatMap((note) => noteRows(note, widthOf))]
  return {
    width: pictureWidth,
    height: Math.ceil(rowsBottom + footGap + heightOf(foot)),
    shapes: inDirection(language, [
      ...heading.map((words, i) =>
        text(margin, 24 * (i + 1), words, { size: 19, weight: 650, dir: directionOf(title) }),
      ),
      ...strips.flatMap((strip, i) => axisShapes(strip, headHeight, i > 0, options, language)),
      gridShape(grid, rowsTop, rowsBottom),
      ...stacked(rows, rowsTop),
      ...stacked(foot, rowsBottom + footGap),
    ]),
  }
}

/** The same picture in slices of one width, which join without a seam wherever a page of paper ends between two of them. */
export interface PictureSlices {
  /** The names of days and years, for the top of each page. */
  readonly axis: Scene
  readonly rows: readonly Scene[]
  readonly legend: readonly Scene[]
}

export function pictureSlices(options: PictureOptions, language: Language = englishLanguage): PictureSlices {
  const { strips, rows, grid, legend } = partsOf(options, language)
  const slice = (height: number, shapes: readonly Shape[]): Scene => ({
    width: pictureWidth,
    height,
    shapes: inDirection(language, shapes),
  })
  return {
    axis: slice(
      axisHeight,
      strips.flatMap((strip, i) => axisShapes(strip, 0, i > 0, options, language)),
    ),
    rows: rows.map((row) => slice(row.height, [gridShape(grid, 0, row.height), ...row.shapes(0)])),
    legend: legend.map((row) => slice(row.height, row.shapes(0))),
  }
}

/**
 * A picture is laid out from the left; that of a language that is read from the right is mirrored, as the page is. What
 * reads it takes texts to run from the left: one that runs from the right is isolated, so that its signs stand where they
 * belong.
 */
function inDirection({ dir }: Language, shapes: readonly Shape[]): readonly Shape[] {
  const placed = dir === 'rtl' ? shapes.map((shape) => mirrored(shape, pictureWidth)) : shapes
  return placed.map((shape) =>
    shape.kind === 'text' && (shape.dir ?? dir) === 'rtl' ? { ...shape, text: fromTheRight(shape.text) } : shape,
  )
}

/** An address within keeps its own direction: its last slash stays at its end. */
function fromTheRight(words: string): string {
  return `\u2067${words.replace(/https?:\/\/\S+/g, '\u2066$&\u2069')}\u2069`
}

function partsOf({ corpus, lanes, widthOf }: PictureOptions, language: Language) {
  const strips = stripsOf(corpus.events)
  const { shown } = lanesOf(
    lanes,
    indexCorpus(corpus),
    allOf(corpus.events.length),
    Number.POSITIVE_INFINITY,
    language.say,
  )
  const rows = shown.flatMap(({ label, laid }) => [
    ...(label === '' ? [] : [laneRow(label, widthOf)]),
    ...Array.from(laid.events, (place) => corpus.events[place] ?? [])
      .flat()
      .map((event) => eventRow(event, strips, widthOf, language)),
  ])
  const grid = strips.flatMap((strip) => [
    strip.left,
    ...stripTicks(strip, widthOf, language).map(({ day }) => xOf(day, strip)),
    strip.right,
  ])
  return { strips, rows, grid, legend: legendRows(corpus.events, margin, stripsRight, widthOf, language.say) }
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

function heightOf(rows: readonly PictureRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0)
}

function stacked(rows: readonly PictureRow[], from: number): Shape[] {
  let top = from
  return rows.flatMap((row) => {
    const own = row.shapes(top)
    top += row.height
    return own
  })
}

/** What stands above the strip: which time it shows, and its days or years. */
function axisShapes(
  strip: Strip,
  top: number,
  isMagnified: boolean,
  { widthOf }: PictureOptions,
  language: Language,
): Shape[] {
  const { window, left, right } = strip
  const bottom = top + axisHeight
  const ticks = stripTicks(strip, widthOf, language)
  const caption = captionOf(window, isMagnified, language)
  return [
    gridShape([left, ...ticks.map(({ day }) => xOf(day, strip)), right], bottom - axisFoot, bottom),
    path(line(left, bottom - axisFoot, right, bottom - axisFoot), { stroke: 'rule' }),
    text(Math.min(left, right - widthOf(caption, 10, 600)), top + 12, caption, {
      size: 10,
      weight: 600,
      tone: 'muted',
    }),
    ...tickLabels(ticks, strip, widthOf).map(({ x, label }) => text(x, top + 26, label, { size: 10, tone: 'muted' })),
  ]
}

/** The name of a day stands after the line where it begins, within its strip; where another one stands, there is none. */
function tickLabels(ticks: readonly Tick[], strip: Strip, widthOf: TextMeter) {
  let free = strip.left
  return ticks.flatMap(({ day, label }) => {
    const width = widthOf(label, 10, 400)
    const x = Math.min(xOf(day, strip) - 4, strip.right - width)
    if (x < free) return []
    free = x + width + 2
    return [{ x, label }]
  })
}

/** The lines of time behind the marks, and the sides of the strips. */
function gridShape(places: readonly number[], top: number, bottom: number): Shape {
  return path(places.map((x) => line(x, top, x, bottom)).join(''), { stroke: 'rule' })
}

function stripTicks({ window, left, right }: Strip, widthOf: TextMeter, { dates }: Language) {
  const widest = Math.max(...monthDays.map((day) => widthOf(dates.formats.shortMonthWithYear(day), 10, 400)))
  return ticksOf(window, Math.max(2, Math.floor((right - left) / Math.max(leastTickWidth, widest + 2))), dates)
}

function captionOf({ start, end }: TimeWindow, isMagnified: boolean, { say, number, dates }: Language): string {
  const [first, last] = [Math.ceil(start), Math.floor(end) - 1]
  if (isMagnified) {
    const [from, to] = [dayInWords(formatIsoDay(first), dates), dayInWords(formatIsoDay(last), dates)]
    return say('picture.magnified', { from, to })
  }
  const [from, to] = [number(partsOfDay(first).year), number(partsOfDay(last).year)]
  return from === to ? from : say('filters.years', { first: from, last: to })
}
