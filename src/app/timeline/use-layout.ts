import { useMemo, useState } from 'react'
import type { EventHead } from '../../corpus/event-head.ts'
import { tileEdges } from '../../corpus/time-tiles.ts'
import { useCollection } from '../corpus-queries.ts'
import { useLanguage, useMessages } from '../language/language-context.ts'
import type { Say } from '../language/message.ts'
import { useHeads } from '../part-queries.ts'
import { useArticleById } from '../state/articles.ts'
import { useChosenEvent } from '../state/selectors.ts'
import { useView } from '../state/view-context.ts'
import { publisherOf } from '../ui/article-name.ts'
import {
  articleDaysOf,
  articlesOfEvent,
  articlesRow,
  layoutArticles,
  layoutArticleTiles,
  layoutReports,
  type TickOptions,
} from './article-ticks.ts'
import { layoutDrawing } from './drawing-layout.ts'
import type { DrawingLayout, DrawnItem, DrawnReport, DrawnRow, Lit } from './drawn-items.ts'
import { labelWidthMeter } from './label-width.ts'
import type { Lane } from './lane.ts'
import { rowsPerLane } from './lanes.ts'
import type { Dense } from './use-dense.ts'
import { useDrawnAnswer } from './use-drawn-answer.ts'
import { barsIn, type HeadOf, type ItemOptions, itemsIn, placesDrawn, rowsOf } from './window-items.ts'

/** All that is drawn as elements: the events in their lanes, and under them the articles in one of their own. */
export function useLayout(lanes: readonly Lane[], dense: Dense | null, pxPerDay: number) {
  const { eventIndex } = useCollection()
  const bars = useMemo(() => (dense ? barsIn(dense.lanes, eventIndex.days, dense.stretch) : []), [dense, eventIndex])
  const places = useMemo(
    () => (dense ? placesDrawn(dense.blocks, bars) : lanes.flatMap(({ laid }) => [...laid.events])),
    [dense, bars, lanes],
  )
  const headOf = useHeads(places)
  const ticks = useTicks(dense, pxPerDay)
  const [labelWidth] = useState(labelWidthMeter)
  const { say, number } = useLanguage()
  const denseLanes = dense?.lanes
  const rows = useMemo(() => denseLanes && withArticles(rowsOf(denseLanes), say), [denseLanes, say])
  const layout = useMemo((): DrawingLayout | null => {
    if (pxPerDay <= 0) return null
    const options = { pxPerDay, headOf, labelWidth, number }
    if (!dense || !rows) return layoutWhole(lanes, options, ticks.items, say)
    const items = itemsIn(dense, bars, options)
    return { rows, items: [...items, ...ticks.items] }
  }, [lanes, dense, bars, rows, headOf, labelWidth, number, say, ticks.items, pxPerDay])
  const lit = useLit(places, headOf)
  const reports = useMemo(
    () => (layout ? reportsOn(layout, lit, ticks.articles, pxPerDay) : []),
    [layout, lit, ticks.articles, pxPerDay],
  )
  return { layout, reports, lit, articleIds: ticks.articles.ids }
}

/** Every event of the lanes, as soon as all of them are known. */
function layoutWhole(
  lanes: readonly Lane[],
  { pxPerDay, headOf, labelWidth, number }: ItemOptions,
  ticks: readonly DrawnItem[],
  say: Say,
): DrawingLayout | null {
  const headLanes = lanes.map(({ id, label, laid }) => ({
    id,
    label,
    events: Array.from(laid.events, headOf).filter((head): head is EventHead => head !== null),
  }))
  if (headLanes.some(({ events }, at) => events.length < (lanes[at]?.laid.events.length ?? 0))) return null
  const layout = layoutDrawing(headLanes, { pxPerDay, rowsPerLane: rowsPerLane(lanes.length), labelWidth, number })
  return { rows: withArticles(layout.rows, say), items: [...layout.items, ...ticks] }
}

function withArticles(rows: readonly DrawnRow[], say: Say): DrawnRow[] {
  const label = rows.some((row) => row.label !== '') ? say('timeline.articles') : ''
  return [...rows, { key: articlesRow, label, firstOfLane: true }]
}

/** The ticks of the articles: all of them, or of many events those in view, by tile. */
function useTicks(dense: Dense | null, pxPerDay: number) {
  const collection = useCollection()
  const { cited } = useDrawnAnswer()
  const articleById = useArticleById()
  const say = useMessages()
  const articles = useMemo(() => articleDaysOf(collection), [collection])
  const items = useMemo(() => {
    if (pxPerDay <= 0) return []
    const nameOf: TickOptions['nameOf'] = (article) => {
      const found = articleById(articles.ids[article] ?? '')
      return found && publisherOf(found)
    }
    const options = { pxPerDay, cited, nameOf, say }
    if (!dense) return layoutArticles(articles, options)
    return layoutArticleTiles(articles, tileEdges(dense.stretch, dense.zoom.grain), options)
  }, [articles, cited, dense, pxPerDay, articleById, say])
  return { articles, items }
}

/** The chosen and the pointed-at event, with the articles that each is cited from. */
function useLit(places: readonly number[], headOf: HeadOf): Lit {
  const { articles } = useCollection().eventIndex.columns
  const chosen = useChosenEvent()
  const pointed = useView((state) => state.pointed)
  const chosenArticles = useMemo(() => {
    const ids = new Set(chosen?.citations.map(({ article }) => article))
    return new Set(ids.size === 0 ? [] : articles.ids.flatMap((id, article) => (ids.has(id) ? [article] : [])))
  }, [chosen, articles])
  return useMemo(() => {
    const place = pointed === null ? null : (places.find((one) => headOf(one)?.id === pointed) ?? null)
    const pointedArticles = articlesOfEvent(articles, place)
    return { chosen: chosen?.id ?? null, pointed, chosenArticles, pointedArticles }
  }, [chosen, pointed, chosenArticles, articles, places, headOf])
}

function reportsOn(
  { items }: DrawingLayout,
  { chosen, chosenArticles }: Lit,
  articles: Parameters<typeof layoutReports>[2],
  pxPerDay: number,
): DrawnReport[] {
  const marks = items.filter((item) => item.kind === 'event' && item.event.id === chosen)
  return layoutReports(marks, chosenArticles, articles, pxPerDay)
}
