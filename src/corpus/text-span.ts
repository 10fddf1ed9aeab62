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

/** A function that tells whether a span shares a character with one of some spans, in whatever order these stand; by halving. */
export function overlapsAny(spans: readonly TextSpan[]): (span: TextSpan) => boolean {
  const byStart = spans.toSorted((a, b) => a.start - b.start)
  const reach = reachOf(byStart)
  return ({ start, end }) => {
    const before = partitionPoint(0, byStart.length, (at) => (byStart[at]?.start ?? 0) >= end)
    return before > 0 && (reach[before - 1] ?? 0) > start
  }
}

/** For each span of a list, how far it and those before it reach. */
export function reachOf(spans: readonly TextSpan[]): number[] {
  let farthest = -Infinity
  return spans.map(({ end }) => {
    farthest = Math.max(farthest, end)
    return farthest
  })
}

/** True when the first half-open span lies inside the second. */
export function spanWithin(inner: TextSpan, outer: TextSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
