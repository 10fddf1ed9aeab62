import type { PublicationDate } from '../corpus/model.ts'
import { statedDay } from './stated-day.ts'

/** What a file says of its article besides the text; null where it says nothing. */
export interface FoundFacts {
  readonly publisher: string | null
  readonly title: string | null
  readonly author: string | null
  readonly url: string | null
  readonly language: string | null
  readonly published: PublicationDate | null
}

export const noFacts: FoundFacts = {
  publisher: null,
  title: null,
  author: null,
  url: null,
  language: null,
  published: null,
}

/** A date as a page gives it: where, and in which words. */
export interface WrittenDate {
  readonly from: string
  readonly words: string
}

/** The publication date by the first of these that is a day; its words, and those of a later change, are the note. */
export function publishedBy(dates: readonly WrittenDate[], modified: readonly WrittenDate[]): PublicationDate | null {
  for (const written of dates) {
    const day = statedDay(written.words)?.day
    if (day === undefined) continue
    const change = modified.find(({ words }) => statedDay(words) !== null)
    const note = [written, ...(change ? [change] : [])].map(({ from, words }) => `${from} ${words}`).join('; ')
    return { date: day, basis: 'stated', note }
  }
  return null
}

const longestFact = 500

/** A fact in one line; null where it says nothing or is too long to be one. */
export function factOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line === '' || line.length > longestFact ? null : line
}

/** An address of the web; null for all others, `javascript:` above all. */
export function addressOf(value: unknown): string | null {
  const line = factOf(value)
  return line !== null && /^https?:\/\//i.test(line) && URL.canParse(line) ? line : null
}

/** A language tag in its usual form, such as "en-GB" for "en_gb"; null for what is none. */
export function languageTagOf(value: unknown): string | null {
  try {
    return Intl.getCanonicalLocales((factOf(value) ?? '').replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
