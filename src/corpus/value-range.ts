import { boundsOf } from './edtf.ts'
import type { Edtf } from './model.ts'
import { parseIsoDay } from './utc-day.ts'

/** What a date or a number may be, both ends in it; infinite where it is open. Days count from 1970-01-01, UTC. */
export interface ValueRange {
  readonly least: number
  readonly most: number
}

/** How one range stands to another; `wider` holds all of the other, and more. */
export type RangeRelation = 'equal' | 'wider' | 'narrower' | 'apart' | 'overlapping'

/** Compares the first range with the second. */
export function relateRanges(a: ValueRange, b: ValueRange): RangeRelation {
  if (a.most < b.least || b.most < a.least) return 'apart'
  const aHoldsB = a.least <= b.least && a.most >= b.most
  const bHoldsA = b.least <= a.least && b.most >= a.most
  if (aHoldsB && bHoldsA) return 'equal'
  if (aHoldsB) return 'wider'
  return bHoldsA ? 'narrower' : 'overlapping'
}

/** The days between which an EDTF date lies; null for anything else. */
export function dateRangeOf(date: Edtf): ValueRange | null {
  const bounds = boundsOf(date)
  if (!bounds) return null
  const day = (text: string | null) => (text === null ? null : parseIsoDay(text))
  return {
    least: day(bounds.earliest) ?? Number.NEGATIVE_INFINITY,
    most: day(bounds.latest) ?? Number.POSITIVE_INFINITY,
  }
}
