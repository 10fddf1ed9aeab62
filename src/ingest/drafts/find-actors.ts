import { groupBy } from '../../corpus/group-by.ts'
import type { Actor, TextSpan } from '../../corpus/model.ts'
import type { ReadArticle } from '../read-article.ts'
import type { FoundName } from './actor-names.ts'
import { stateNames } from './states.ts'

/** Where an article names an actor. */
export interface ActorMention extends TextSpan {
  readonly actor: string
}

/** A name by which one actor can be meant, with the actor's id. */
export interface ActorName {
  readonly name: string
  readonly actor: string
}

export interface FoundActors {
  /** The known ones first, then those that were found. */
  readonly actors: readonly Actor[]
  /** The names that may stand in an article with these words (see `capitalWords`). */
  readonly namesAmong: (words: readonly string[]) => readonly ActorName[]
}

/**
 * Finds the actors of all articles: the known ones by name and alias, new ones by title, kind of name, or acronym in
 * brackets. A later surname counts for the one person of that surname; where two bear it, for none.
 */
export function findActors(articles: readonly ReadArticle[], known: readonly Actor[]): FoundActors {
  const found = articles.flatMap(({ names }) => names)
  const actors = [...known, ...newActors(found, known, stateNames())]
  const names = [...namesOf(actors)].map(([name, actor]) => ({ name, actor }))
  const byWord = groupBy(names, ({ name }) => keyWord(name))
  return {
    actors,
    namesAmong: (words) => ['', ...words].flatMap((word) => byWord.get(word) ?? []),
  }
}

/** The words of a text that begin with a capital, each once: most words have none, and most names have one. */
export function capitalWords(text: string): string[] {
  return [...new Set(text.match(capitalWord))]
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

/**
 * Where an article names one of the actors, in order; the longest name where several begin together. Looks names up by a
 * word of theirs, so that hundreds of names cost no more than a few.
 */
export function mentionsIn(text: string, names: readonly ActorName[], removed: readonly TextSpan[]): ActorMention[] {
  const word = names.every(({ name }) => keyWord(name) !== '') ? capitalWord : anyWord
  const longestFirst = [...names].sort((a, b) => b.name.length - a.name.length)
  const byWord = groupBy(longestFirst, ({ name }) => name.match(word)?.[0] ?? '')
  const mentions: ActorMention[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    const named = byWord.get(found)?.find(({ name }) => {
      const start = index - name.indexOf(found)
      return start >= from && standsAt(text, name, start)
    })
    if (!named) continue
    const start = index - named.name.indexOf(found)
    from = start + named.name.length
    const isRemoved = removed.some((part) => start >= part.start && from <= part.end)
    if (!isRemoved) mentions.push({ start, end: from, actor: named.actor })
  }
  return mentions
}

const anyWord = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu
const capitalWord = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu

/** The first word of a name that has a capital; empty where none has. */
function keyWord(name: string): string {
  return name.match(capitalWord)?.[0] ?? ''
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
