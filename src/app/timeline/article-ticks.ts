import type { CorpusIndex } from '../../corpus/corpus-index.ts'
import type { Article, TimelineEvent } from '../../corpus/model.ts'
import { reportsOf } from '../../corpus/reports.ts'
import { parseIsoDay, type UtcDay } from '../../corpus/utc-day.ts'
import { publisherOf } from '../ui/article-name.ts'
import { counted } from '../ui/plural.ts'
import type { DrawingLayout, DrawnArticles, DrawnReport } from './drawn-items.ts'

/** The row of the articles, under those of the events. */
export const articlesRow = 'articles'

const tickPx = 14
const labelGapPx = 8
const shortestLabelPx = 40
const longestLabelPx = 180

interface Published {
  readonly article: Article
  readonly day: UtcDay
}

/**
 * A tick for each day on which articles were published, as far as it is known: when things were said, apart from when
 * they happen. Ticks that would touch are one. `shown`: the events that are drawn.
 */
export function layoutArticles(index: CorpusIndex, shown: readonly TimelineEvent[], pxPerDay: number): DrawnArticles[] {
  const groups: Published[][] = []
  for (const one of publishedInOrder(index)) {
    const last = groups.at(-1)?.at(-1)
    if (last && (one.day - last.day) * pxPerDay < tickPx + labelGapPx) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  const shownIds = new Set(shown.map(({ id }) => id))
  const half = tickPx / 2 / pxPerDay
  const ends = groups.map((group) => ({ first: group[0]?.day ?? 0, last: group.at(-1)?.day ?? 0 }))
  return groups.map((group, i) => {
    const { first, last } = ends[i] ?? { first: 0, last: 0 }
    const [from, to] = [first + 0.5 - half, last + 0.5 + half]
    const next = (ends[i + 1]?.first ?? Number.POSITIVE_INFINITY) + 0.5 - half
    const roomPx = Math.min(longestLabelPx, (next - to) * pxPerDay - 2 * labelGapPx)
    const articles = group.map(({ article }) => article)
    const citedBy = new Set(
      articles.flatMap(({ id }) => (index.passagesOfArticle.get(id) ?? []).map(({ event }) => event.id)),
    )
    return {
      kind: 'articles',
      key: `${articlesRow}/${articles[0]?.id}`,
      row: articlesRow,
      articles,
      citedBy,
      isQuiet: ![...citedBy].some((id) => shownIds.has(id)),
      label: articles.length === 1 && articles[0] ? publisherOf(articles[0]) : counted(articles.length, 'article'),
      labelPx: roomPx < shortestLabelPx ? 0 : roomPx,
      from,
      to,
    }
  })
}

/** The days on which an event was reported, wherever it is drawn. */
export function layoutReports(
  layout: DrawingLayout,
  event: TimelineEvent,
  index: CorpusIndex,
  pxPerDay: number,
): DrawnReport[] {
  const reports = reportsOf(event, index.articleById)
  const half = tickPx / 2 / pxPerDay
  return layout.items.flatMap((item) => {
    if (item.kind !== 'event' || item.event !== event) return []
    return reports.flatMap(({ article, day: text }): DrawnReport[] => {
      const day = text === null ? null : parseIsoDay(text)
      if (day === null) return []
      const isInferred = article.published?.basis === 'inferred'
      const [from, to] = [day + 0.5 - half, day + 0.5 + half]
      return [{ kind: 'report', key: `${item.key}/${article.id}`, row: item.row, event, isInferred, from, to }]
    })
  })
}

function publishedInOrder({ corpus }: CorpusIndex): Published[] {
  return corpus.articles
    .flatMap((article) => {
      const day = parseIsoDay(article.published?.date ?? '')
      return day === null ? [] : [{ article, day }]
    })
    .sort((a, b) => a.day - b.day)
}
