import type { CorpusIndex } from './corpus-index.ts'
import { groupBy } from './group-by.ts'
import type { Actor, Article, Citation, TimelineEvent } from './model.ts'
import { nameFinder } from './name-uses.ts'

/** A citation with its event. */
export interface CitedWords {
  readonly event: TimelineEvent
  readonly citation: Citation
}

/** One name of an actor in one article, and the cited passages that use it. */
export interface NameInArticle {
  readonly name: string
  readonly article: Article
  readonly passages: readonly CitedWords[]
}

/** All that a collection has of an actor, each list in order of time. */
export interface ActorRecord {
  /** Events that the actor is the agent of. */
  readonly did: readonly TimelineEvent[]
  /** Events that the actor is the patient of. */
  readonly undergone: readonly TimelineEvent[]
  /** Events that name the actor, and say of no part. */
  readonly takesPart: readonly TimelineEvent[]
  /** What the actor said, by citation: quoted or reported. */
  readonly said: readonly CitedWords[]
  /** In the order of the actor's names, then of first use. */
  readonly names: readonly NameInArticle[]
  /** Names that stand in no cited passage, not even within a longer one. */
  readonly unused: readonly string[]
}

/** Gathers what a collection has of an actor; names are looked for in the cited passages. */
export function actorRecord(actor: Actor, { corpus, articleById }: CorpusIndex): ActorRecord {
  const events = corpus.events.filter((event) => event.actors.includes(actor.id))
  const inPart = (part: 'agent' | 'patient' | null) =>
    events.filter((event) => (event.parts?.[actor.id] ?? null) === part)
  const cited = corpus.events.flatMap((event) => event.citations.map((citation) => ({ event, citation })))
  const names = namesByArticle(actor, cited, corpus.actors, articleById)
  return {
    did: inPart('agent'),
    undergone: inPart('patient'),
    takesPart: inPart(null),
    said: cited.filter(({ citation }) => citation.speaker === actor.id),
    names,
    unused: namesOf(actor).filter((name) => !cited.some(({ citation }) => citation.quote.includes(name))),
  }
}

function namesOf({ name, aliases }: Actor): string[] {
  return [...new Set([name, ...aliases])]
}

function namesByArticle(
  actor: Actor,
  cited: readonly CitedWords[],
  all: readonly Actor[],
  articleById: ReadonlyMap<string, Article>,
): NameInArticle[] {
  const find = nameFinder(actor, all)
  // A passage that two events cite is one passage.
  const passages = groupBy(cited, ({ citation: { article, start, end } }) => `${article} ${start} ${end}`)
  const uses = [...passages.values()].flatMap(([first]) =>
    first ? [...new Set(find(first.citation.quote).map(({ name }) => name))].map((name) => ({ name, ...first })) : [],
  )
  return namesOf(actor).flatMap((name) => {
    const ofName = uses.filter((use) => use.name === name)
    return [...groupBy(ofName, ({ citation }) => citation.article)].flatMap(([id, some]) => {
      const article = articleById.get(id)
      return article ? [{ name, article, passages: some.map(({ event, citation }) => ({ event, citation })) }] : []
    })
  })
}
