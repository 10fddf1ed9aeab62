import type { TextSpan } from './model.ts'

export interface NamedSpan extends TextSpan {
  readonly id: string
}

/** A run of text and every span that covers all of it. */
export interface Segment extends TextSpan {
  readonly ids: readonly string[]
}

/**
 * Cuts a stretch of text where spans begin and end, so that overlapping spans become a flat run of segments.
 * The segments cover the stretch without gap or overlap; ids stand in the order of the spans given.
 */
export function segmentsOf(stretch: TextSpan, spans: readonly NamedSpan[]): Segment[] {
  const inside = spans.filter((span) => span.start < stretch.end && span.end > stretch.start)
  const cuts = new Set([stretch.start, stretch.end])
  for (const span of inside) {
    cuts.add(Math.max(span.start, stretch.start))
    cuts.add(Math.min(span.end, stretch.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? stretch.start
    return { start, end, ids: inside.filter((span) => span.start <= start && span.end >= end).map((span) => span.id) }
  })
}
