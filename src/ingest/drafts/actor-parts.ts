import type { ActorPart, EventParts, TextSpan } from '../../corpus/model.ts'
import { overlapping, spanWithin } from '../../corpus/text-span.ts'
import type { ActorMention } from './actor-mentions.ts'
import type { Deed } from './deed.ts'

/** What ends the phrase that a name heads: what hangs on it, or what is said beside it. */
const afterHead = /^(?:[’']s?$|["”)])?\s*(?:$|[,;:(–—-]|(?:of|in|at|on|for|from|and|or|who|which|that|with|to)\b)/
/** A name behind one of these belongs to the noun before: "a spokesman for the club"; one in brackets repeats another. */
const beforeOwned =
  /\p{Ll}[’']*\s+(?:of|for|in|at|from|on|to|by|with|against|about|near|between)\s+(?:(?:the|its)\s+)?(?:\S+\s+and\s+(?:the\s+)?)?(?:\S+-\p{Ll}+\s+)?$|\($/u

/**
 * The actors' parts in the deeds of a clause, in the order of the deeds; the first one told of an actor holds, so that
 * whoever reports something is the agent of that. Null where no deed has a known actor for a participant. `mentions` are in
 * order and apart.
 */
export function partsOf(text: string, deeds: readonly Deed[], mentions: readonly ActorMention[]): EventParts | null {
  const parts = new Map<string, ActorPart>()
  for (const deed of deeds) {
    for (const part of ['agent', 'patient'] as const) {
      const phrase = deed[part]
      const actors = phrase ? actorsHeading(text, phrase, mentions) : []
      for (const actor of actors) if (!parts.has(actor)) parts.set(actor, part)
    }
  }
  return parts.size === 0 ? null : Object.fromEntries(parts)
}

/**
 * Accounts of one event, in their order: what any of them tells of an actor holds; where two contradict each other,
 * neither does. Each account is read once: of one day, thousands may tell.
 */
export function joinedParts(accounts: readonly (EventParts | null)[]): EventParts | null {
  const held = new Map<string, ActorPart>()
  for (const [actor, part] of accounts.flatMap((parts) => Object.entries(parts ?? {}))) {
    const before = held.get(actor)
    if (before !== undefined && before !== part) held.delete(actor)
    else held.set(actor, part)
  }
  // Whoever the last account names comes first.
  const actors = new Set(accounts.toReversed().flatMap((parts) => Object.keys(parts ?? {})))
  const entries = [...actors].flatMap((actor) => {
    const part = held.get(actor)
    return part ? [[actor, part] as const] : []
  })
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

/** The actors who are themselves meant by a phrase, not by a part of it: "Ada Brek" in "Mayor Ada Brek of Orrin". */
function actorsHeading(text: string, phrase: TextSpan, mentions: readonly ActorMention[]): string[] {
  // Not all of them: a quote of an edited event may be millions long.
  return overlapping(mentions, phrase)
    .filter((mention) => spanWithin(mention, phrase))
    .filter(({ start, end }) => {
      const after = text.slice(end, phrase.end)
      const before = text.slice(phrase.start, start)
      return afterHead.test(after) && !beforeOwned.test(before)
    })
    .map(({ actor }) => actor)
}
