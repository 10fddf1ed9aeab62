import { stringify } from 'yaml'
import type { Corpus } from '../../corpus/model.ts'

/**
 * The drafted events as YAML in the form of `events.yaml`, for an author to keep, edit or delete; and the actors that
 * they need and `actors.yaml` does not name, as comments in its form. Reading them again gives the same events, edited.
 */
export function draftsYaml({ events, actors }: Pick<Corpus, 'events' | 'actors'>): string {
  const drafted = events.filter(({ origin }) => origin === 'drafted')
  const entries = drafted.map(({ id, title, date, status, actors: ids, parts, citations }) => ({
    id: id.replace(/^draft~/, '').replaceAll('~', '-') || 'event',
    title,
    date,
    status,
    actors: ids,
    ...(parts && { parts }),
    citations: citations.map(({ article, quote, speaker }) => ({
      article,
      quote,
      ...(speaker !== null && { speaker }),
    })),
  }))
  const needed = new Set(
    drafted.flatMap((event) => [...event.actors, ...event.citations.flatMap(({ speaker }) => speaker ?? [])]),
  )
  const names = actors
    .filter(({ id }) => needed.has(id))
    .map(({ id, name, kind, aliases }) => ({ id, name, kind, aliases }))
  const comment = stringify(names).replace(/^(?=.)/gm, '# ')
  return `# Drafted events: keep, edit or delete each, then move what is left to events.yaml.\n${stringify(entries, { lineWidth: 0 })}\n# Their actors, for actors.yaml where they are not there yet:\n${comment}`
}
