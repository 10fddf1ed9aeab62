import type { TextSpan } from '../../corpus/model.ts'

/** How many UTF-16 code units two spans share. */
export function overlapOf(a: TextSpan, b: TextSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
