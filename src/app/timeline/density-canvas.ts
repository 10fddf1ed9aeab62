import type { TileShape } from './tile-shapes.ts'

/** Where a lane stands on the canvas, in pixels. */
export interface LaneBox {
  readonly top: number
  readonly height: number
  /** Of its rows for short marks, with that of groups. */
  readonly shortHeight: number
}

export interface DensityColours {
  readonly bar: string
  readonly band: string
  /** Of the line that a band stands on. */
  readonly edge: string
  readonly ink: string
  readonly accent: string
}

export interface DensityScene {
  readonly tiles: readonly TileShape[]
  /** The most events of a tile, to which all heights are measured, and the most that reach into one. */
  readonly most: number
  readonly boxOf: (lane: string) => LaneBox | null
  readonly xOf: (day: number) => number
  /** The tile pointed at, or that the keys are at. */
  readonly isLit: (shape: TileShape) => boolean
  readonly colours: DensityColours
  readonly number: (value: number) => string
  /** How wide each number is that was measured before: to measure one takes as long as to draw it. */
  readonly numberWidths: Map<string, number>
}

const bandPx = 6
const fontPx = 11
const font = `600 ${fontPx}px "Inter Variable", "Inter Fallback", sans-serif`
const numberPx = fontPx + 3
/** The least height and, of a bar, the least and the most opaque: 3 : 1 against the page in every scheme. */
const least = { height: 3, shade: 0.6 }
const mostShade = 0.9

/** Draws tiles: how many events lie within each by height and shade, with the number; how many reach into it as a band. */
export function paintDensity(context: CanvasRenderingContext2D, scene: DensityScene): void {
  context.font = font
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  for (const shape of scene.tiles) {
    const box = scene.boxOf(shape.lane.id)
    if (!box) continue
    const [start, end] = [Math.round(scene.xOf(shape.tile.start)), Math.round(scene.xOf(shape.tile.end))]
    const whole = { left: Math.min(start, end), width: Math.max(1, Math.abs(end - start)) }
    paintBand(context, scene, shape, box, whole)
    if (shape.within !== null)
      paintBar(context, scene, { ...shape, within: shape.within }, box, barIn(whole, start < end))
  }
  context.globalAlpha = 1
}

interface Across {
  readonly left: number
  readonly width: number
}

/** The bar of a tile ends a pixel before the next one, which is on its right or on its left. */
function barIn({ left, width }: Across, isNextRight: boolean): Across {
  return { left: isNextRight ? left : left + 1, width: Math.max(1, width - 1) }
}

function paintBar(
  context: CanvasRenderingContext2D,
  { most, colours, isLit, number, numberWidths }: DensityScene,
  shape: TileShape & { readonly within: number },
  { top, shortHeight }: LaneBox,
  { left, width }: Across,
): void {
  const lit = isLit(shape)
  const bottom = top + shortHeight
  // Above the highest bar there is room for its number.
  const room = shortHeight - numberPx
  // Square root, as in the overview: one event stays visible beside a thousand.
  const part = Math.sqrt(shape.within / Math.max(1, most))
  const height = shape.within === 0 ? 0 : Math.max(least.height, Math.round(part * room))
  context.globalAlpha = lit ? 1 : least.shade + (mostShade - least.shade) * part
  context.fillStyle = lit ? colours.accent : colours.bar
  context.fillRect(left, bottom - height, width, height)
  if (lit) context.fillRect(left, bottom - 1, width, 1)
  if (shape.within === 0) return
  const text = number(shape.within)
  const numberWidth = numberWidths.get(text) ?? context.measureText(text).width
  numberWidths.set(text, numberWidth)
  if (numberWidth > width) return
  context.globalAlpha = 1
  context.fillStyle = lit ? colours.accent : colours.ink
  context.fillText(text, left + width / 2, bottom - height - 3)
}

function paintBand(
  context: CanvasRenderingContext2D,
  { most, colours }: DensityScene,
  { reaching }: TileShape,
  { top, height }: LaneBox,
  { left, width }: Across,
): void {
  if (reaching <= 0) return
  context.globalAlpha = Math.min(1, 0.35 + 0.65 * Math.sqrt(reaching / Math.max(1, most)))
  context.fillStyle = colours.band
  // Without the gap between tiles: what reaches over an edge is not cut by it.
  context.fillRect(left, top + height - bandPx - 1, width, bandPx)
  context.globalAlpha = 1
  context.fillStyle = colours.edge
  context.fillRect(left, top + height - 2, width, 1)
}
