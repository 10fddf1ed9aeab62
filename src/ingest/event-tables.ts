import type { Actor } from '../corpus/model.ts'
import type { ReadActors } from './actors.ts'
import { foldedName } from './drafts/name-variants.ts'
import { idGiver } from './id-giver.ts'
import { readJsonLines } from './jsonl-file.ts'
import { type EventEntry, eventSchema } from './schemas.ts'
import type { SourceFile } from './source-file.ts'
import type { YamlItem, YamlList } from './yaml-file.ts'

export interface ReadTables {
  /** The entries of each table, their actors named by id. */
  readonly tables: readonly YamlList<EventEntry>[]
  /** The actors that were known, and those whom only a table names. */
  readonly known: ReadActors
}

/**
 * Reads the tables of events (`*.events.jsonl`). A table names an actor by id, name or alias; whom nothing else names
 * is a new actor of no kind. Names count as the same but for capitals, accents and a leading article.
 */
export function readTables(files: readonly SourceFile[], known: ReadActors): ReadTables {
  if (files.length === 0) return { tables: [], known }
  const tables = files.map((file) => readJsonLines(file, eventSchema))
  const names = new Set(tables.flatMap(({ items }) => items.flatMap(({ value }) => namesIn(value))))
  const { idOf, added } = meantActors(names, known)
  return {
    tables: tables.map((table) => ({ ...table, items: table.items.map((item) => withIds(item, idOf)) })),
    known: {
      ...known,
      actors: [...known.actors, ...added],
      named: known.named && new Set([...known.named, ...added.map(({ id }) => id)]),
    },
  }
}

function namesIn({ actors, parts, citations }: EventEntry): string[] {
  const speakers = citations.flatMap((entry) => ('article' in entry ? (entry.speaker ?? []) : []))
  return [...actors, ...Object.keys(parts ?? {}), ...speakers]
}

/** Whom each name means, and the actors that had to be made for those who were nobody's. */
function meantActors(names: ReadonlySet<string>, { actors, named }: ReadActors) {
  const ids = new Map<string, string>()
  // The first to bear a name has it; a name goes before an alias.
  const bearers = [
    ...actors.map(({ id, name }) => [name, id] as const),
    ...actors.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)),
  ]
  for (const [name, id] of bearers) if (!ids.has(foldedName(name))) ids.set(foldedName(name), id)
  const known = new Set([...(named ?? []), ...actors.map(({ id }) => id)])
  const freeId = idGiver(known, 'actor')
  const added: Actor[] = []
  for (const name of names) {
    if (known.has(name) || ids.has(foldedName(name))) continue
    const id = freeId(name)
    added.push({ id, name, kind: null, aliases: [] })
    ids.set(foldedName(name), id)
  }
  return { added, idOf: (name: string) => (known.has(name) ? name : (ids.get(foldedName(name)) ?? name)) }
}

function withIds({ value, at }: YamlItem<EventEntry>, idOf: (name: string) => string): YamlItem<EventEntry> {
  const { actors, parts, citations } = value
  return {
    at,
    value: {
      ...value,
      // Two names of one actor are no slip in a table.
      actors: [...new Set(actors.map(idOf))],
      parts: parts && Object.fromEntries(Object.entries(parts).map(([name, part]) => [idOf(name), part])),
      citations: citations.map((entry) =>
        'article' in entry && entry.speaker !== null ? { ...entry, speaker: idOf(entry.speaker) } : entry,
      ),
    },
  }
}
