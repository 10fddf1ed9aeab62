import type { Actor, Citation, TextSpan, TimelineEvent } from '../../corpus/model.ts'
import type { ReadArticle } from '../read-article.ts'
import { draftEvents } from './draft-events.ts'
import { findActors } from './find-actors.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { nameSpeakers } from './name-speakers.ts'

export interface DraftedCollection {
  /** The known actors, and those that a draft needs. */
  readonly actors: readonly Actor[]
  /** None of them rests on words that an edited event cites. */
  readonly events: readonly TimelineEvent[]
}

/**
 * Drafts events from the articles: nobody has reviewed them, and each says so by its origin. Edited events win: a draft
 * that rests on the words of one is absorbed. Articles in other languages than English give none.
 */
export function draftCollection(
  articles: readonly ReadArticle[],
  known: readonly Actor[],
  edited: readonly TimelineEvent[],
): DraftedCollection {
  const readable = articles.filter(({ isDraftable }) => isDraftable)
  const found = findActors(readable, known)
  const cited = edited.flatMap((event) => event.citations)
  const drafts = readable
    .flatMap((read) => {
      const mentions = found.mentions.get(read.article.id) ?? []
      return nameSpeakers(draftEvents(read, mentions), read.quotations, mentions)
    })
    .filter((draft) => !draft.citations.some((citation) => isCited(citation, cited)))
  const numbers = new Map<string, number>()
  const events = mergeDrafts(drafts).map((draft) => ({ ...draft, id: freeId(draft.title, numbers) }))
  const used = new Set(
    events.flatMap((event) => [...event.actors, ...event.citations.flatMap(({ speaker }) => speaker ?? [])]),
  )
  return {
    actors: found.actors.filter((actor) => known.includes(actor) || used.has(actor.id)),
    events,
  }
}

/** True where at least half of a draft's words are cited by an edited event, or the other way round. */
function isCited(draft: Citation, cited: readonly Citation[]): boolean {
  return cited.some((other) => other.article === draft.article && shared(draft, other) >= shorter(draft, other) / 2)
}

function shared(a: TextSpan, b: TextSpan): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

function shorter(a: TextSpan, b: TextSpan): number {
  return Math.min(a.end - a.start, b.end - b.start)
}

/** Made of the title, so that an address of a draft outlives changes elsewhere in the folder; edited ids have no `~`. */
function freeId(title: string, numbers: Map<string, number>): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48)
    .replace(/-$/, '')
  const number = (numbers.get(slug) ?? 0) + 1
  numbers.set(slug, number)
  return number === 1 ? `draft~${slug}` : `draft~${slug}~${number}`
}
