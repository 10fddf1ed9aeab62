import { referredEvent } from './authored-time.ts'
import { type Diagnostic, errorAt } from './diagnostics.ts'
import { type EventEntry, storedCitations } from './schemas.ts'
import type { YamlItem } from './yaml-file.ts'

/** For each event whose date rests on itself through others' dates, an error that names the way round. */
export function findCircles(items: readonly YamlItem<EventEntry>[]): { id: string; diagnostic: Diagnostic }[] {
  const references = new Map(items.map((item) => [item.value.id, referencesOf(item.value)]))
  return items.flatMap(({ value, at }) => {
    const way = wayBack(value.id, references)
    if (!way) return []
    const first = way[1] ?? value.id
    const step = (references.get(value.id) ?? []).find((reference) => reference.id === first)
    const message = `dates count from each other in a circle: ${way.join(' → ')}`
    const mend = 'date one of them by words that name a day, or by a value with a note'
    return [{ id: value.id, diagnostic: errorAt(at(step?.path ?? ['citations']), 'times-circle', message, mend) }]
  })
}

function referencesOf(event: EventEntry) {
  return storedCitations(event).flatMap(({ entry, index: c }) =>
    entry.times.flatMap((time, t) => {
      const reference = referredEvent(time)
      return reference ? [{ id: reference.id, path: ['citations', c, 'times', t, reference.key] }] : []
    }),
  )
}

/** The shortest way from an event back to itself, with it at both ends. */
function wayBack(id: string, references: ReadonlyMap<string, readonly { id: string }[]>): string[] | null {
  const cameFrom = new Map<string, string>()
  const queue = [id]
  for (const from of queue) {
    for (const { id: to } of references.get(from) ?? []) {
      if (to === id) return unwind(cameFrom, id, from)
      if (cameFrom.has(to)) continue
      cameFrom.set(to, from)
      queue.push(to)
    }
  }
  return null
}

function unwind(cameFrom: ReadonlyMap<string, string>, id: string, last: string): string[] {
  const way = [id]
  for (let step: string | undefined = last; step !== undefined && step !== id; step = cameFrom.get(step))
    way.unshift(step)
  return [id, ...way]
}
