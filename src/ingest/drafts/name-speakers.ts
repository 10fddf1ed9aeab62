import type { Citation, TextSpan, TimelineEvent } from '../../corpus/model.ts'
import { partitionPoint } from '../../corpus/partition-point.ts'
import { overlapping } from '../../corpus/text-span.ts'
import { sentenceSubjects } from '../sentence-subjects.ts'
import { findQuotations } from '../speakers.ts'
import type { ActorKind, ActorMention } from './actor-mentions.ts'
import { meantSpeaker } from './meant-speaker.ts'
import { gendersIn } from './person-title.ts'

/** Less of a citation than this share is an aside in it, not what it says. */
const leastShare = 0.3

/**
 * Gives the citations of an article's drafts their speaker: the known actor whom the text names for the quotation, direct
 * or indirect, that makes up most of the citation; by name, or by a pronoun or a title where it is safe whom that means.
 * What somebody only speaks of (“denounced the plan”) has no speaker: the article tells it.
 */
export function nameSpeakers(
  drafts: readonly TimelineEvent[],
  text: string,
  mentions: readonly ActorMention[],
  actors: readonly ActorKind[],
): TimelineEvent[] {
  const quotations = findQuotations(text)
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]))
  const genders = gendersIn(text, mentions)
  const context = { text, sentences: sentenceSubjects(text), quotations, mentions, kinds, genders }
  const spoken = quotations.flatMap(({ start, end, speaker, topic }) => {
    if (speaker === null || topic) return []
    const named = overlapping(mentions, speaker).at(-1)?.actor
    const actor = named ?? meantSpeaker(speaker, context)
    return actor ? [{ start, end, actor }] : []
  })
  const furthest = furthestEnds(spoken)
  const speakerOf = (citation: Citation) => {
    let most = { actor: '', shared: 0 }
    const first = partitionPoint(0, spoken.length, (at) => (furthest[at] ?? 0) > citation.start)
    const beyond = partitionPoint(first, spoken.length, (at) => (spoken[at]?.start ?? 0) >= citation.end)
    for (const one of spoken.slice(first, beyond)) {
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

/** How far the spans reach up to each of them: they begin in order, and one may hold the next. */
function furthestEnds(spans: readonly TextSpan[]): number[] {
  let furthest = 0
  return spans.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
}

function overlap(a: TextSpan, b: TextSpan): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}
