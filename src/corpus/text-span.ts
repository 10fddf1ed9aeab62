import type { TextSpan } from './model.ts'

/** True when two half-open spans share a character. */
export function spansOverlap(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end
}

/** Of spans that stand in order and apart, those that share a character with another span; found by halving. */
export function overlapping<Span extends TextSpan>(spans: readonly Span[], { start, end }: TextSpan): readonly Span[] {
  return spans.slice(
    firstWhere(spans, (span) => span.end > start),
    firstWhere(spans, (span) => span.start >= end),
  )
}

/** The index of the first span of which something is true that is true of all after it; their number where of none. */
function firstWhere<Span>(spans: readonly Span[], holds: (span: Span) => boolean): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(spans[middle] as Span)) high = middle
    else low = middle + 1
  }
  return low
}

/** True when the first half-open span lies inside the second. */
export function spanWithin(inner: TextSpan, outer: TextSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
