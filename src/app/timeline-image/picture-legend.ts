import type { TimelineEvent } from '../../corpus/model.ts'
import type { Say } from '../language/message.ts'
import { type LegendEntry, type LegendMark, legendOf } from '../timeline/legend-entries.ts'
import { type MarkLook, shapesAt } from './mark-shapes.ts'
import type { PictureRow } from './picture-rows.ts'
import { type Shape, type TextMeter, text } from './scene.ts'

const lineHeight = 18
const size = 10
const markWidth = 26
const gap = 18

/** What the marks of these events mean, in the words of the page's legend: rows of entries, as many as fit in the width. */
export function legendRows(
  events: readonly TimelineEvent[],
  left: number,
  right: number,
  widthOf: TextMeter,
  say: Say,
) {
  const lines: { entry: LegendEntry; mark: LegendMark; x: number }[][] = []
  let x = right + 1
  for (const entry of legendOf(events, [], say)) {
    const { mark, words } = entry
    if (!mark) continue
    const width = markWidth + 10 + widthOf(words, size, 400)
    if (x + width > right) {
      lines.push([])
      x = left
    }
    lines.at(-1)?.push({ entry, mark, x })
    x += width + gap
  }
  return lines.map(
    (entries): PictureRow => ({
      height: lineHeight,
      shapes: (top) =>
        entries.flatMap(({ entry, mark, x }) => [
          ...sampleOf(mark, x, top + lineHeight / 2),
          text(x + markWidth + 8, top + lineHeight / 2 + 3.5, entry.words, { size, tone: 'muted' }),
        ]),
    }),
  )
}

function sampleOf({ shape, flag, status, isDraft }: LegendMark, x: number, y: number): Shape[] {
  const plain = { shape, about: false, uncertain: false, vagueEnds: false, endUnknown: false }
  const look: MarkLook = {
    mark: flag ? { ...plain, [flag]: true } : plain,
    status: status ?? 'happened',
    origin: isDraft ? 'drafted' : 'edited',
  }
  const end = x + markWidth
  // An arrow begins where its day is.
  const isLeftwards = shape === 'before' || shape === 'until'
  const isRightwards = shape === 'after' || shape === 'onwards'
  const [x1, x2] = [isLeftwards ? end : x, isRightwards ? x : end]
  const parts =
    shape === 'several'
      ? [x + 4, end - 4].map((at) => ({ shape: 'day' as const, x1: at, x2: at }))
      : flag === 'vagueEnds'
        ? [{ shape: 'core' as const, x1: x + 8, x2: end - 8 }]
        : []
  return shapesAt(look, { x1, x2 }, parts, y)
}
