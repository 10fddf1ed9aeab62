import { isIn } from '../../corpus/bitset.ts'
import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { openStart } from '../../corpus/event-columns.ts'
import { countBefore } from '../../corpus/lane-windows.ts'
import type { ListColumn } from '../../corpus/list-column.ts'
import type { PublishedDays } from '../../corpus/published-days.ts'
import type { UtcDay } from '../../corpus/utc-day.ts'
import type { Say } from '../language/message.ts'
import type { DrawnArticles, DrawnReport } from './drawn-items.ts'

/** The row of the articles, under those of the events. */
export const articlesRow = 'articles'

const tickPx = 14
const labelGapPx = 8
const shortestLabelPx = 40
const longestLabelPx = 180

/** What is known of a collection's articles, and in which order they were published. */
export interface ArticleDays {
  readonly ids: readonly string[]
  readonly published: PublishedDays
  /** The numbers of those with a day, by it. */
  readonly inOrder: Uint32Array
  /** Their days, in the same order. */
  readonly days: Int32Array
}

/** How an article is called, by its number; null where only its number is known. */
export type ArticleName = (article: number) => string | null

/** Puts a collection's articles into the order of their days; made once. */
export function articleDaysOf({ eventIndex, published }: CollectionIndex): ArticleDays {
  const known = Uint32Array.from(published.days.keys()).filter((article) => published.days[article] !== openStart)
  const inOrder = known.sort((a, b) => (published.days[a] ?? 0) - (published.days[b] ?? 0) || a - b)
  const days = Int32Array.from(inOrder, (article) => published.days[article] ?? 0)
  return { ids: eventIndex.columns.articles.ids, published, inOrder, days }
}

/** The numbers of the articles that one event cites. */
export function articlesOfEvent({ offsets, values }: ListColumn, place: number | null): ReadonlySet<number> {
  return new Set(place === null ? [] : values.subarray(offsets[place], offsets[place + 1]))
}

export interface TickOptions {
  readonly pxPerDay: number
  /** By the article's number: 0 where no event that is drawn cites it. */
  readonly cited: ArrayLike<number>
  readonly nameOf: ArticleName
  readonly say: Say
}

/**
 * A tick for each day on which articles were published, as far as it is known: when things were said, apart from when
 * they happen. Ticks that would touch are one.
 */
export function layoutArticles(articles: ArticleDays, options: TickOptions): DrawnArticles[] {
  const { days } = articles
  const least = (tickPx + labelGapPx) / options.pxPerDay
  const firsts: number[] = []
  for (let at = 0; at < days.length; at++) {
    if (at === 0 || (days[at] ?? 0) - (days[at - 1] ?? 0) >= least) firsts.push(at)
  }
  return ticksOf(articles, firsts, days.length, options)
}

/** A tick for each of some tiles of the calendar that has articles: the same one, whatever is in view. */
export function layoutArticleTiles(
  articles: ArticleDays,
  edges: ArrayLike<UtcDay>,
  options: TickOptions,
): DrawnArticles[] {
  const firsts: number[] = []
  let end = 0
  for (let tile = 0; tile + 1 < edges.length; tile++) {
    const first = countBefore(articles.days, edges[tile] ?? 0)
    end = countBefore(articles.days, edges[tile + 1] ?? 0)
    if (end > first) firsts.push(first)
  }
  return ticksOf(articles, firsts, end, options)
}

/** The ticks of stretches of the articles in order, given by where each begins and where the last one ends. */
function ticksOf(articles: ArticleDays, firsts: readonly number[], end: number, options: TickOptions): DrawnArticles[] {
  const half = tickPx / 2 / options.pxPerDay
  const dayOf = (at: number) => articles.days[at] ?? Number.POSITIVE_INFINITY
  return firsts.map((first, i) => {
    const next = firsts[i + 1] ?? end
    const numbers = articles.inOrder.subarray(first, next)
    const [from, to] = [dayOf(first) + 0.5 - half, dayOf(next - 1) + 0.5 + half]
    const roomPx = Math.min(longestLabelPx, (dayOf(next) + 0.5 - half - to) * options.pxPerDay - 2 * labelGapPx)
    const name = numbers.length === 1 ? options.nameOf(numbers[0] ?? 0) : null
    return {
      kind: 'articles',
      key: `${articlesRow}/${articles.ids[numbers[0] ?? 0]}`,
      row: articlesRow,
      articles: numbers,
      isInferred: numbers.every((article) => isIn(articles.published.inferred, article)),
      isQuiet: !numbers.some((article) => (options.cited[article] ?? 0) > 0),
      label: name ?? options.say('ui.articles', { count: numbers.length }),
      labelPx: roomPx < shortestLabelPx ? 0 : roomPx,
      from,
      to,
    }
  })
}

/** The days on which an event was reported, wherever it is drawn: the places of its marks are given. */
export function layoutReports(
  marks: readonly { readonly key: string; readonly row: string }[],
  cited: ReadonlySet<number>,
  { ids, published }: ArticleDays,
  pxPerDay: number,
): DrawnReport[] {
  const half = tickPx / 2 / pxPerDay
  const known = [...cited].filter((article) => (published.days[article] ?? openStart) !== openStart)
  const inOrder = known.sort((a, b) => (published.days[a] ?? 0) - (published.days[b] ?? 0))
  return marks.flatMap(({ key, row }) =>
    inOrder.map((article): DrawnReport => {
      const day = published.days[article] ?? 0
      const [from, to] = [day + 0.5 - half, day + 0.5 + half]
      return {
        kind: 'report',
        key: `${key}/${ids[article]}`,
        row,
        isInferred: isIn(published.inferred, article),
        from,
        to,
      }
    }),
  )
}
