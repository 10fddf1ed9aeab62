import type {
  Actor,
  Article,
  Citation,
  Corpus,
  EventParts,
  ParkedMention,
  TimelineEvent,
  TourStep,
  UncheckedCitation,
} from './model.ts'

/**
 * `timeline.json` (format "dateline/1") as text: keys in a fixed order whatever made the corpus, two blanks of
 * indentation, a line break at the end.
 */
export function timelineJson(corpus: Corpus): string {
  return [...timelineJsonParts(corpus)].join('')
}

// Large enough for the parts not to count where they are written one by one.
const partLength = 1_000_000

/** The same in parts, to be written one after the other: a large collection's is longer than a string can be. */
export function* timelineJsonParts(corpus: Corpus): Generator<string> {
  const { format, title, description, language, tour, articles, actors, events, parked } = corpus
  const head = { format, title, description, language, tour: tour?.map(orderedStep) }
  yield JSON.stringify(head, null, 2).slice(0, -'\n}'.length)
  yield* listParts('articles', articles, orderedArticle)
  yield* listParts('actors', actors, orderedActor)
  yield* listParts('events', events, orderedEvent)
  yield* listParts('parked', parked, orderedMention)
  yield '\n}\n'
}

function* listParts<Item>(name: string, items: readonly Item[], ordered: (item: Item) => Item): Generator<string> {
  let part = `,\n  "${name}": [`
  for (const [index, item] of items.entries()) {
    part += `${index === 0 ? '' : ','}\n${JSON.stringify(ordered(item), null, 2)}`.replaceAll('\n', '\n    ')
    if (part.length < partLength) continue
    yield part
    part = ''
  }
  yield `${part}${items.length === 0 ? '' : '\n  '}]`
}

/** A corpus with the keys of `timeline.json` in their order, and no others. */
export function orderedCorpus(corpus: Corpus): Corpus {
  const { format, title, description, language, tour, articles, actors, events, parked } = corpus
  return {
    format,
    title,
    description,
    language,
    ...(tour && { tour: tour.map(orderedStep) }),
    articles: articles.map(orderedArticle),
    actors: actors.map(orderedActor),
    events: events.map(orderedEvent),
    parked: parked.map(orderedMention),
  }
}

function orderedStep({ words, show }: TourStep): TourStep {
  return { words, show }
}

function orderedActor({ id, name, kind, aliases }: Actor): Actor {
  return { id, name, kind, aliases }
}

function orderedMention({ article, start, end, text, reason }: ParkedMention): ParkedMention {
  return { article, start, end, text, reason }
}

function orderedArticle(article: Article): Article {
  const { id, publisher, title, author, url, language, published, captured, sha256, text, original, removed } = article
  return {
    id,
    publisher,
    title,
    author,
    url,
    language,
    published: published && { date: published.date, basis: published.basis, note: published.note },
    captured,
    sha256,
    text,
    original: original && { path: original.path, sha256: original.sha256 },
    removed: removed.map(({ start, end, reason }) => ({ start, end, reason })),
  }
}

function orderedEvent(event: TimelineEvent): TimelineEvent {
  const { id, title, date, earliest, latest, status, origin, actors, parts, citations, unchecked, compare } = event
  return {
    id,
    title,
    date,
    earliest,
    latest,
    status,
    origin,
    actors,
    parts: parts && orderedParts(parts, actors),
    citations: citations.map(orderedCitation),
    ...(unchecked && {
      unchecked: unchecked.map(({ url, publisher, quote }: UncheckedCitation) => ({ url, publisher, quote })),
    }),
    ...(compare && { compare: compare.map(({ event: other, note }) => ({ event: other, note })) }),
  }
}

/** In the order of the actors. */
function orderedParts(parts: EventParts, actors: readonly string[]): EventParts {
  return Object.fromEntries(actors.flatMap((actor) => (parts[actor] ? [[actor, parts[actor]]] : [])))
}

function orderedCitation(citation: Citation): Citation {
  const { article, start, end, quote, prefix, suffix, speaker, times, claims } = citation
  return {
    article,
    start,
    end,
    quote,
    prefix,
    suffix,
    speaker,
    times: times.map((time) => ({
      start: time.start,
      end: time.end,
      text: time.text,
      value: time.value,
      anchor: time.anchor,
      anchorEvent: time.anchorEvent,
      rule: time.rule,
    })),
    ...(claims && {
      claims: claims.map(({ about, of, says, compared, note }) => ({ about, of, says, compared, note })),
    }),
  }
}
