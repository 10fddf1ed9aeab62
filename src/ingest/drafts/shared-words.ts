import type { TextSpan } from '../../corpus/model.ts'
import { partitionPoint } from '../../corpus/partition-point.ts'
import { reachOf } from '../../corpus/text-span.ts'

/**
 * A function that tells whether a span rests on the same words as one of some others: whether they share at least half
 * of the shorter of both. Of the others it looks at those that begin or end in the span, found by halving.
 */
export function sharesWords(others: readonly TextSpan[]): (span: TextSpan) => boolean {
  const byStart = others.toSorted((a, b) => a.start - b.start)
  const byEnd = others.toSorted((a, b) => a.end - b.end)
  const reach = reachOf(byStart)
  const firstStart = (offset: number) => partitionPoint(0, byStart.length, (at) => (byStart[at]?.start ?? 0) >= offset)
  const firstEnd = (offset: number) => partitionPoint(0, byEnd.length, (at) => (byEnd[at]?.end ?? 0) >= offset)
  return (span) => {
    const { start, end } = span
    const begun = firstStart(start)
    // The one of those that begin before it that reaches farthest into it, or beyond.
    if (begun > 0 && (reach[begun - 1] ?? 0) - start >= (end - start) / 2) return true
    return (
      someBetween(byStart, begun, firstStart(end), span) || someBetween(byEnd, firstEnd(start), firstEnd(end + 1), span)
    )
  }
}

function someBetween(others: readonly TextSpan[], first: number, end: number, span: TextSpan): boolean {
  for (let at = first; at < end; at++) {
    const other = others[at]
    if (other && isSameWords(other, span)) return true
  }
  return false
}

function isSameWords(a: TextSpan, b: TextSpan): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared >= Math.min(a.end - a.start, b.end - b.start) / 2
}
