import type { TimeWindow } from '../../corpus/time-window.ts'
import { type LaneBox, paintDensity } from './density-canvas.ts'
import type { TileShape } from './tile-shapes.ts'
import type { RowUse } from './window-layout.ts'

/** What the canvas draws, for any window; its rows are among those of the drawing. */
export interface Density {
  /** Of each lane: the number of its first row among all, and what its rows are for. */
  readonly lanes: ReadonlyMap<string, LaneRows>
  readonly most: number
  readonly tilesIn: (window: TimeWindow) => readonly TileShape[]
  readonly isLit: (shape: TileShape) => boolean
}

export interface LaneRows {
  readonly firstRow: number
  readonly rows: RowUse
  /** Long marks have rows below those of the tiles. */
  readonly hasBars: boolean
}

export interface DensityLayer {
  /** Null: nothing is drawn. */
  show(density: Density | null): void
  /** Draws what a window shows; cheap enough for each frame. */
  paint(window: TimeWindow): void
  /** The rows may stand elsewhere. */
  rowsMoved(): void
  destroy(): void
}

/** Where a row stands below the top of the canvas, in pixels; null where it is not there. */
export type RowBox = (row: number) => { readonly top: number; readonly height: number } | null

const bandPx = 8

/** A canvas behind the marks, as sharp as the screen, in the colours of the page. It is not met by the pointer. */
export function mountDensity(panel: HTMLElement, rowBox: RowBox, onColours: () => void): DensityLayer {
  const canvas = document.createElement('canvas')
  canvas.className = 'drawing-density'
  panel.prepend(canvas)
  const context = canvas.getContext('2d')
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  let density: Density | null = null
  let boxes = new Map<string, LaneBox>()
  let isClear = true
  scheme.addEventListener('change', onColours)

  const fitted = () => {
    const ratio = window.devicePixelRatio
    const [width, height] = [panel.clientWidth, panel.clientHeight]
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
    }
    context?.setTransform(ratio, 0, 0, ratio, 0, 0)
    return { width, height }
  }

  return {
    show(next) {
      density = next
      canvas.hidden = next === null
    },
    paint({ start, end }) {
      if (!context || (density === null && isClear)) return
      const { width, height } = fitted()
      context.clearRect(0, 0, width, height)
      isClear = density === null
      if (!density) return
      if (boxes.size === 0) boxes = boxesOf(density, rowBox)
      paintDensity(context, {
        tiles: density.tilesIn({ start, end }),
        most: density.most,
        boxOf: (lane) => boxes.get(lane) ?? null,
        xOf: (day) => ((day - start) / (end - start)) * width,
        isLit: density.isLit,
        colours: coloursOf(panel),
      })
    },
    rowsMoved() {
      boxes = new Map()
    },
    destroy() {
      scheme.removeEventListener('change', onColours)
      canvas.remove()
    },
  }
}

function boxesOf({ lanes }: Density, rowBox: RowBox): Map<string, LaneBox> {
  return new Map(
    [...lanes].flatMap(([id, { firstRow, rows, hasBars }]) => {
      const first = rowBox(firstRow)
      const lastShort = rowBox(firstRow + rows.short)
      const last = rowBox(firstRow + rows.all - 1)
      if (!first || !lastShort || !last) return []
      const height = last.top + last.height - first.top
      const shortHeight = hasBars ? lastShort.top + lastShort.height - first.top : height
      return [[id, { top: first.top, height, shortHeight: Math.min(shortHeight, height - bandPx) }] as const]
    }),
  )
}

function coloursOf(panel: HTMLElement) {
  const style = getComputedStyle(panel)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  return { bar: colour('--drawn'), band: colour('--vague'), ink: colour('--muted'), accent: colour('--accent') }
}
