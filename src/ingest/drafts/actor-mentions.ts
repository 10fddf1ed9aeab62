import { groupBy } from '../../corpus/group-by.ts'
import type { Actor, RemovedSpan, TextSpan } from '../../corpus/model.ts'
import { quoteTrie } from '../quote-trie.ts'
import { longestName } from './actor-names.ts'
import { longestAt, plantNames } from './name-tree.ts'

/** Where an article names an actor. */
export interface ActorMention extends TextSpan {
  readonly actor: string
}

/** All that drafting needs to know of an actor. */
export type ActorKind = Pick<Actor, 'id' | 'kind'>

/** A name by which one actor can be meant, with the actor's id. */
export interface ActorName {
  readonly name: string
  readonly actor: string
}

/**
 * Where an article names one of the actors, in order; the longest name where several begin together. Looks names up by a
 * word of theirs, so that hundreds of names cost no more than a few. `removed` is sorted and disjoint.
 */
export function mentionsIn(text: string, names: readonly ActorName[], removed: readonly RemovedSpan[]): ActorMention[] {
  const word = names.every(({ name }) => keyWord(name) !== '') ? capitalWord : anyWord
  const longestFirst = [...names].sort((a, b) => b.name.length - a.name.length)
  const byWord = groupBy(longestFirst, ({ name }) => name.match(word)?.[0] ?? '')
  const finders = new Map([...byWord].map(([key, alike]) => [key, finderOf(key, alike)]))
  const mentions: ActorMention[] = []
  let from = 0
  let nextRemoved = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    const named = finders.get(found)?.(text, index, from)
    if (!named) continue
    const start = index - named.name.indexOf(found)
    from = start + named.name.length
    while ((removed[nextRemoved]?.end ?? from) < from) nextRemoved++
    const isRemoved = start >= (removed[nextRemoved]?.start ?? from)
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

/** Finds the first of the names that stands where its key word does, if it begins at `from` or later. */
type Finder = (text: string, index: number, from: number) => ActorName | undefined

/** More names than these with one key word ("The Ministry of …") are not tried one by one: an article may have thousands. */
const few = 8

function finderOf(word: string, names: readonly ActorName[]): Finder {
  if (names.length <= few) {
    return (text, index, from) =>
      names.find(({ name }) => {
        const start = index - name.indexOf(word)
        return start >= from && standsAt(text, name, start)
      })
  }
  const numbered = names.map(({ name }, number) => ({ name, number, before: name.indexOf(word) }))
  const trees = [...groupBy(numbered, ({ before }) => before)].map(
    ([before, alike]) => [before, plantNames(alike)] as const,
  )
  return (text, index, from) => {
    const found = trees.flatMap(([before, tree]) => {
      const start = index - before
      return (start >= from && !isInWord(text, start) ? longestAt(tree, text, start) : null) ?? []
    })
    return names[Math.min(...found)]
  }
}

function isInWord(text: string, index: number): boolean {
  return /[\p{L}\p{N}-]$/u.test(text.slice(Math.max(0, index - 2), index))
}

function standsAt(text: string, name: string, index: number): boolean {
  return (
    text.startsWith(name, index) &&
    !isInWord(text, index) &&
    !/^[\p{L}\p{N}-]/u.test(text.slice(index + name.length, index + name.length + 2))
  )
}

/** A text with the words in it that begin with a capital (see `capitalWords`). */
export interface WordedText {
  readonly text: string
  readonly words: readonly string[]
}

/** The names that may stand in a text. */
export type NamesAmong = (worded: WordedText) => readonly ActorName[]

/** Of more names with one rarest word ("Ada Brek of …"), those are picked that do stand in a text. */
const mostAlike = 100

/** Looks names up by the rarest of their words: many share a first name or a title. */
export function namesByWord(names: readonly ActorName[]): NamesAmong {
  const worded = names
    .filter(({ name }) => name.length <= longestName)
    .map((one) => ({ one, words: capitalWords(one.name) }))
  const bearers = new Map<string, number>()
  for (const word of worded.flatMap(({ words }) => words)) bearers.set(word, (bearers.get(word) ?? 0) + 1)
  const rarity = (word: string) => bearers.get(word) ?? 0
  const byWord = groupBy(worded, ({ words }) => words.reduce((a, b) => (rarity(b) < rarity(a) ? b : a), words[0] ?? ''))
  const crowd = [...byWord.values()].filter((alike) => alike.length > mostAlike).flat()
  let standing: ((text: string) => ActorName[]) | null = null
  return ({ text, words }) => {
    const there = new Set(words)
    const near = ['', ...words].map((word) => byWord.get(word) ?? [])
    const few = near.filter((alike) => alike.length <= mostAlike).flat()
    const among = few.filter((name) => name.words.every((word) => there.has(word))).map(({ one }) => one)
    if (near.every((alike) => alike.length <= mostAlike)) return among
    standing ??= namesStanding(crowd.map(({ one }) => one))
    return [...among, ...standing(text)]
  }
}

/** A function that picks the names that stand in a text, in the order of the list. */
function namesStanding(names: readonly ActorName[]): (text: string) => ActorName[] {
  const byName = [...groupBy(names, ({ name }) => name).values()]
  const trie = quoteTrie(byName.map(([one]) => one?.name ?? ''))
  return (text) =>
    trie
      .standingIn(text)
      .toSorted((a, b) => a - b)
      .flatMap((at) => byName[at] ?? [])
}

/** The words of a text that begin with a capital, each once: most words have none, and most names have one. */
export function capitalWords(text: string): string[] {
  return [...new Set(text.match(capitalWord))]
}
