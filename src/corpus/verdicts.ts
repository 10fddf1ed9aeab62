import type { ClaimJudgement } from './model.ts'
import { relateRanges, type ValueRange } from './value-range.ts'

/**
 * What a source says of one thing, as far as it can be compared. `named`: the thing stands in its words, no more. A
 * text without a range is compared by its letters, and else by the author's judgement only.
 */
export interface ComparableClaim {
  readonly text: string
  readonly range: ValueRange | null
  readonly isNameOnly: boolean
  readonly compared: ClaimJudgement | null
}

/** How a source stands to the others; `alone`: no other says it; `own words`: nobody has judged. */
export type Verdict = 'agrees' | 'less exact' | 'differs' | 'own words' | 'alone' | 'silent'

/** The verdict on each source of a row, in their order; null is a source that says nothing. */
export function judge(claims: readonly (ComparableClaim | null)[]): Verdict[] {
  const said = claims.filter((claim) => claim !== null)
  const reference = referenceOf(said)
  return claims.map((claim) => {
    if (claim === null || !reference) return 'silent'
    if (said.length === 1) return 'alone'
    return claim === reference ? verdictOnReference(reference, said) : verdictOn(claim, reference)
  })
}

/** What a row comes to: the gravest of its verdicts. */
export function rowVerdict(verdicts: readonly Verdict[]): Verdict {
  const order: readonly Verdict[] = ['differs', 'own words', 'less exact', 'agrees', 'alone']
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'silent'
}

/** The claim that the others are held against: the most exact of those on which no author has judged. */
function referenceOf(said: readonly ComparableClaim[]): ComparableClaim | undefined {
  const open = said.filter(({ compared }) => compared === null)
  const among = open.length > 0 ? open : said
  return (
    among.find((claim) => !claim.isNameOnly && !among.some((other) => other !== claim && isLessExact(claim, other))) ??
    among[0]
  )
}

function isLessExact(claim: ComparableClaim, other: ComparableClaim): boolean {
  return claim.range !== null && other.range !== null && relateRanges(claim.range, other.range) === 'wider'
}

/** The reference agrees where one agrees with it, and differs where all that can be judged differ from it. */
function verdictOnReference(reference: ComparableClaim, said: readonly ComparableClaim[]): Verdict {
  const others = said.filter((claim) => claim !== reference).map((claim) => verdictOn(claim, reference))
  if (others.some((verdict) => verdict === 'agrees' || verdict === 'less exact')) return 'agrees'
  return others.includes('differs') ? 'differs' : 'own words'
}

const ofRelation = {
  equal: 'agrees',
  wider: 'less exact',
  narrower: 'agrees',
  apart: 'differs',
  overlapping: 'own words',
} as const

function verdictOn(claim: ComparableClaim, reference: ComparableClaim): Verdict {
  if (claim.compared !== null) return claim.compared
  if (claim.range && reference.range) return ofRelation[relateRanges(claim.range, reference.range)]
  if (claim.isNameOnly) return reference.isNameOnly ? 'agrees' : 'less exact'
  return claim.text === reference.text ? 'agrees' : 'own words'
}
