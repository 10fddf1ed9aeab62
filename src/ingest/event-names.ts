import { referredEvent } from './authored-time.ts'
import { type Diagnostic, errorAt, warningAt } from './diagnostics.ts'
import { didYouMean } from './did-you-mean.ts'
import type { EventEntry } from './schemas.ts'
import type { YamlItem } from './yaml-file.ts'

/** Every id that a collection names, those of entries with a fault too; null where the file cannot be read. */
export interface NamedIds {
  readonly actor: ReadonlySet<string> | null
  readonly article: ReadonlySet<string>
  readonly event: ReadonlySet<string>
}

const unknownMends: Readonly<Record<keyof NamedIds, string>> = {
  actor: 'add it to actors.yaml',
  article: 'write the name of a file in articles/, without .txt',
  event: 'write the id of an event in this file',
}

/** The actors, articles and events that an event names and the collection does not have; actors named twice; parts of others. */
export function checkNames({ value, at }: YamlItem<EventEntry>, named: NamedIds): Diagnostic[] {
  const unknown = references(value).flatMap(({ kind, id, path }) => {
    const ids = named[kind]
    if (ids === null || ids.has(id)) return []
    const mend = didYouMean(id, ids, unknownMends[kind])
    return [errorAt(at(path), `unknown-${kind}`, `there is no ${kind} "${id}"`, mend)]
  })
  const repeated = value.actors.flatMap((actor, index) => {
    const isFirst = value.actors.indexOf(actor) === index
    return isFirst ? [] : [warningAt(at(['actors', index]), 'repeated-actor', `"${actor}" is named twice`, 'keep one')]
  })
  const strangers = Object.keys(value.parts ?? {}).filter((actor) => !value.actors.includes(actor))
  const misplaced = strangers.map((actor) => {
    const mend = didYouMean(actor, new Set(value.actors), 'add it to the event’s actors')
    return errorAt(
      at(['parts', actor]),
      'part-without-actor',
      `"${actor}" has a part, and is no actor of the event`,
      mend,
    )
  })
  return [...unknown, ...repeated, ...misplaced]
}

interface Reference {
  readonly kind: keyof NamedIds
  readonly id: string
  readonly path: readonly PropertyKey[]
}

function references({ actors, citations }: EventEntry): Reference[] {
  const cited = citations.flatMap(({ article, speaker, times }, c): Reference[] => {
    const path = ['citations', c]
    const events = times.flatMap((time, t): Reference[] => {
      const reference = referredEvent(time)
      return reference ? [{ kind: 'event', id: reference.id, path: [...path, 'times', t, reference.key] }] : []
    })
    const speakers: Reference[] = speaker === null ? [] : [{ kind: 'actor', id: speaker, path: [...path, 'speaker'] }]
    return [{ kind: 'article', id: article, path: [...path, 'article'] }, ...speakers, ...events]
  })
  return [...actors.map((id, index): Reference => ({ kind: 'actor', id, path: ['actors', index] })), ...cited]
}
