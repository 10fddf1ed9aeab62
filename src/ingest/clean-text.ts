import { paragraphsOf } from '../corpus/article-blocks.ts'
import type { RemovedSpan, TextSpan } from '../corpus/model.ts'
import { captionPattern, type FurnitureRule, furnitureRules, shortestRepeat } from './clean-rules.ts'

interface Paragraph extends TextSpan {
  readonly text: string
}

// What a paragraph falls to; those side by side that fall to the same become one removed part.
type Claim = FurnitureRule | 'repeat'

/**
 * Finds the parts of a stored text that are not the article itself: repeats of what stands above, and the page's own
 * furniture. Spans are sorted and disjoint, in UTF-16 code units of the text; nothing is cut from it.
 */
export function findRemoved(text: string): RemovedSpan[] {
  const paragraphs = paragraphsOf(text, 0, text.length).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
  }))
  const repeats = findRepeats(paragraphs)
  const long = paragraphs.flatMap((paragraph, index) => (paragraph.text.length >= shortestRepeat ? [index] : []))
  const claims = paragraphs.map((_, index): Claim | null => {
    // "Comments" may also be a link at the top of the page: an article must stand above it.
    const belowArticle = index > (long[1] ?? paragraphs.length)
    return furnitureAt(paragraphs, index, belowArticle) ?? (repeats.has(index) ? 'repeat' : null)
  })
  const pageEnd = claims.findIndex((claim) => claim !== null && claim !== 'repeat' && claim.takes === 'rest')
  if (pageEnd !== -1) claims.fill(claims[pageEnd] ?? null, pageEnd)
  return joinClaims(paragraphs, claims)
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
  const sameAt = (index: number, first: number) => {
    const text = paragraphs[index]?.text
    return first >= 0 && first < index && text !== undefined && text === paragraphs[first]?.text
  }
  paragraphs.forEach(({ text }, index) => {
    const first = firstAt.get(text)
    if (first === undefined) firstAt.set(text, index)
    if (first === undefined || text.length < shortestRepeat || repeats.has(index)) return
    for (let step = 0; sameAt(index + step, first + step); step++) repeats.add(index + step)
    for (let step = 1; sameAt(index - step, first - step); step++) repeats.add(index - step)
  })
  return repeats
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
