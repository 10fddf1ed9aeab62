import type { Actor } from '../corpus/model.ts'
import { type Diagnostic, errorAt, type Place, warningAt } from './diagnostics.ts'
import { longestName } from './drafts/actor-names.ts'
import { type ActorEntry, actorSchema } from './schemas.ts'
import type { SourceFile } from './source-file.ts'
import { readYamlList, type YamlItem } from './yaml-file.ts'

export interface ReadActors {
  /** In the order of the file. */
  readonly actors: readonly Actor[]
  /** All ids that the file names, those of entries with a fault too; null where the file cannot be read. */
  readonly named: ReadonlySet<string> | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads `actors.yaml`; an id that stands twice is an error, a name or alias of two actors, or one too long to be looked for, a warning. */
export function readActors(file: SourceFile | null): ReadActors {
  if (!file) return { actors: [], named: new Set(), diagnostics: [] }
  const list = readYamlList(file, actorSchema)
  const unique = withoutRepeatedIds(list.items)
  return {
    actors: unique.items.map(({ value: { id, name, kind, aliases } }) => ({ id, name, kind, aliases })),
    named: list.readable ? new Set([...list.items.map((item) => item.value.id), ...list.faultyIds]) : null,
    diagnostics: [
      ...list.diagnostics,
      ...unique.diagnostics,
      ...unique.items.flatMap(longNames),
      ...sharedNames(unique.items),
    ],
  }
}

/** The entries of a list with each id once; a later one is an error that names the line of the first. */
export function withoutRepeatedIds<T extends { readonly id: string }>(items: readonly YamlItem<T>[]) {
  const firsts = new Map<string, YamlItem<T>>()
  const diagnostics: Diagnostic[] = []
  for (const item of items) {
    const first = firsts.get(item.value.id)
    if (first) diagnostics.push(repeatedId(item, first.at(['id'])))
    else firsts.set(item.value.id, item)
  }
  return { items: [...firsts.values()], diagnostics }
}

function repeatedId({ value, at }: YamlItem<{ readonly id: string }>, first: Place): Diagnostic {
  const place = at(['id'])
  const where = first.file === place.file ? `in line ${first.line}` : `in ${first.file}, line ${first.line},`
  const message = `the id "${value.id}" stands ${where} already`
  return errorAt(place, 'duplicate-id', message, 'give one of them another id')
}

/** An actor's name and aliases, each with the way to it in its entry. */
function namesOf({ name, aliases }: ActorEntry) {
  return [{ name, path: ['name'] }, ...aliases.map((alias, index) => ({ name: alias, path: ['aliases', index] }))]
}

function longNames({ value, at }: YamlItem<ActorEntry>): Diagnostic[] {
  const long = namesOf(value).filter(({ name }) => name.length > longestName)
  return long.map(({ name, path }) => {
    const message = `a name of ${name.length} characters is not looked for in texts; the longest has ${longestName}`
    return warningAt(at(path), 'long-name', message, 'add as an alias what texts call this actor')
  })
}

function sharedNames(items: readonly YamlItem<ActorEntry>[]): Diagnostic[] {
  const owners = new Map<string, string>()
  return items.flatMap(({ value, at }) =>
    namesOf(value).flatMap(({ name, path }) => {
      const owner = owners.get(name) ?? value.id
      owners.set(name, owner)
      const message = `"${name}" is also a name of "${owner}"`
      return owner === value.id
        ? []
        : [warningAt(at(path), 'duplicate-alias', message, 'leave it to the one whom texts mean by it')]
    }),
  )
}
