import { claimKey } from '../corpus/source-claims.ts'
import { referredEvent } from './authored-time.ts'
import { type Diagnostic, errorAt, warningAt } from './diagnostics.ts'
import type { Suggest } from './did-you-mean.ts'
import { type EventEntry, storedCitations } from './schemas.ts'
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

/**
 * The actors, articles and events that an event names and the collection does not have; what is named or claimed twice; parts of
 * others.
 */
export function checkNames(item: YamlItem<EventEntry>, named: NamedIds, suggest: Suggest): Diagnostic[] {
  const { value, at } = item
  const unknown = references(value).flatMap(({ kind, id, path }) => {
    const ids = named[kind]
    if (ids === null || ids.has(id)) return []
    const mend = suggest(id, ids, unknownMends[kind])
    return [errorAt(at(path), `unknown-${kind}`, `there is no ${kind} "${id}"`, mend)]
  })
  const actors = new Set<string>()
  const repeated = value.actors.flatMap((actor, index) => {
    const isFirst = !actors.has(actor)
    actors.add(actor)
    return isFirst ? [] : [warningAt(at(['actors', index]), 'repeated-actor', `"${actor}" is named twice`, 'keep one')]
  })
  const strangers = Object.keys(value.parts ?? {}).filter((actor) => !actors.has(actor))
  const misplaced = strangers.map((actor) => {
    const mend = suggest(actor, actors, 'add it to the event’s actors')
    const message = `"${actor}" has a part, and is no actor of the event`
    return errorAt(at(['parts', actor]), 'part-without-actor', message, mend)
  })
  return [...unknown, ...repeated, ...misplaced, ...repeatedClaims(item), ...comparedWithItself(item)]
}

/** One article says one thing of a matter: a second claim about it would be lost. */
function repeatedClaims({ value, at }: YamlItem<EventEntry>): Diagnostic[] {
  const all = storedCitations(value).flatMap(({ entry: { article, claims }, index: c }) =>
    claims.map(({ about, of }, i) => ({
      key: `${article} ${claimKey(about, of)}`,
      what: of === null ? about : `${about} of ${of}`,
      path: ['citations', c, 'claims', i, 'about'],
    })),
  )
  const seen = new Set<string>()
  return all.flatMap(({ key, what, path }) => {
    const isFirst = !seen.has(key)
    seen.add(key)
    const message = `this article has a claim about the ${what} already`
    return isFirst ? [] : [errorAt(at(path), 'claims', message, 'keep one')]
  })
}

function comparedWithItself({ value, at }: YamlItem<EventEntry>): Diagnostic[] {
  return value.compare.flatMap(({ event }, index) =>
    event === value.id
      ? [errorAt(at(['compare', index, 'event']), 'claims', 'an event is compared with itself', 'name another event')]
      : [],
  )
}

interface Reference {
  readonly kind: keyof NamedIds
  readonly id: string
  readonly path: readonly PropertyKey[]
}

function references(event: EventEntry): Reference[] {
  const cited = storedCitations(event).flatMap(({ entry: { article, speaker, times, claims }, index }): Reference[] => {
    const path = ['citations', index]
    const events = times.flatMap((time, t): Reference[] => {
      const reference = referredEvent(time)
      return reference ? [{ kind: 'event', id: reference.id, path: [...path, 'times', t, reference.key] }] : []
    })
    const speakers: Reference[] = speaker === null ? [] : [{ kind: 'actor', id: speaker, path: [...path, 'speaker'] }]
    const claimed = claims.flatMap(({ about, of }, i): Reference[] =>
      about === 'actor' && of !== null ? [{ kind: 'actor', id: of, path: [...path, 'claims', i, 'of'] }] : [],
    )
    return [{ kind: 'article', id: article, path: [...path, 'article'] }, ...speakers, ...events, ...claimed]
  })
  return [
    ...event.actors.map((id, index): Reference => ({ kind: 'actor', id, path: ['actors', index] })),
    ...cited,
    ...event.compare.map(
      (other, index): Reference => ({ kind: 'event', id: other.event, path: ['compare', index, 'event'] }),
    ),
  ]
}
