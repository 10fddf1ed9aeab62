import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { TimelineEvent } from '../../corpus/model.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { type DrawnItem, type Lane, layoutDrawing } from './drawing-layout.ts'
import { labelWidthMeter } from './label-width.ts'
import { rowsPerLane } from './lanes.ts'
import { type Drawing as DrawingHandle, mountDrawing } from './vis-adapter.ts'

interface DrawingProps {
  readonly lanes: readonly Lane[]
  readonly window: TimeWindow
  readonly limits: TimeWindow
  readonly chosen: string | null
  readonly pointed: string | null
  readonly onWindowMoved: (window: TimeWindow) => void
  readonly onEventChosen: (event: TimelineEvent) => void
  readonly onClusterChosen: (events: readonly TimelineEvent[], at: { x: number; y: number }) => void
  readonly onEventPointed: (id: string | null) => void
}

/** The detail: marks with labels on an axis. All it knows comes by props; all it does goes through the adapter. */
export function Drawing(props: DrawingProps) {
  const host = useRef<HTMLDivElement>(null)
  const handle = useRef<DrawingHandle>(null)
  const [width, setWidth] = useState(0)
  const { lanes, window, chosen, pointed } = props

  const pxPerDay = roundedScale(width / (window.end - window.start))
  const layout = useMemo(
    () =>
      pxPerDay > 0 &&
      layoutDrawing(lanes, { pxPerDay, rowsPerLane: rowsPerLane(lanes.length), labelWidth: labelWidthMeter() }),
    [lanes, pxPerDay],
  )

  const onItemChosen = useEffectEvent((item: DrawnItem, at: { x: number; y: number }) => {
    if (item.kind === 'event') props.onEventChosen(item.event)
    else props.onClusterChosen(item.events, at)
  })
  const onItemPointed = useEffectEvent((item: DrawnItem | null) => {
    props.onEventPointed(item?.kind === 'event' ? item.event.id : null)
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
    if (layout) handle.current?.show(layout, chosen, pointed)
  }, [layout, chosen, pointed])

  return <div ref={host} className="drawing" aria-hidden="true" />
}

/** Two zooms that differ by less than the eye sees are one, so that panning keeps the layout. */
function roundedScale(pxPerDay: number): number {
  return Number.isFinite(pxPerDay) ? Number(pxPerDay.toPrecision(4)) : 0
}

function prefersMotion(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches
}
