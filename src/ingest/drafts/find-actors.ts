import { groupBy } from '../../corpus/group-by.ts'
import type { Actor } from '../../corpus/model.ts'
import type { ReadArticle } from '../read-article.ts'
import type { ActorName } from './actor-mentions.ts'
import type { FoundName } from './actor-names.ts'
import { foldedName, isSpellingOf, withOtherVowel } from './name-variants.ts'
import { stateNames } from './states.ts'

export interface FoundActors {
  /** The known ones first, then those that were found. */
  readonly actors: readonly Actor[]
  /** Every name by which one of them can be meant. */
  readonly names: readonly ActorName[]
}

/**
 * Finds the actors of all articles: the known ones by name and alias, new ones by title, kind of name, or acronym in
 * brackets. A later surname counts for the one person of that surname; where two bear it, for none.
 */
export function findActors(
  articles: readonly ReadArticle[],
  known: readonly Actor[],
  named: ActorsNamed = actorsNamed,
): FoundActors {
  return named(distinctNames(articles), known)
}

/** The actors of a collection that has these names in its articles. */
export type ActorsNamed = (found: readonly FoundName[], known: readonly Actor[]) => FoundActors

/** Finds them by rules. */
export function actorsNamed(found: readonly FoundName[], known: readonly Actor[]): FoundActors {
  const { actors: added, spellings } = newActors(found, known, stateNames())
  const actors = [...known, ...added]
  const names = [...new Map([...spellings, ...namesOf(actors)])].map(([name, actor]) => ({ name, actor }))
  return { actors, names }
}

/**
 * Each name as often as it is found in another way: a large collection says most of them a hundred times. Those of parts
 * of a collection, in order, have the same distinct names as all its articles.
 */
export function distinctNames(articles: readonly Pick<ReadArticle, 'names'>[]): FoundName[] {
  const byName = new Map<string, FoundName[]>()
  const others = new Set<string>()
  for (const { names } of articles) {
    for (const one of names) {
      const same = byName.get(one.name)
      if (!same) byName.set(one.name, [one])
      else if (same[0]?.kind !== one.kind || same[0].acronym !== one.acronym) {
        // Seldom: only for these are keys made. An article may give one name a hundred thousand acronyms.
        const key = `${one.name} ${one.kind} ${one.acronym}`
        if (!others.has(key)) same.push(one)
        others.add(key)
      }
    }
  }
  return [...byName.values()].flat()
}

interface NewActor {
  readonly name: string
  readonly kind: string
  readonly aliases: Set<string>
}

interface NewActors {
  readonly actors: readonly Actor[]
  /** Other spellings of the names of known actors, with their ids. */
  readonly spellings: ReadonlyMap<string, string>
}

function newActors(
  found: readonly FoundName[],
  known: readonly Actor[],
  stateOf: (name: string) => string | null,
): NewActors {
  const taken = new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldedName))
  const knownSpellings = spellingsOf(
    known.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [foldedName(one), id] as const)),
  )
  const spellings = new Map<string, string>()
  const actors = new Map<string, NewActor>()
  for (const { name, kind, acronym } of found) {
    const shown = stateOf(name) ?? name
    const key = foldedName(shown)
    const own = shown === name ? key : foldedName(name)
    if ([key, own, acronym === null ? key : foldedName(acronym)].some((one) => taken.has(one))) continue
    const bearer = kind === 'person' ? knownSpellings(own) : null
    if (bearer !== null) spellings.set(name, bearer)
    else addName(actors, key, { name, shown, kind, acronym })
  }
  const acronyms = new Set([...actors.values()].flatMap(({ aliases }) => [...aliases].map(foldedName)))
  const freeId = idsFor(known)
  const added = joinSpellings(new Map([...actors].filter(([key]) => !acronyms.has(key))))
  return {
    actors: added.map(({ name, kind, aliases }) => ({ id: freeId(name), name, kind, aliases: [...aliases] })),
    spellings,
  }
}

function addName(
  actors: Map<string, NewActor>,
  key: string,
  { name, shown, kind, acronym }: FoundName & { readonly shown: string },
): void {
  const actor = actors.get(key) ?? { name: shown, kind, aliases: new Set<string>() }
  if (name !== shown) actor.aliases.add(name)
  if (acronym !== null) actor.aliases.add(acronym)
  actors.set(key, actor)
}

/** A person's name in another spelling is an alias of the first. */
function joinSpellings(actors: ReadonlyMap<string, NewActor>): NewActor[] {
  const first = new Map<string, NewActor>()
  const isPerson = ([, { kind }]: readonly [string, NewActor]) => kind === 'person'
  const firstSpelled = spellingsOf([...actors].filter(isPerson).map(([key]) => [key, key] as const))
  for (const [key, actor] of actors) {
    const other = first.get((actor.kind === 'person' ? firstSpelled(key) : null) ?? '')
    if (other) for (const name of [actor.name, ...actor.aliases]) other.aliases.add(name)
    else first.set(key, actor)
  }
  return [...first.values()]
}

/** Looks up whose name a folded name is in another spelling: the first of those given, null where nobody's. */
function spellingsOf(names: readonly (readonly [name: string, bearer: string])[]): (name: string) => string | null {
  if (names.length === 0) return () => null
  const places = new Map<string, number>()
  for (const [place, [name]] of names.entries()) if (!places.has(name)) places.set(name, place)
  return (name) => {
    let first = names.length
    for (const other of withOtherVowel(name)) {
      const place = places.get(other)
      if (place !== undefined && place < first && isSpellingOf(name, other)) first = place
    }
    return names[first]?.[1] ?? null
  }
}

/** Gives new actors ids that no other has. Numbers go on from the last one given: names without Latin letters all want one. */
function idsFor(known: readonly Actor[]): (name: string) => string {
  const ids = new Set(known.map(({ id }) => id))
  const numbers = new Map<string, number>()
  return (name) => {
    const slug =
      foldedName(name)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'actor'
    let number = numbers.get(slug) ?? 1
    const id = () => (number === 1 ? slug : `${slug}-${number}`)
    while (ids.has(id())) number++
    numbers.set(slug, number)
    ids.add(id())
    return id()
  }
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
