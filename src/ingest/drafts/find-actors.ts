import { groupBy } from '../../corpus/group-by.ts'
import type { Actor, TextSpan } from '../../corpus/model.ts'
import type { ReadArticle } from '../read-article.ts'
import type { FoundName } from './actor-names.ts'
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
  const found = articles.flatMap(({ names }) => names)
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

/** Looks names up by a word of theirs, so that thousands of names cost no more than a few. */
function mentionsIn(text: string, names: NameIndex, removed: readonly TextSpan[]): ActorMention[] {
  const mentions: ActorMention[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(names.word)) {
    const named = names.byWord.get(word)?.find(({ name, at }) => index - at >= from && standsAt(text, name, index - at))
    if (!named) continue
    const start = index - named.at
    from = start + named.name.length
    const isRemoved = removed.some((part) => start >= part.start && from <= part.end)
    if (!isRemoved) mentions.push({ start, end: from, actor: named.actor })
  }
  return mentions
}

const anyWord = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu
// Most words of a text have no capital, and most names have one.
const capitalWord = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu

interface IndexedName {
  readonly name: string
  readonly actor: string
  /** Where in the name the word stands by which it is looked up. */
  readonly at: number
}

interface NameIndex {
  /** Finds the words of a text that can be looked up. */
  readonly word: RegExp
  /** The longest name first. */
  readonly byWord: ReadonlyMap<string, readonly IndexedName[]>
}

function indexNames(names: ReadonlyMap<string, string>): NameIndex {
  const all = [...names].sort(([a], [b]) => b.length - a.length)
  const word = all.every(([name]) => name.search(capitalWord) !== -1) ? capitalWord : anyWord
  const indexed = all.map(([name, actor]) => {
    const first = name.match(word)?.[0] ?? ''
    return { name, actor, at: name.indexOf(first), first }
  })
  return { word, byWord: groupBy(indexed, ({ first }) => first) }
}

function standsAt(text: string, name: string, index: number): boolean {
  return (
    text.startsWith(name, index) &&
    !/[\p{L}\p{N}-]$/u.test(text.slice(Math.max(0, index - 2), index)) &&
    !/^[\p{L}\p{N}-]/u.test(text.slice(index + name.length, index + name.length + 2))
  )
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
}
