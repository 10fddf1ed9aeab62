import type { Citation, TextSpan, TimelineEvent } from '../../corpus/model.ts'
import { overlapping } from '../../corpus/text-span.ts'
import { findQuotations } from '../speakers.ts'
import type { ActorMention } from './actor-mentions.ts'

/** Less of a citation than this share is an aside in it, not what it says. */
const leastShare = 0.3

/**
 * Gives the citations of an article's drafts their speaker: the known actor whom the text names for the quotation, direct
 * or indirect, that makes up most of the citation. A pronoun names nobody.
 */
export function nameSpeakers(
  drafts: readonly TimelineEvent[],
  text: string,
  mentions: readonly ActorMention[],
): TimelineEvent[] {
  const spoken = findQuotations(text).flatMap(({ start, end, speaker }) => {
    const actor = speaker && overlapping(mentions, speaker).at(-1)?.actor
    return actor ? [{ start, end, actor }] : []
  })
  const speakerOf = (citation: Citation) => {
    let most = { actor: '', shared: 0 }
    for (const one of spoken) {
      const shared = overlap(one, citation)
      if (shared > most.shared) most = { actor: one.actor, shared }
    }
    return most.shared / (citation.end - citation.start) >= leastShare ? most.actor : null
  }
  return drafts.map((draft) => ({
    ...draft,
    citations: draft.citations.map((citation) => ({ ...citation, speaker: speakerOf(citation) })),
  }))
}

function overlap(a: TextSpan, b: TextSpan): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}
