import { groupBy } from '../../corpus/group-by.ts'
import type { Actor, TextSpan } from '../../corpus/model.ts'
import type { ReadArticle } from '../articles.ts'
import { type FoundName, findNames } from './actor-names.ts'
import { sentencesOf } from './sentences.ts'
import { stateNames } from './states.ts'

/** Where an article names an actor. */
export interface ActorMention extends TextSpan {
  readonly actor: string
}

export interface FoundActors {
  /** The known ones first, then those that were found. */
  readonly actors: readonly Actor[]
  /** By article id, in order; the longest name where several begin together. */
  readonly mentions: ReadonlyMap<string, readonly ActorMention[]>
}

/**
 * Finds the actors of all articles: the known ones by name and alias, new ones by title, kind of name, or acronym in
 * brackets. A later surname counts for the one person of that surname; where two bear it, for none.
 */
export function findActors(articles: readonly ReadArticle[], known: readonly Actor[]): FoundActors {
  const stateOf = stateNames()
  const found = articles.flatMap(({ text, article }) =>
    sentencesOf(text, article.removed).flatMap((sentence) =>
      findNames(text, sentence, (name) => stateOf(name) !== null),
    ),
  )
  const actors = [...known, ...newActors(found, known, stateOf)]
  const names = indexNames(namesOf(actors))
  return {
    actors,
    mentions: new Map(articles.map(({ text, article }) => [article.id, mentionsIn(text, names, article.removed)])),
  }
}

function newActors(
  found: readonly FoundName[],
  known: readonly Actor[],
  stateOf: (name: string) => string | null,
): Actor[] {
  const taken = new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]).map(folded))
  const ids = new Set(known.map(({ id }) => id))
  const actors = new Map<string, { name: string; kind: string; aliases: Set<string> }>()
  for (const { name, kind, acronym } of found) {
    const shown = stateOf(name) ?? name
    if ([shown, name, acronym ?? shown].some((one) => taken.has(folded(one)))) continue
    const actor = actors.get(folded(shown)) ?? { name: shown, kind, aliases: new Set<string>() }
    if (name !== shown) actor.aliases.add(name)
    if (acronym !== null) actor.aliases.add(acronym)
    actors.set(folded(shown), actor)
  }
  const acronyms = new Set([...actors.values()].flatMap(({ aliases }) => [...aliases].map(folded)))
  return [...actors.entries()]
    .filter(([key]) => !acronyms.has(key))
    .map(([, { name, kind, aliases }]) => ({ id: freeId(name, ids), name, kind, aliases: [...aliases] }))
}

function freeId(name: string, ids: Set<string>): string {
  const slug =
    folded(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'actor'
  let id = slug
  for (let n = 2; ids.has(id); n++) id = `${slug}-${n}`
  ids.add(id)
  return id
}

/** Every name by which an actor can be meant, with its id; a surname only where one person bears it. */
function namesOf(actors: readonly Actor[]): Map<string, string> {
  const full = actors.flatMap(({ id, name, aliases }) =>
    // "the Coalition" begins a sentence as "The Coalition".
    [name, ...aliases].flatMap((one) => [one, one.replace(/^the /, 'The ')]).map((form) => [form, id] as const),
  )
  // The first to bear a name has it; whoever is only meant by a surname comes last.
  return new Map([...surnamesOf(actors), ...full.reverse()])
}

function surnamesOf(actors: readonly Actor[]): (readonly [string, string])[] {
  const persons = actors.flatMap(({ id, name, kind }) => {
    const surname = name.split(' ').at(-1)?.replace(/^al-/, '') ?? ''
    return kind === 'person' && surname !== name && surname.length > 2 ? [{ surname, id }] : []
  })
  return [...groupBy(persons, ({ surname }) => surname)].flatMap(([surname, bearers]) =>
    bearers.length === 1 && bearers[0] ? [[surname, bearers[0].id] as const] : [],
  )
}

/** Looks names up by their first word, so that thousands of names cost no more than a few. */
function mentionsIn(text: string, names: NameIndex, removed: readonly TextSpan[]): ActorMention[] {
  const mentions: ActorMention[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const named = index < from ? undefined : names.get(word)?.find(({ name }) => standsAt(text, name, index))
    if (!named) continue
    from = index + named.name.length
    const isRemoved = removed.some((part) => index >= part.start && from <= part.end)
    if (!isRemoved) mentions.push({ start: index, end: from, actor: named.actor })
  }
  return mentions
}

const wordPattern = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+/gu

/** Names by their first word, the longest first. */
type NameIndex = ReadonlyMap<string, readonly { readonly name: string; readonly actor: string }[]>

function indexNames(names: ReadonlyMap<string, string>): NameIndex {
  const longestFirst = [...names]
    .map(([name, actor]) => ({ name, actor }))
    .sort((a, b) => b.name.length - a.name.length)
  return groupBy(longestFirst, ({ name }) => /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '')
}

function standsAt(text: string, name: string, index: number): boolean {
  return (
    text.startsWith(name, index) && !/^[\p{L}\p{N}-]/u.test(text.slice(index + name.length, index + name.length + 2))
  )
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
}
