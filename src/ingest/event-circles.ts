import { referredEvent } from './authored-time.ts'
import { type Diagnostic, errorAt } from './diagnostics.ts'
import { circlesIn } from './reference-circles.ts'
import { type EventEntry, storedCitations } from './schemas.ts'
import type { YamlItem } from './yaml-file.ts'

type References = ReadonlyMap<string, readonly { readonly id: string }[]>

// A way through more events helps nobody, and to look for each of thousands of ways takes as long as all of them.
const mostOnWay = 100

/** For each event whose date rests on itself through others' dates, an error that names the way round. */
export function findCircles(items: readonly YamlItem<EventEntry>[]): { id: string; diagnostic: Diagnostic }[] {
  const references = new Map(items.map((item) => [item.value.id, referencesOf(item.value)]))
  const circles = circlesIn(references)
  return items.flatMap(({ value, at }) => {
    const circle = circles.get(value.id)
    if (!circle) return []
    const way = circle.size > mostOnWay ? null : wayBack(value.id, circle, references)
    const steps = (references.get(value.id) ?? []).filter(({ id }) => (way ? id === way[1] : circle.has(id)))
    const round = way ? `: ${way.join(' → ')}` : ` of ${circle.size} events: ${value.id} → ${steps[0]?.id} → …`
    const message = `dates count from each other in a circle${round}`
    const mend = 'date one of them by words that name a day, or by a value with a note'
    return [{ id: value.id, diagnostic: errorAt(at(steps[0]?.path ?? ['citations']), 'times-circle', message, mend) }]
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

/** The shortest way from an event of a circle back to itself, with it at both ends. */
function wayBack(id: string, circle: ReadonlySet<string>, references: References): string[] | null {
  const cameFrom = new Map<string, string>()
  const queue = [id]
  for (const from of queue) {
    for (const { id: to } of references.get(from) ?? []) {
      if (to === id) return unwind(cameFrom, id, from)
      if (cameFrom.has(to) || !circle.has(to)) continue
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
