import { boundsOf } from '../../corpus/edtf.ts'
import { groupBy } from '../../corpus/group-by.ts'
import type { Actor, TimelineEvent } from '../../corpus/model.ts'
import type { ReadArticle } from '../read-article.ts'
import { type ActorName, type NamesAmong, namesByWord } from './actor-mentions.ts'
import { joinedParts } from './actor-parts.ts'
import { type ArticleDraft, type DraftJob, draftsIn } from './draft-article.ts'
import { citationOf } from './draft-events.ts'
import {
  type ArticleTally,
  alone,
  type DraftedArticle,
  type DraftTally,
  type EarlierRun,
  tallyDrafts,
} from './draft-tally.ts'
import { type ActorsNamed, findActors } from './find-actors.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { sharesWords } from './shared-words.ts'

/** What there is to draft from a collection, an article at a time. */
export interface DraftPlan {
  /** The known actors first, then those that were found. */
  readonly actors: readonly Actor[]
  /** Every name by which one of them can be meant. */
  readonly names: readonly ActorName[]
  readonly kindOf: (actor: string) => string | null
  /** The articles in a language that is drafted from. */
  readonly readable: readonly ReadArticle[]
  /** What one of these is drafted from. */
  readonly jobFor: (read: ReadArticle) => DraftJob
}

/** Finds the actors of all articles, so that each article can be told whom its names mean. */
export function planDrafts(
  articles: readonly ReadArticle[],
  known: readonly Actor[],
  actorsNamed?: ActorsNamed,
): DraftPlan {
  const readable = articles.filter(({ isDraftable }) => isDraftable)
  const { actors, names } = findActors(readable, known, actorsNamed)
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]))
  const kindOf = (actor: string) => kinds.get(actor) ?? null
  let among: NamesAmong | null = null
  return {
    actors,
    names,
    kindOf,
    readable,
    jobFor: (read) => {
      // Made when it is first needed: in a second run it mostly is not.
      among ??= namesByWord(names)
      const near = among(read)
      const meant = [...new Set(near.map(({ actor }) => actor))]
      return { read, names: near, actors: meant.map((id) => ({ id, kind: kindOf(id) })) }
    },
  }
}

export interface DraftedCollection {
  /** The known actors, and those that a draft needs. */
  readonly actors: readonly Actor[]
  /** How many events the drafts are; none of them rests on words that an edited event cites. */
  readonly events: number
  /** How many parts of articles they cite. */
  readonly passages: number
  /** How many pairs of drafts may be of one event, and stay two. */
  readonly doubtful: number
  /** The first of these pairs, at most as many. */
  readonly firstDoubtful: (most: number) => (readonly [ArticleDraft, ArticleDraft])[]
  /** The accounts of one event each. */
  readonly groups: () => readonly (readonly ArticleDraft[])[]
  /** For the next run, to which it saves work. */
  readonly tally: DraftTally
}

/**
 * Puts the drafts of a collection's articles together. Edited events win: a draft that rests on the words of one is
 * absorbed. Given an earlier run, most drafts are not even read until their groups are asked for.
 */
export function collectDrafts(
  { actors, known }: { readonly actors: readonly Actor[]; readonly known: readonly Actor[] },
  drafted: readonly DraftedArticle[],
  edited: readonly TimelineEvent[],
  earlier: EarlierRun | null,
): DraftedCollection {
  const kept = withoutCited(drafted, edited)
  const tally = tallyDrafts(kept, earlier)
  const needed = new Set([...known.map(({ id }) => id), ...tally.actors])
  const pairs = tally.circles.flatMap(({ doubtful }) => doubtful)
  return {
    actors: actors.filter(({ id }) => needed.has(id)),
    events: sumOf(tally.circles, ({ events }) => events) + sumOf(tally.articles, aloneIn),
    passages: sumOf(tally.articles, ({ passages }) => passages),
    doubtful: pairs.length / 4,
    firstDoubtful: (most) => {
      const draftAt = (at: number) => kept[pairs[at] ?? -1]?.drafts().at(pairs[at + 1] ?? -1)
      return Array.from({ length: Math.min(most, pairs.length / 4) }, (_, pair) => pair * 4).flatMap((at) => {
        const [one, other] = [draftAt(at), draftAt(at + 2)]
        return one && other ? [[one, other] as const] : []
      })
    },
    groups: () => mergeDrafts(kept.flatMap(({ drafts }) => draftsIn(drafts()))).groups,
    tally,
  }
}

/** The drafts that do not rest on words that an edited event cites. */
function withoutCited(drafted: readonly DraftedArticle[], edited: readonly TimelineEvent[]): DraftedArticle[] {
  const cited = groupBy(
    edited.flatMap((event) => event.citations),
    ({ article }) => article,
  )
  return drafted.map((one) => {
    const spans = cited.get(one.article)?.map(({ start, end }) => ({ start, end }))
    if (!spans) return one
    const drafts = () => {
      const isCited = sharesWords(spans)
      return draftsIn(one.drafts()).filter((draft) => !isCited(draft))
    }
    return { ...one, key: `${one.key} ${JSON.stringify(spans)}`, drafts }
  })
}

function aloneIn({ circles }: ArticleTally): number {
  return circles.filter((circle) => circle === alone).length
}

function sumOf<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0)
}

/**
 * The events of merged drafts: nobody has reviewed them, and each says so by its origin. Articles by id.
 */
export function draftedEvents(
  groups: readonly (readonly ArticleDraft[])[],
  articles: ReadonlyMap<string, ReadArticle>,
): TimelineEvent[] {
  const numbers = new Map<string, number>()
  return groups.flatMap((group) =>
    group.slice(0, 1).map(({ title, date, status }) => ({
      id: freeId(title, numbers),
      title,
      date,
      ...(boundsOf(date) ?? { earliest: null, latest: null }),
      status,
      origin: 'drafted' as const,
      actors: [...new Set(group.flatMap(({ actors }) => actors))],
      parts: joinedParts(group.map(({ parts }) => parts)),
      citations: group.flatMap((draft) => {
        const read = articles.get(draft.article)
        return read ? [{ ...citationOf(read, draft), speaker: draft.speaker }] : []
      }),
    })),
  )
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
