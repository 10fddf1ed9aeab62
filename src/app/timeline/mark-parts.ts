import type { DrawnEvent, DrawnItem, DrawnPart } from './drawn-items.ts'

/** The least width of a part. */
const partPx = 8

/** The events placed, each followed by the parts of its mark, on the same row. */
export function withParts(placed: readonly DrawnEvent[], pxPerDay: number): DrawnItem[] {
  const least = partPx / pxPerDay
  return placed.flatMap((item) => [
    item,
    ...item.mark.parts.map((part, i): DrawnPart => {
      const [start, end] = [part.from ?? item.from, part.to ?? item.to]
      // A day is a dot in the middle of its day; a span is seen at every zoom; a core is no wider than it is.
      const width = { day: least, span: Math.max(least, end - start), core: end - start }[part.shape]
      const from = (start + end - width) / 2
      return {
        kind: 'part',
        key: `${item.key}/${i}`,
        row: item.row,
        event: item.event,
        part,
        isUnderLabel: item.label === 'inside',
        from,
        to: from + width,
      }
    }),
  ])
}
