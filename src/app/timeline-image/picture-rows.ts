import { dateInWords } from '../../corpus/date-words.ts'
import { visibleLine } from '../../corpus/hidden-characters.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { isUnchecked } from '../../corpus/unchecked.ts'
import type { Language } from '../language/language.ts'
import { markOf } from '../timeline/marks.ts'
import { capitalised } from '../ui/capitalised.ts'
import { markShapes, type Strip } from './mark-shapes.ts'
import { line, path, type Shape, type TextMeter, text } from './scene.ts'
import { linesOf } from './text-lines.ts'

/** A row of the picture: how high it is, and what is drawn in it, wherever it begins. */
export interface PictureRow {
  readonly height: number
  readonly shapes: (top: number) => Shape[]
}

export const pictureWidth = 900
export const margin = 10
const lineHeight = 14
export const stripsLeft = 488
export const stripsRight = pictureWidth - margin
const dateColumn = { left: margin, width: 140 }
const titleColumn = { left: 160, width: 315 }
const rowPadding = 6

/** The name of a lane, above its events. */
export function laneRow(label: string, widthOf: TextMeter): PictureRow {
  const [words = ''] = wrapped(label, stripsLeft - 2 * margin, 12, 650, 1, widthOf)
  return {
    height: 24,
    shapes: (top) => [text(margin, top + 17, capitalised(words), { weight: 650, dir: directionOf(label) })],
  }
}

/** The date of an event in words, its title, and its mark on each strip. */
export function eventRow(
  event: TimelineEvent,
  strips: readonly Strip[],
  widthOf: TextMeter,
  language: Language,
): PictureRow {
  const facts = factsOf(event, language)
  const date = [
    ...wrapped(capitalised(dateInWords(event.date, language.dates)), dateColumn.width, 11, 400, 3, widthOf),
    ...wrapped(facts, dateColumn.width, 11, 600, 2, widthOf),
  ]
  const plain = date.length - wrapped(facts, dateColumn.width, 11, 600, 2, widthOf).length
  const title = wrapped(event.title, titleColumn.width, 12, 500, 3, widthOf)
  const height = Math.max(date.length, title.length) * lineHeight + rowPadding
  const look = { mark: markOf(event.date), status: event.status, origin: event.origin }
  const titleStyle = { weight: 500, italic: event.origin === 'drafted', dir: directionOf(event.title) }
  const baseLine = (top: number, i: number) => top + 13 + i * lineHeight
  return {
    height,
    shapes: (top) => [
      ...date.map((words, i) =>
        text(dateColumn.left, baseLine(top, i), words, { size: 11, tone: 'muted', weight: i < plain ? 400 : 600 }),
      ),
      ...title.map((words, i) => text(titleColumn.left, baseLine(top, i), words, titleStyle)),
      path(line(margin, top + height, stripsRight, top + height), { stroke: 'rule', width: 0.5 }),
      ...strips.flatMap((strip) => markShapes(look, strip, top + height / 2)),
    ],
  }
}

/** A line of small print. */
export function noteRows(note: string, widthOf: TextMeter): PictureRow[] {
  return wrapped(note, pictureWidth - 2 * margin, 10, 400, 3, widthOf).map((words) => ({
    height: lineHeight,
    shapes: (top) => [text(margin, top + 10, words, { size: 10, tone: 'muted' })],
  }))
}

function factsOf(event: TimelineEvent, { say }: Language): string {
  const { status, origin } = event
  const facts = [
    ...(status === 'happened' ? [] : [say(`status.${status}`)]),
    ...(origin === 'drafted' ? [say('origin.drafted').toLowerCase()] : []),
    ...(isUnchecked(event) ? [say('ui.unchecked')] : []),
  ]
  return facts.join(say('app.comma'))
}

/** The direction of a text by its first letter, as `dir="auto"` has it: all its lines are read in that. */
export function directionOf(words: string): 'ltr' | 'rtl' {
  return /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(words)
    ? 'rtl'
    : 'ltr'
}

/** A text in lines of a width, at most so many; what steers it is shown. */
export function wrapped(
  words: string,
  width: number,
  size: number,
  weight: number,
  most: number,
  widthOf: TextMeter,
): string[] {
  return linesOf(visibleLine(words), most, (one) => widthOf(one, size, weight) <= width)
}
