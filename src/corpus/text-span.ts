import type { TextSpan } from './model.ts'

/** True when two half-open spans share a character. */
export function spansOverlap(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when the first half-open span lies inside the second. */
export function spanWithin(inner: TextSpan, outer: TextSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
