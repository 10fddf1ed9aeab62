import type { Article, IsoDay, TimelineEvent } from './model.ts'

/** An article that cites an event, and the day on which it said so; null where that is unknown. */
export interface Report {
  readonly article: Article
  readonly day: IsoDay | null
}

/** The articles that an event is cited from, each once, by day of publication; those without a day last. */
export function reportsOf(event: TimelineEvent, articleById: ReadonlyMap<string, Article>): Report[] {
  const ids = [...new Set(event.citations.map(({ article }) => article))]
  return ids
    .flatMap((id) => articleById.get(id) ?? [])
    .map((article) => ({ article, day: article.published?.date ?? null }))
    .sort((a, b) => ((a.day ?? '~') < (b.day ?? '~') ? -1 : 1))
}

/** True where an article was published before the event's first possible day: it could only announce it. */
export function isAhead(article: Article, event: Pick<TimelineEvent, 'earliest'>): boolean {
  const day = article.published?.date
  return day !== undefined && event.earliest !== null && day < event.earliest
}
