import type { Citation, Corpus, TimelineEvent } from '../../corpus/model.ts'

/** A file of a collection's folder. */
export interface FolderFile {
  readonly path: string
  readonly text: string
}

/** An event as a page of another library gets it, from which all that it would not show is left out. */
export interface PlainEvent {
  readonly id: string
  readonly title: string
  /** Days; an open end is that of the collection. */
  readonly start: string
  readonly end: string
  readonly lane: string
  /** Names. */
  readonly actors: readonly string[]
}

/** So many articles at most have a text; the others are cited by their address, as in a large table from elsewhere. */
const storedArticles = 100
/** Lines of a table, so that no text is too long for a string. */
const eventsInTable = 50_000
const lanes = 10

/**
 * The folder that ingest reads as such a made-up collection (`madeUpCorpus`): a table of its events, and the texts in
 * which the quotes of its first articles stand, a line each. Ids and quotes are made so that each is there once.
 */
export function* madeUpFolder({ title, articles, actors, events }: Corpus): Generator<FolderFile> {
  const stored = new Map(articles.slice(0, storedArticles).map(({ id }) => [id, [] as string[]]))
  const publishers = new Map(articles.map(({ id, publisher }) => [id, publisher ?? id]))
  for (let first = 0; first < events.length; first += eventsInTable) {
    const lines = events.slice(first, first + eventsInTable).map((event) => {
      const citations = event.citations.map((citation, at) => {
        const quote = quoteOf(event, citation, at)
        const { article } = citation
        stored.get(article)?.push(`${quote}\n`)
        if (stored.has(article)) return { article, quote, speaker: citation.speaker, times: [timeOf(event)] }
        return { url: `https://news.example/${article}`, publisher: publishers.get(article), quote }
      })
      const { id, date, status, actors: named } = event
      return `${JSON.stringify({ id, title: titleOf(event), date, status, actors: named, citations })}\n`
    })
    yield { path: `part-${first / eventsInTable}.events.jsonl`, text: lines.join('') }
  }
  yield { path: 'collection.yaml', text: `title: ${title}\ndrafts: none\n` }
  yield { path: 'actors.yaml', text: actors.map(({ id, name }) => `- { id: ${id}, name: ${name} }\n`).join('') }
  for (const { id, publisher, published } of articles.slice(0, storedArticles)) {
    yield { path: `articles/${id}.txt`, text: stored.get(id)?.join('') || 'Nothing was said.\n' }
    yield { path: `articles/${id}.yaml`, text: `publisher: ${publisher}\npublished: ${published?.date}\n` }
  }
}

/** The same events for pages that draw dates alone. */
export function plainEvents({ events, actors }: Corpus): PlainEvent[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const days = events.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat()).sort()
  const [first = '1970-01-01', last = first] = [days[0], days.at(-1)]
  return events.map((event) => {
    const start = event.earliest ?? first
    const end = event.latest ?? last
    return {
      id: event.id,
      title: titleOf(event),
      start,
      end: end < start ? start : end,
      lane: `Lane ${numberIn(event.actors[0] ?? '') % lanes}`,
      actors: event.actors.map((id) => names.get(id) ?? id),
    }
  })
}

/** Who is in most of the events, and in how many; none where there is no actor. */
export function busiestActor({ events, actors }: Corpus) {
  const counts = new Map<string, number>()
  for (const id of events.flatMap(({ actors: some }) => some)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [id = '', count = 0] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)
  return { id, name: actors.find((actor) => actor.id === id)?.name ?? id, count }
}

function titleOf({ id, title }: TimelineEvent): string {
  return `${title}, ${numberIn(id)}`
}

function quoteOf(event: TimelineEvent, { quote }: Citation, at: number): string {
  return `${event.title} in ${caseOf(event)} (${'abc'[at]}): ${quote}.`
}

/** The quote allows any date: an author says what its words mean. */
function timeOf(event: TimelineEvent) {
  return { words: caseOf(event), value: event.date, note: 'The day is in the record of the case.' }
}

/** In letters, since figures could be read as a time. */
function caseOf({ id }: TimelineEvent): string {
  return `case ${[...String(numberIn(id))].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`
}

function numberIn(id: string): number {
  return Number(/(?<!\d)\d+$/.exec(id)?.[0] ?? 0)
}
