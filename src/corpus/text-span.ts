import type { TextSpan } from './model.ts'
import { partitionPoint } from './partition-point.ts'

/** True when two half-open spans share a character. */
export function spansOverlap(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end
}

/** Of spans that stand in order and apart, those that share a character with another span; found by halving. */
export function overlapping<Span extends TextSpan>(spans: readonly Span[], { start, end }: TextSpan): readonly Span[] {
  return spans.slice(
    partitionPoint(0, spans.length, (at) => (spans[at]?.end ?? 0) > start),
    partitionPoint(0, spans.length, (at) => (spans[at]?.start ?? 0) >= end),
  )
}

/** True when the first half-open span lies inside the second. */
export function spanWithin(inner: TextSpan, outer: TextSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
