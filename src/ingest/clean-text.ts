import { paragraphsOf } from '../corpus/article-blocks.ts'
import type { RemovedSpan, TextSpan } from '../corpus/model.ts'
import { spansOverlap } from '../corpus/text-span.ts'
import { captionPattern, type FurnitureRule, furnitureRules, shortestRepeat } from './clean-rules.ts'
import { comparedWords } from './compared-words.ts'
import { type LineClaim, pageClaims } from './page-claims.ts'

interface Paragraph extends TextSpan {
  readonly text: string
}

// What a paragraph falls to; those side by side that fall to the same become one removed part.
type Claim = FurnitureRule | LineClaim | RemovedSpan | 'repeat'

/** What is known of a text before its lines are looked at. */
export interface KnownParts {
  /** Parts that are no part of the article: they stay as they are, and nothing is told by them. Sorted and disjoint. */
  readonly outside: readonly RemovedSpan[]
  /** True where the text is the lines of a web page, whose article is what `outside` leaves. */
  readonly ofPage: boolean
}

/**
 * Finds the parts of a stored text that are not the article itself: repeats of what stands above, and the page's own
 * furniture. Spans are sorted and disjoint, in UTF-16 code units of the text; nothing is cut from it.
 */
export function findRemoved(text: string, known: KnownParts = { outside: [], ofPage: false }): RemovedSpan[] {
  const all = paragraphsOf(text, 0, text.length).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
  const around = outsideClaims(all, known.outside)
  const inner = all.filter((_, index) => around[index] === null)
  const claims = claimParagraphs(inner, pageClaims(inner, known.ofPage))
  let next = 0
  return joinClaims(
    all,
    around.map((claim) => claim ?? claims[next++] ?? null),
  )
}

function outsideClaims(paragraphs: readonly Paragraph[], outside: readonly RemovedSpan[]): (RemovedSpan | null)[] {
  let next = 0
  return paragraphs.map((paragraph) => {
    while ((outside[next]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) next++
    const part = outside[next]
    return part !== undefined && spansOverlap(part, paragraph) ? part : null
  })
}

function claimParagraphs(paragraphs: readonly Paragraph[], byShape: readonly (Claim | null)[]): (Claim | null)[] {
  const repeats = findRepeats(paragraphs)
  const long = paragraphs.flatMap((paragraph, index) => (paragraph.text.length >= shortestRepeat ? [index] : []))
  const claims = paragraphs.map((_, index): Claim | null => {
    // "Comments" may also be a link at the top of the page: an article must stand above it.
    const belowArticle = index > (long[1] ?? paragraphs.length)
    return furnitureAt(paragraphs, index, belowArticle) ?? byShape[index] ?? (repeats.has(index) ? 'repeat' : null)
  })
  const pageEnd = claims.findIndex(
    (claim) => claim !== null && typeof claim === 'object' && 'takes' in claim && claim.takes === 'rest',
  )
  if (pageEnd !== -1) claims.fill(claims[pageEnd] ?? null, pageEnd)
  return claims
}

function furnitureAt(paragraphs: readonly Paragraph[], index: number, belowArticle: boolean): FurnitureRule | null {
  const line = paragraphs[index]?.text ?? ''
  const below = paragraphs.slice(index + 1, index + 6)
  const rule = furnitureRules.find(({ pattern }) => pattern.test(line))
  if (rule?.takes !== 'rest') return rule ?? null
  const confirmed = below.length === 0 || below.some(({ text }) => rule.confirmedBy?.test(text) ?? true)
  return belowArticle && confirmed ? rule : null
}

/** The indexes of paragraphs that stand above already, short ones only as part of a repeated passage. */
function findRepeats(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const firstAt = new Map<string, number>()
  const repeats = new Set<number>()
  const words = paragraphs.map(({ text }) => wordsOf(text))
  const sameAt = (index: number, first: number) =>
    first >= 0 && first < index && words[index] !== undefined && words[index] === words[first]
  paragraphs.forEach(({ text }, index) => {
    const key = words[index] ?? ''
    const first = firstAt.get(key)
    if (first === undefined) firstAt.set(key, index)
    if (first === undefined || text.length < shortestRepeat || repeats.has(index)) return
    for (let step = 0; sameAt(index + step, first + step); step++) repeats.add(index + step)
    for (let step = 1; sameAt(index - step, first - step); step++) repeats.add(index - step)
  })
  return repeats
}

// Nearly the same is the same: a repeat may have other quotation marks, blanks or capitals, never other words.
function wordsOf(text: string): string {
  return comparedWords(text) || text
}

function joinClaims(paragraphs: readonly Paragraph[], claims: readonly (Claim | null)[]): RemovedSpan[] {
  const spans: RemovedSpan[] = []
  for (let from = 0; from < paragraphs.length; from++) {
    const claim = claims[from] ?? null
    if (claim === null) continue
    let to = from
    while (claims[to + 1] === claim) to++
    const part = paragraphs.slice(from, to + 1)
    spans.push({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0, reason: reasonFor(claim, part) })
    from = to
  }
  return spans
}

function reasonFor(claim: Claim, part: readonly Paragraph[]): string {
  if (claim !== 'repeat') return claim.reason
  if (part.length > 1) return `repeats ${part.length} paragraphs that stand above`
  return captionPattern.test(part[0]?.text ?? '')
    ? 'repeats the caption above'
    : 'repeats a paragraph that stands above'
}
