import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { useLanguage } from '../language/language-context.ts'
import type { Direction } from '../ui/direction.ts'
import type { Density } from './density-layer.ts'
import type { DrawingLayout, DrawnItem, DrawnReport, Lit } from './drawn-items.ts'
import { type Drawing as DrawingHandle, mountDrawing } from './vis-adapter.ts'

interface Point {
  readonly x: number
  readonly y: number
}

export interface DrawingHostProps {
  readonly layout: DrawingLayout | null
  readonly reports: readonly DrawnReport[]
  readonly density: Density | null
  readonly lit: Lit
  readonly window: TimeWindow
  readonly limits: TimeWindow
  /** Of another one, the drawing is mounted anew: the host wants it as its key. */
  readonly direction: Direction
  readonly onWindowMoved: (window: TimeWindow) => void
  readonly onItemChosen: (item: DrawnItem, at: Point) => void
  readonly onItemPointed: (item: DrawnItem | null) => void
  readonly onPlaceChosen: (row: string, day: number) => void
  readonly onPlacePointed: (place: { readonly row: string; readonly day: number } | null) => void
  readonly onWidth: (px: number) => void
}

/** The element that the drawing library fills. All it knows comes by props; all it does goes through the adapter. */
export function DrawingHost(props: DrawingHostProps) {
  const host = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<DrawingHandle | null>(null)
  const { layout, reports, density, lit, window } = props
  const { dates } = useLanguage()

  const onWindowMoved = useEffectEvent(props.onWindowMoved)
  const onItemChosen = useEffectEvent(props.onItemChosen)
  const onItemPointed = useEffectEvent(props.onItemPointed)
  const onPlaceChosen = useEffectEvent(props.onPlaceChosen)
  const onPlacePointed = useEffectEvent(props.onPlacePointed)
  const onWidth = useEffectEvent(props.onWidth)
  const mount = useEffectEvent((element: HTMLElement) =>
    mountDrawing(
      element,
      props.window,
      props.limits,
      { direction: props.direction, dates },
      {
        onWindowMoved: (moved) => onWindowMoved(moved),
        onItemChosen: (item, at) => onItemChosen(item, at),
        onItemPointed: (item) => onItemPointed(item),
        onPlaceChosen: (row, day) => onPlaceChosen(row, day),
        onPlacePointed: (place) => onPlacePointed(place),
        onWidth: (px) => onWidth(px),
      },
    ),
  )

  useEffect(() => {
    const element = host.current
    if (!element) return
    let mounted: DrawingHandle | null = null
    // The library takes most of a frame to begin: not in the task in which React shows all that has come by then.
    const timer = setTimeout(() => {
      mounted = mount(element)
      setDrawing(mounted)
    })
    return () => {
      clearTimeout(timer)
      setDrawing(null)
      mounted?.destroy()
    }
  }, [])

  useEffect(() => drawing?.nameDates(dates), [drawing, dates])
  useEffect(() => drawing?.moveTo(window, prefersMotion()), [drawing, window])
  useEffect(() => {
    if (layout) drawing?.show(layout, reports, lit)
  }, [drawing, layout, reports, lit])
  useEffect(() => drawing?.showDensity(density), [drawing, density])

  return <div ref={host} className="drawing" aria-hidden="true" />
}

function prefersMotion(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches
}
