import type { Article, Citation, IsoDay } from '../../corpus/model.ts'
import { textFragmentAddress } from '../../corpus/text-fragment.ts'
import { webAddress } from '../../corpus/web-address.ts'

/** What a citation says, whatever the form it is copied in. */
export interface CitedQuote {
  readonly citation: Citation
  readonly article: Article
  /** Name of who speaks; null where the outlet itself does. */
  readonly speaker: string | null
  /** Of the passage, in this timeline: where the words can be checked. */
  readonly address: string
  /** When the article was read: the day it was captured, where that is known, else the reader's day. */
  readonly accessed: IsoDay
}

/** A form of a citation, ready to be copied. */
export interface WrittenCitation {
  readonly name: string
  readonly text: string
  /** The same as markup, for what is pasted into a formatted text. */
  readonly html?: string
}

/** The address of the original page, at the quote; null where none is known. */
export function originalAddress({ article, citation }: CitedQuote): string | null {
  const address = webAddress(article.url)
  return address === null ? null : textFragmentAddress(address, citation, null)
}
