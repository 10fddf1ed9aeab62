import { useMemo } from 'react'
import { useLanguage } from '../language/language-context.ts'
import type { Density } from './density-layer.ts'
import { tilesIn, tilesOf } from './tile-shapes.ts'
import { type TileRef, tileMeant } from './tile-walk.ts'
import type { Dense } from './use-dense.ts'

/** What the canvas of a drawing of many events shows; null for few events. */
export function useDensity(dense: Dense | null, lit: TileRef | null): Density | null {
  const { number } = useLanguage()
  const scene = useMemo(() => {
    if (!dense) return null
    const { lanes, blocks, zoom } = dense
    const tiles = tilesOf(blocks, zoom.grain)
    let firstRow = 0
    const rows = new Map(
      lanes.map(({ id, rows: use, rowed }) => {
        const placed = { firstRow, rows: use, hasBars: rowed.barred.events.length > 0 }
        firstRow += use.all
        return [id, placed] as const
      }),
    )
    return {
      lanes: rows,
      most: lanes.reduce((most, { tiled }) => Math.max(most, tiled.most), 1),
      tilesIn: (window: Parameters<Density['tilesIn']>[0]) => tilesIn(tiles, window),
    }
  }, [dense])
  return useMemo(() => {
    if (!scene || !dense) return null
    const meant = tileMeant(dense.lanes, lit)
    return {
      ...scene,
      number,
      isLit: ({ lane, tile }) => lane === meant?.lane && tile.start === meant.tile.start,
    }
  }, [scene, dense, lit, number])
}
