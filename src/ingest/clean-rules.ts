/** How a paragraph is told to be the page's own and not the article's; rules are tried in order. */
export interface FurnitureRule {
  readonly name: string
  /** A paragraph that matches, trimmed, is not the article's. Anchored at both ends or bounded, so linear. */
  readonly pattern: RegExp
  /** `line`: that paragraph alone. `rest`: everything from it to the end of the page. */
  readonly takes: 'line' | 'rest'
  /** For `rest`: one of the next paragraphs must match too, unless there is none; a heading alone proves nothing. */
  readonly confirmedBy: RegExp | null
  /** Shown to readers in place of the part. */
  readonly reason: string
}

/** The page's own furniture that may stand in a saved text. A later rule never takes what an earlier one has. */
export const furnitureRules: readonly FurnitureRule[] = [
  {
    name: 'comment section',
    pattern:
      /^(?:(?:\d{1,5} )?comments?(?: \(\d{1,5}\))?|(?:post|leave|add) a (?:comment|reply)|comment policy|join the conversation):?$/i,
    takes: 'rest',
    confirmedBy:
      /\b(?:comments?|commenting|moderat(?:ed?|es|ion)|community guidelines|log in|sign in|e-?mail address)\b/i,
    reason: 'the page’s comment section, not the article',
  },
  {
    name: 'link to another article',
    pattern: /^(?:read more|read also|also read|see also|read next|related(?: articles?| stories)?) ?[:|–—-].{1,300}$/i,
    takes: 'line',
    confirmedBy: null,
    reason: 'a link to another article',
  },
]

/** Shorter paragraphs may well stand twice in an article: a refrain, a heading, a "Yes." */
export const shortestRepeat = 40

/** A paragraph that describes a picture. */
export const captionPattern =
  /\((?:photo|file photo|image|picture|credit|archive)\b[^()]{0,200}\)[.\s]*$|^(?:photo|image|caption) ?:/i
