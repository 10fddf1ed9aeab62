import type { Edtf } from '../corpus/model.ts'
import { type Anchor, monthNames, numberWords, weekdayNames } from './calendar-words.ts'
import type { Surroundings } from './tense.ts'

/** What a rule makes of the words it matched. */
export interface Reading {
  /** Null where the words name a time that cannot be placed; `rule` then says why. */
  readonly value: Edtf | null
  /** How the value was worked out, in words that a reporter understands. */
  readonly rule: string
}

export type Groups = Readonly<Record<string, string | undefined>>

interface RuleBase {
  readonly name: string
  /** With the flag `g`; matched in linear time: no repetition inside a repetition, every gap bounded. */
  readonly pattern: RegExp
  /** Sentences that the rule was made for: the words it must find, and their value on the anchor date. */
  readonly examples: readonly RuleExample[]
}

export interface RuleExample {
  readonly in: string
  readonly anchor: string
  readonly text: string
  readonly value: Edtf | null
}

/** A rule for words that name their date in full. A reading of null: these words are no time after all. */
export interface AbsoluteRule extends RuleBase {
  readonly counts: 'by itself'
  readonly read: (groups: Groups, around: Surroundings) => Reading | null
}

/** A rule for words that count from the anchor date. */
export interface RelativeRule extends RuleBase {
  readonly counts: 'from the anchor'
  readonly read: (groups: Groups, anchor: Anchor, around: Surroundings) => Reading | null
}

export type TimeRule = AbsoluteRule | RelativeRule

// Parts of patterns. A gap between words is a few blanks or one line break, never an empty line.
const parts: Readonly<Record<string, string>> = {
  '~': String.raw`(?:[ \t\u00a0]{1,3}|[ \t]?\r?\n(?=\S))`,
  MONTH: `(?:${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`,
  WEEKDAY: `(?:${weekdayNames.join('|')})`,
  DAY: String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`,
  YEAR: String.raw`(?<year>(?:1[5-9]|20)\d{2})`,
  NUMBER: `(?:\\d{1,3}|${numberWords.slice(1).join('|')})`,
}

/**
 * A pattern from its parts: `~` is a gap between words; MONTH, WEEKDAY, DAY, YEAR and NUMBER name what they match.
 * It matches whole words only. `flags` are added to `g`.
 */
export function wordPattern(source: string, flags: '' | 'i' = ''): RegExp {
  const full = source.replace(/~|MONTH|WEEKDAY|DAY|YEAR|NUMBER/g, (part) => parts[part] ?? part)
  return new RegExp(`(?<![\\w-])(?:${full})(?!\\w)`, `g${flags}`)
}
