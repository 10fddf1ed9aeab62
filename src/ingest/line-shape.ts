import type { LineRule } from './line-rule.ts'
import { buttonRules } from './line-rules-buttons.ts'
import { linkRules } from './line-rules-links.ts'
import { noticeRules } from './line-rules-notices.ts'

/** All rules; where several match a line, the one that stands first has it. */
export const lineRules: readonly LineRule[] = [...buttonRules, ...noticeRules, ...linkRules]

/** What a line looks like, without what stands around it. */
export interface LineShape {
  readonly words: number
  /** True for a sentence or more, in any language that writes its words apart. */
  readonly prose: boolean
  readonly ends: boolean
  readonly rule: LineRule | null
  /** True for a line that stands above or below a reader's comment. */
  readonly comment: boolean
}

// Furniture is short; a longer line is prose, whatever it begins with.
const longestFurniture = 600
const sentenceEnd = /[.!?…。：:;؟।][”"’')\]»*\d]{0,6}$/
// Cut short by the page that links to the rest.
const teaserEnd = /(?:\.\.\.|…)$/
const commentMark =
  /^.{1,60}\b(?:says?|said|wrote|commented) ?:$|^.{0,60}\bat \d\d?:\d\d ?(?:am|pm)?(?: said)?:?$|^(?:permalink|reply|report abuse|log in to reply|flag as inappropriate)$|^in reply to\b.{0,60}$/i
const wideScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/gu

/** The rule that a line falls to by its words; null for most. */
export function furnitureRuleOf(line: string): LineRule | null {
  return line.length > longestFurniture ? null : (lineRules.find(({ pattern }) => pattern.test(line)) ?? null)
}

/** The shape of a line, trimmed. */
export function shapeOf(line: string): LineShape {
  const found = line.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]{0,1000}/gu) ?? []
  const wide = line.match(wideScripts)?.length ?? 0
  // Scripts without blanks have about three signs to a word.
  const words = wide * 3 > line.length ? line.length / 3 : found.length
  const small = found.filter((word) => /^[\p{Ll}\p{Lo}\p{Lm}]/u.test(word)).length
  const rule = furnitureRuleOf(line)
  const ends = sentenceEnd.test(line) && !teaserEnd.test(line)
  // In a headline or a menu, most words have capitals.
  const prose =
    rule === null && small >= found.length * 0.3 && ((ends && words >= 6) || (words >= 20 && hasSigns(line)))
  return { words, prose, ends, rule, comment: line.length < 100 && commentMark.test(line) }
}

function hasSigns(line: string): boolean {
  return /[,.;:،、。]/.test(line)
}
