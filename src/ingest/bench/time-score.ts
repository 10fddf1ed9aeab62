import type { TextSpan } from '../../corpus/model.ts'
import { overlapOf } from './overlap.ts'

/** A time with its value, in TIMEX3 or EDTF. */
export interface ValuedTime extends TextSpan {
  readonly value: string | null
}

export interface TimeCounts {
  readonly marked: number
  readonly found: number
  /** Pairs of a marked and a found time that overlap; each time is in one pair at most. */
  readonly touching: number
  /** Those of them whose words are the very same. */
  readonly same: number
  /** Those of them whose value is right. */
  readonly rightValue: number
}

/** F1, from 0 to 1. */
export interface TimeScores {
  readonly strict: number
  readonly relaxed: number
  /** Relaxed F1, times the share of its pairs that have the right value. */
  readonly value: number
}

/**
 * Compares the times found in a text with those marked in it, as TempEval-3 does (UzZaman et al. 2013, section 5): first
 * those with the same words are paired, then those that share most.
 */
export function countTimes(marked: readonly ValuedTime[], found: readonly ValuedTime[]): TimeCounts {
  const pairs = marked
    .flatMap((gold) => found.map((ours) => ({ gold, ours, same: isSame(gold, ours), shared: overlapOf(gold, ours) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => Number(b.same) - Number(a.same) || b.shared - a.shared)
  const taken = new Set<ValuedTime>()
  const counts = { touching: 0, same: 0, rightValue: 0 }
  for (const { gold, ours, same } of pairs) {
    if (taken.has(gold) || taken.has(ours)) continue
    taken.add(gold).add(ours)
    counts.touching += 1
    counts.same += Number(same)
    counts.rightValue += Number(ours.value !== null && asTimex(ours.value) === gold.value)
  }
  return { marked: marked.length, found: found.length, ...counts }
}

/** The scores over several texts: their counts are added up, so a text weighs as much as it has times. */
export function timeScores(texts: readonly TimeCounts[]): TimeScores {
  const sum = (key: keyof TimeCounts) => texts.reduce((total, counts) => total + counts[key], 0)
  const all = sum('marked') + sum('found')
  // F1 of a precision and a recall with one numerator.
  const f1 = (hits: number) => (all === 0 ? 0 : (2 * hits) / all)
  return { strict: f1(sum('same')), relaxed: f1(sum('touching')), value: f1(sum('rightValue')) }
}

const seasons: Readonly<Record<string, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' }

/** TIMEX3 for the values that EDTF writes in another way: decades, centuries, seasons, and what is only about right. */
export function asTimex(value: string): string {
  return value
    .replace(/[?~%]$/, '')
    .replace(/^(\d{2,3})X+$/, '$1')
    .replace(/^(\d{4})-(2[1-4])$/, (_, year: string, season: string) => `${year}-${seasons[season]}`)
}

function isSame(a: TextSpan, b: TextSpan): boolean {
  return a.start === b.start && a.end === b.end
}
