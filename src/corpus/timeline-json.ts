import type {
  Actor,
  Article,
  Citation,
  Corpus,
  EventParts,
  ParkedMention,
  TimelineEvent,
  UncheckedCitation,
} from './model.ts'

/**
 * `timeline.json` (format "dateline/1") as text: keys in a fixed order whatever made the corpus, two blanks of
 * indentation, a line break at the end.
 */
export function timelineJson(corpus: Corpus): string {
  return `${JSON.stringify(orderedCorpus(corpus), null, 2)}\n`
}

/** A corpus with the keys of `timeline.json` in their order, and no others. */
export function orderedCorpus({
  format,
  title,
  description,
  language,
  articles,
  actors,
  events,
  parked,
}: Corpus): Corpus {
  return {
    format,
    title,
    description,
    language,
    articles: articles.map(orderedArticle),
    actors: actors.map(({ id, name, kind, aliases }: Actor) => ({ id, name, kind, aliases })),
    events: events.map(orderedEvent),
    parked: parked.map(({ article, start, end, text, reason }: ParkedMention) => ({
      article,
      start,
      end,
      text,
      reason,
    })),
  }
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
