import { useState } from 'react'
import { tileAt } from '../../corpus/time-tiles.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { useLanguage } from '../language/language-context.ts'
import type { ChosenEvent } from '../state/view-state.ts'
import { useDirection } from '../ui/direction.ts'
import { DrawingHost } from './drawing-host.tsx'
import type { DrawnItem } from './drawn-items.ts'
import type { Lane } from './lane.ts'
import { tileSaid } from './tile-shapes.ts'
import { type TileRef, tileMeant } from './tile-walk.ts'
import type { Dense } from './use-dense.ts'
import { useDensity } from './use-density.ts'
import { useLayout } from './use-layout.ts'
import { laneOfRow } from './window-items.ts'

interface Point {
  readonly x: number
  readonly y: number
}

interface DrawingProps {
  readonly lanes: readonly Lane[]
  /** Null where every event of the lanes is laid out. */
  readonly dense: Dense | null
  readonly pxPerDay: number
  readonly window: TimeWindow
  readonly limits: TimeWindow
  /** The tile that the keys are at. */
  readonly tile: TileRef | null
  readonly onWindowMoved: (window: TimeWindow) => void
  readonly onEventChosen: (event: ChosenEvent) => void
  readonly onEventsChosen: (places: readonly number[], at: Point) => void
  readonly onArticlesChosen: (ids: readonly string[], days: TimeWindow, at: Point) => void
  readonly onTileChosen: (tile: TileRef) => void
  readonly onEventPointed: (id: string | null) => void
  readonly onWidth: (px: number) => void
}

/** The detail: marks with labels on an axis, and tiles that count where there are too many for that. */
export function Drawing(props: DrawingProps) {
  const { lanes, dense, pxPerDay, window, tile } = props
  const language = useLanguage()
  const direction = useDirection()
  const [hovered, setHovered] = useState<TileRef | null>(null)
  const { layout, reports, lit, articleIds } = useLayout(lanes, dense, pxPerDay)
  const density = useDensity(dense, hovered ?? tile)
  const said = dense && tileMeant(dense.lanes, hovered ?? tile)

  const onItemChosen = (item: DrawnItem, at: Point) => {
    if (item.kind === 'cluster') props.onEventsChosen(item.places, at)
    else if (item.kind === 'event') props.onEventChosen(item.event)
    else if (item.kind === 'articles') {
      const ids = Array.from(item.articles, (article) => articleIds[article] ?? '')
      props.onArticlesChosen(ids, { start: item.from, end: item.to }, at)
    }
  }
  const tileOf = (place: { readonly row: string; readonly day: number } | null) =>
    dense && place && tileMet(dense, place)
  const onPlacePointed = (place: { readonly row: string; readonly day: number } | null) => {
    const met = tileOf(place)
    if (met?.lane !== hovered?.lane || met?.day !== hovered?.day) setHovered(met)
  }
  return (
    <>
      <DrawingHost
        key={direction}
        direction={direction}
        layout={layout}
        reports={reports}
        density={density}
        lit={lit}
        window={window}
        limits={props.limits}
        onWindowMoved={props.onWindowMoved}
        onItemChosen={onItemChosen}
        onItemPointed={(item) => props.onEventPointed(item?.kind === 'event' ? item.event.id : null)}
        onPlaceChosen={(row, day) => {
          const met = tileOf({ row, day })
          if (met) props.onTileChosen(met)
        }}
        onPlacePointed={onPlacePointed}
        onWidth={props.onWidth}
      />
      {said && (
        <p className="drawing-said" aria-hidden="true">
          {tileSaid(said.lane, said.tile, language)}
        </p>
      )}
    </>
  )
}

/** The tile under a place of the drawing, where its lane is drawn as tiles. */
function tileMet({ lanes, blocks, zoom }: Dense, { row, day }: { readonly row: string; readonly day: number }) {
  const lane = laneOfRow(lanes, row)
  const met = blocks.find(({ lane: one, block }) => one === lane && day >= block.start && day < block.end)
  if (!lane || !met || met.placed !== null) return null
  return { lane: lane.id, day: tileAt(Math.floor(day), zoom.grain).start }
}
