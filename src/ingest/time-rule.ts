import type { Edtf } from '../corpus/model.ts'
import { type Anchor, monthNames, weekdayNames } from './calendar-words.ts'
import { numberSource, spokenYearSource } from './number-words.ts'
import type { Surroundings } from './tense.ts'

/** What words say of time. */
export interface Said {
  /** EDTF where EDTF can say it, else TIMEX3: `P2W`, `2021-W50`, `2021-Q3`, `PAST_REF`; null where no calendar has it. */
  readonly value: string | null
  /** The days that it can lie on, in EDTF; null where the words do not say. */
  readonly placed: Edtf | null
}

/** What a rule makes of the words it matched. */
export interface Reading extends Said {
  /** How the value was worked out, in words that a reporter understands. */
  readonly rule: string
  /** The time named before that it counts from; null or left out where that is the day of publication. */
  readonly from?: string | null
  /** True where a reader would ask when this was, and the words give no answer. */
  readonly vague?: true
}

export type Groups = Readonly<Record<string, string | undefined>>

/** What a rule may look at besides the words it matched. */
export interface TimeContext {
  readonly anchor: Anchor
  readonly around: Surroundings
  /** What the text said of time before, the latest last. */
  readonly before: readonly Said[]
}

/** Words that name a time, and how to read them. Where two rules match, the one that takes more words has them. */
export interface TimeRule {
  readonly name: string
  /** Matched in linear time: no repetition inside a repetition, every gap bounded. */
  readonly pattern: RegExp
  /** Sentences that the rule was made for: the words it must find, and their value on the anchor date. */
  readonly examples: readonly RuleExample[]
  /** `from the anchor`: without an anchor date the words have no value. */
  readonly counts: 'by itself' | 'from the anchor'
  /** A reading of null: these words are no time after all. */
  readonly read: (groups: Groups, context: TimeContext) => Reading | null
}

export interface RuleExample {
  readonly in: string
  readonly anchor: string
  readonly text: string
  readonly value: string | null
  /** Left out where it is the value. */
  readonly placed?: Edtf | null
}

// Parts of patterns. They are matched on a text whose line breaks are blanks (`unwrapped`).
const gap = ' +'
const parts: Readonly<Record<string, string>> = {
  '~': gap,
  '[-~]': `(?:-|${gap})`,
  MONTH: `(?:${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`,
  WEEKDAY: `(?:${weekdayNames.join('|')})`,
  DAY: String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`,
  YEAR: String.raw`(?<year>(?:1[5-9]|20)\d{2})`,
  SPOKEN: spokenYearSource,
  NUMBER: numberSource,
  SEASON: '(?:spring|summer|autumn|fall|winter)',
  UNITS: '(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies))',
  // "late", "earlier in", "the end of": which part of what follows.
  PART: `(?:(?<part>(?:very${gap})?(?:early|late|earlier|later)(?:${gap}in)?|mid|(?:the${gap})?(?:very${gap})?(?:end|beginning|start|middle)${gap}of)(?:${gap}|-))`,
  // Not so many, or so many at most: TimeML's MOD.
  ABOUT: `(?:(?:about|around|nearly|almost|roughly|approximately|over|under|(?:more|less|fewer|longer)${gap}than|at${gap}least|at${gap}most|up${gap}to|no${gap}more${gap}than)${gap})`,
}

/**
 * A pattern from its parts: `~` is a gap between words, `[-~]` that or a hyphen; the names in capitals are the parts above.
 * It is tried where a word begins (`timeStart`), and ends where one ends. `flags` as in a RegExp.
 */
export function wordPattern(source: string, flags: '' | 'i' = ''): RegExp {
  const full = source.replace(/\[-~\]|~|\b(?:[A-Z]{3,})\b/g, (part) => parts[part] ?? part)
  return new RegExp(`(?:${full})(?!\\w)`, flags)
}

/** The trail of words that name their date in full. */
export const asWritten = 'the date as written'

/**
 * The text with every blank and every single line break as a space, of the same length: what was wrapped reads on. An
 * empty line stays what it is, so that nothing is matched across it.
 */
export function unwrapped(text: string): string {
  return text.replace(/[\t\u00a0]/g, ' ').replace(/\r?\n(?! *\r?\n)/g, (lineBreak) => ' '.repeat(lineBreak.length))
}
