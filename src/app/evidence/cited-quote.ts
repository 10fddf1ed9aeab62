import type { Article, Citation, IsoDay, TimelineEvent, UncheckedCitation } from '../../corpus/model.ts'
import { textFragmentAddress } from '../../corpus/text-fragment.ts'
import { uncheckedPublisher } from '../../corpus/unchecked.ts'
import { webAddress } from '../../corpus/web-address.ts'

/** What a citation says, whatever the form it is copied in. */
export interface CitedQuote {
  /** An empty quote, where only the source is known. */
  readonly citation: Pick<Citation, 'article' | 'start' | 'quote' | 'prefix' | 'suffix'>
  readonly article: Pick<
    Article,
    'id' | 'publisher' | 'title' | 'author' | 'url' | 'language' | 'published' | 'captured'
  >
  /** Name of who speaks; null where the outlet itself does. */
  readonly speaker: string | null
  /** Of the passage, in this timeline: where the words can be checked. Of the event, where nothing is stored. */
  readonly address: string
  /** When the article was read: the day it was captured, where that is known, else the reader's day. */
  readonly accessed: IsoDay
  /** False where no article is stored that the words could be compared with. */
  readonly isChecked: boolean
}

interface CitedFrom {
  /** Of the passage or, where nothing is stored, of the event. */
  readonly address: string
  readonly today: IsoDay
}

/** A citation of a stored article. */
export function checkedQuote(
  article: Article,
  citation: Citation,
  { speaker, address, today }: { readonly speaker: string | null } & CitedFrom,
): CitedQuote {
  return {
    citation,
    article,
    speaker,
    address,
    accessed: article.captured ?? today,
    isChecked: true,
  }
}

/** The `number`th of an event's citations without a stored article, from 1 on: all that is known is what its author wrote. */
export function uncheckedQuote(
  event: TimelineEvent,
  unchecked: UncheckedCitation,
  number: number,
  { address, today }: CitedFrom,
): CitedQuote {
  const id = `${event.id}-unchecked`
  const unknown = { title: null, author: null, language: null, published: null, captured: null }
  return {
    citation: { article: id, start: number, quote: unchecked.quote ?? '', prefix: '', suffix: '' },
    article: { id, publisher: uncheckedPublisher(unchecked), url: unchecked.url, ...unknown },
    speaker: null,
    address,
    accessed: today,
    isChecked: false,
  }
}

/** A form of a citation, ready to be copied. */
export interface WrittenCitation {
  /** The format's own name; null for plain text, which each language calls in its own way. */
  readonly format: string | null
  readonly text: string
  /** The same as markup, for what is pasted into a formatted text. */
  readonly html?: string
}

/** The address of the original page, at the quote; null where none is known. */
export function originalAddress({ article, citation }: CitedQuote): string | null {
  const address = webAddress(article.url)
  return address === null || citation.quote === '' ? address : textFragmentAddress(address, citation, null)
}

/** What the address of the timeline leads to. */
export function linkWords({ isChecked }: CitedQuote): string {
  return isChecked ? 'passage in the timeline' : 'event in the timeline'
}
