/** How a line of a page is told to be furniture, by its words alone. */
export interface LineRule {
  readonly name: string
  /** Matches the whole line, trimmed; anchored and bounded, so linear. */
  readonly pattern: RegExp
  /** Shown to readers in place of the line. */
  readonly reason: string
  /** `always`: in any text. `page`: only where the text is a whole page, whose other lines are furniture as well. */
  readonly where: 'always' | 'page'
  /** True for the heading of a list of links: the headlines below it are no part of the article either. */
  readonly leads?: true
  readonly examples: readonly string[]
}

/** A pattern for lines that are one of these forms, but for signs at the end. */
export function whole(...forms: readonly string[]): RegExp {
  return new RegExp(`^(?:${forms.join('|')})[\\s:.!»›>…]*$`, 'i')
}

/** A pattern for lines that begin with one of these forms. */
export function begins(...forms: readonly string[]): RegExp {
  return new RegExp(`^(?:${forms.join('|')})`, 'iu')
}
