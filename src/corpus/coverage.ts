import type { CorpusIndex } from './corpus-index.ts'
import { groupBy } from './group-by.ts'
import type { Article, Citation, IsoDay, TimelineEvent } from './model.ts'
import { parseIsoDay, type UtcDay } from './utc-day.ts'

/** What one article has of an event. */
export interface Report {
  readonly article: Article
  readonly citations: readonly Citation[]
  /** Days of publication after the first article that has it; null where either day is unknown. */
  readonly daysLater: number | null
}

export interface CoveredEvent {
  readonly event: TimelineEvent
  /** By article id; an article that is not here is silent on the event. */
  readonly reports: ReadonlyMap<string, Report>
  /** The publisher that alone has it, by the id of its source; null where several have. */
  readonly onlyIn: string | null
}

/** An article and how much of the events it has. */
export interface CoveringArticle {
  readonly article: Article
  readonly events: number
  /** Events that no other publisher has. */
  readonly alone: number
}

export interface Coverage {
  /** In order of publication, those of an unknown day last. */
  readonly articles: readonly CoveringArticle[]
  readonly events: readonly CoveredEvent[]
}

/** Who reported what, and when: the articles of a collection against some of its events. */
export function coverageOf(events: readonly TimelineEvent[], index: CorpusIndex): Coverage {
  const covered = events.map((event) => coveredEvent(event, index))
  const articles = index.corpus.articles.toSorted(byPublication)
  return {
    events: covered,
    articles: articles.map((article) => {
      const inIt = covered.filter(({ reports }) => reports.has(article.id))
      return { article, events: inIt.length, alone: inIt.filter(({ onlyIn }) => onlyIn !== null).length }
    }),
  }
}

function coveredEvent(event: TimelineEvent, { articleById, sourcesOfEvent }: CorpusIndex): CoveredEvent {
  const byArticle = [...groupBy(event.citations, ({ article }) => article)].flatMap(([id, citations]) => {
    const article = articleById.get(id)
    return article ? [{ article, citations }] : []
  })
  const days = byArticle.flatMap(({ article }) => article.published?.date ?? [])
  const first = dayNumber(days.toSorted()[0])
  const sources = sourcesOfEvent.get(event.id) ?? []
  return {
    event,
    reports: new Map(
      byArticle.map(({ article, citations }) => [
        article.id,
        { article, citations, daysLater: daysBetween(first, dayNumber(article.published?.date)) },
      ]),
    ),
    onlyIn: sources.length === 1 ? (sources[0] ?? null) : null,
  }
}

function dayNumber(day: IsoDay | undefined): UtcDay | null {
  return day === undefined ? null : parseIsoDay(day)
}

function daysBetween(first: UtcDay | null, later: UtcDay | null): number | null {
  return first === null || later === null ? null : later - first
}

function byPublication(a: Article, b: Article): number {
  const [dayOfA, dayOfB] = [a.published?.date ?? '9999-99-99', b.published?.date ?? '9999-99-99']
  return dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : a.id < b.id ? -1 : 1
}
