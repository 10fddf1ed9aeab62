import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { CorpusIndex } from '../../corpus/corpus-index.ts'
import type { Article, TimelineEvent } from '../../corpus/model.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { articlesRow, layoutArticles, layoutReports } from './article-ticks.ts'
import { layoutDrawing } from './drawing-layout.ts'
import type { DrawingLayout, DrawnItem } from './drawn-items.ts'
import { labelWidthMeter } from './label-width.ts'
import type { Lane } from './lane.ts'
import { rowsPerLane } from './lanes.ts'
import { type Drawing as DrawingHandle, mountDrawing } from './vis-adapter.ts'

interface Point {
  readonly x: number
  readonly y: number
}

interface DrawingProps {
  readonly index: CorpusIndex
  readonly lanes: readonly Lane[]
  readonly window: TimeWindow
  readonly limits: TimeWindow
  readonly chosen: TimelineEvent | null
  readonly pointed: string | null
  readonly onWindowMoved: (window: TimeWindow) => void
  readonly onEventChosen: (event: TimelineEvent) => void
  readonly onClusterChosen: (events: readonly TimelineEvent[], at: Point) => void
  readonly onArticlesChosen: (articles: readonly Article[], at: Point) => void
  readonly onEventPointed: (id: string | null) => void
}

/** The detail: marks with labels on an axis. All it knows comes by props; all it does goes through the adapter. */
export function Drawing(props: DrawingProps) {
  const host = useRef<HTMLDivElement>(null)
  const handle = useRef<DrawingHandle>(null)
  const [width, setWidth] = useState(0)
  const { index, lanes, window, chosen, pointed } = props

  const pxPerDay = roundedScale(width / (window.end - window.start))
  const layout = useMemo(() => (pxPerDay > 0 ? layoutAll(index, lanes, pxPerDay) : null), [index, lanes, pxPerDay])
  const reports = useMemo(
    () => (layout && chosen ? layoutReports(layout, chosen, index, pxPerDay) : []),
    [layout, chosen, index, pxPerDay],
  )

  const onItemChosen = useEffectEvent((item: DrawnItem, at: Point) => {
    if (item.kind === 'cluster') props.onClusterChosen(item.events, at)
    else if (item.kind === 'articles') props.onArticlesChosen(item.articles, at)
    else props.onEventChosen(item.event)
  })
  const onItemPointed = useEffectEvent((item: DrawnItem | null) => {
    props.onEventPointed(item && 'event' in item ? item.event.id : null)
  })
  const onWindowMoved = useEffectEvent(props.onWindowMoved)
  const mount = useEffectEvent((element: HTMLElement) =>
    mountDrawing(element, props.window, props.limits, {
      onWindowMoved: (moved) => onWindowMoved(moved),
      onItemChosen: (item, at) => onItemChosen(item, at),
      onItemPointed: (item) => onItemPointed(item),
      onWidth: setWidth,
    }),
  )

  useEffect(() => {
    if (!host.current) return
    const drawing = mount(host.current)
    handle.current = drawing
    return () => {
      handle.current = null
      drawing.destroy()
    }
  }, [])

  useEffect(() => handle.current?.moveTo(window, prefersMotion()), [window])
  useEffect(() => {
    if (layout) handle.current?.show(layout, reports, chosen?.id ?? null, pointed)
  }, [layout, reports, chosen, pointed])

  return <div ref={host} className="drawing" aria-hidden="true" />
}

/** The events in their lanes, and under them the articles in one of their own. */
function layoutAll(index: CorpusIndex, lanes: readonly Lane[], pxPerDay: number): DrawingLayout {
  const layout = layoutDrawing(lanes, {
    pxPerDay,
    rowsPerLane: rowsPerLane(lanes.length),
    labelWidth: labelWidthMeter(),
  })
  const shown = lanes.flatMap(({ events }) => events)
  const row = { key: articlesRow, label: lanes.some(({ label }) => label !== '') ? 'Articles' : '', firstOfLane: true }
  return { rows: [...layout.rows, row], items: [...layout.items, ...layoutArticles(index, shown, pxPerDay)] }
}

/** Two zooms that differ by less than the eye sees are one, so that panning keeps the layout. */
function roundedScale(pxPerDay: number): number {
  return Number.isFinite(pxPerDay) ? Number(pxPerDay.toPrecision(4)) : 0
}

function prefersMotion(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches
}
