import type { CorpusIndex } from './corpus-index.ts'
import { boundsOf, boundsOverlap } from './edtf.ts'
import type { Citation, TimelineEvent, TimeMention } from './model.ts'

/** A time mention with the citation that holds it. */
export interface CitedMention {
  readonly citation: Citation
  readonly mention: TimeMention
}

/** What a time mention counts from: nothing, its article's day of publication, an event, or some other day. */
export type AnchorKind = 'none' | 'publication' | 'event' | 'day'

export function anchorKind({ citation, mention }: CitedMention, { articleById }: CorpusIndex): AnchorKind {
  if (mention.anchor === null || mention.value === null) return 'none'
  if (mention.anchorEvent !== null) return 'event'
  return articleById.get(citation.article)?.published?.date === mention.anchor ? 'publication' : 'day'
}

/** True where a mention's date would move if a day of publication that was only inferred turned out to be wrong. */
export function isWeak(cited: CitedMention, index: CorpusIndex): boolean {
  const { citation, mention } = cited
  const published = index.articleById.get(citation.article)?.published
  const isInferred = published?.basis === 'inferred'
  const kind = anchorKind(cited, index)
  if (kind === 'publication') return isInferred
  if (kind !== 'event') return false
  // "After that event, and no later than the article": the article's day is in the result.
  const isBounded = isInferred && (mention.value?.includes(published.date) ?? false)
  const anchor = index.eventById.get(mention.anchorEvent ?? '')
  return isBounded || (anchor !== undefined && restsOnInferred(anchor, index))
}

/** True for words of the same quote that date something else. */
export function datesOther(mention: TimeMention, event: TimelineEvent): boolean {
  const bounds = mention.value === null ? null : boundsOf(mention.value)
  return bounds !== null && !boundsOverlap(bounds, event)
}

/** True where every word that dates the event counts from an inferred day, or none does and all articles are such. */
function restsOnInferred(event: TimelineEvent, index: CorpusIndex): boolean {
  const placed = event.citations.flatMap((citation) =>
    citation.times
      .filter((mention) => mention.value !== null && mention.anchorEvent !== event.id && !datesOther(mention, event))
      .map((mention) => ({ citation, mention })),
  )
  if (placed.length > 0) return placed.every((cited) => isWeak(cited, index))
  return event.citations.every(({ article }) => index.articleById.get(article)?.published?.basis === 'inferred')
}
