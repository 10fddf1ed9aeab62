import type { TimeWindow } from '../../corpus/time-window.ts'
import type { Direction } from '../ui/direction.ts'
import { type DensityColours, type LaneBox, paintDensity } from './density-canvas.ts'
import type { TileShape } from './tile-shapes.ts'
import type { RowUse } from './window-layout.ts'

/** What the canvas draws, for any window; its rows are among those of the drawing. */
export interface Density {
  /** Of each lane: the number of its first row among all, and what its rows are for. */
  readonly lanes: ReadonlyMap<string, LaneRows>
  readonly most: number
  readonly tilesIn: (window: TimeWindow) => readonly TileShape[]
  readonly isLit: (shape: TileShape) => boolean
  /** A number in the digits of a language. */
  readonly number: (value: number) => string
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
/** What the colours of the page hang on (tokens.css). */
const schemeQueries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'] as const

/** A canvas behind the marks, as sharp as the screen, in the colours of the page. It is not met by the pointer. */
export function mountDensity(
  panel: HTMLElement,
  direction: Direction,
  rowBox: RowBox,
  onColours: () => void,
): DensityLayer {
  const canvas = document.createElement('canvas')
  canvas.className = 'drawing-density'
  panel.prepend(canvas)
  const context = canvas.getContext('2d')
  const schemes = schemeQueries.map((query) => matchMedia(query))
  let density: Density | null = null
  let isClear = true
  // Read from the page when they may have changed, not at each frame.
  let size: { readonly width: number; readonly height: number } | null = null
  let rowBoxes = new Map<number, ReturnType<RowBox>>()
  let boxes: ReadonlyMap<string, LaneBox> | null = null
  let colours: DensityColours | null = null
  const numberWidths = new Map<string, number>()
  const knownRow = (row: number) => {
    const box = rowBoxes.get(row) ?? rowBox(row)
    rowBoxes.set(row, box)
    return box
  }
  const onScheme = () => {
    colours = null
    onColours()
  }
  for (const scheme of schemes) scheme.addEventListener('change', onScheme)

  return {
    show(next) {
      if (next?.lanes !== density?.lanes) boxes = null
      density = next
      canvas.hidden = next === null
    },
    paint({ start, end }) {
      if (!context || (density === null && isClear)) return
      size ??= fitTo(panel, canvas, context)
      context.clearRect(0, 0, size.width, size.height)
      isClear = density === null
      if (!density) return
      boxes ??= boxesOf(density, knownRow)
      colours ??= coloursOf(panel)
      const { width } = size
      const lanes = boxes
      paintDensity(context, {
        tiles: density.tilesIn({ start, end }),
        most: density.most,
        boxOf: (lane) => lanes.get(lane) ?? null,
        xOf: (day) => ((direction === 'rtl' ? end - day : day - start) / (end - start)) * width,
        isLit: density.isLit,
        number: density.number,
        colours,
        numberWidths,
      })
    },
    rowsMoved() {
      size = null
      rowBoxes = new Map()
      boxes = null
      // The page's own font may have come.
      numberWidths.clear()
    },
    destroy() {
      for (const scheme of schemes) scheme.removeEventListener('change', onScheme)
      canvas.remove()
    },
  }
}

/** Gives the canvas the size of the panel, in the screen's own pixels. */
function fitTo(panel: HTMLElement, canvas: HTMLCanvasElement, context: CanvasRenderingContext2D) {
  const ratio = window.devicePixelRatio
  const [width, height] = [panel.clientWidth, panel.clientHeight]
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  return { width, height }
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
  return {
    bar: colour('--drawn'),
    band: colour('--vague'),
    edge: colour('--rule-strong'),
    ink: colour('--muted'),
    accent: colour('--accent'),
  }
}
