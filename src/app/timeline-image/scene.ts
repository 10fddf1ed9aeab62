/** Colours by their meaning; a picture is on white, whatever the page is on. */
export const tones = {
  ink: '#211d18',
  muted: '#5f574d',
  light: '#d6ccb9',
  edge: '#8f8574',
  rule: '#e4dccd',
  paper: '#ffffff',
} as const
export type Tone = keyof typeof tones

export const fontFamily = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif"

/** An outline in the path language of SVG, which a canvas reads too. */
export interface PathShape {
  readonly kind: 'path'
  readonly d: string
  readonly fill: Tone | null
  readonly stroke: Tone | null
  readonly width: number
  /** Lengths of strokes and gaps; null: one stroke. */
  readonly dash: readonly number[] | null
}

/** One line of text; `y` is its base line. */
export interface TextShape {
  readonly kind: 'text'
  readonly x: number
  /** Which of its sides stands at `x`. */
  readonly side: 'left' | 'right'
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: number
  readonly italic: boolean
  readonly tone: Tone
  /** The direction in which it is read; null: that of the picture's language. */
  readonly dir: 'ltr' | 'rtl' | null
}

export type Shape = PathShape | TextShape

/** What is drawn and where, in units of a CSS pixel: written as SVG, painted on a canvas, or set into a page. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** The width of a text in a size and weight. */
export type TextMeter = (text: string, size: number, weight: number) => number

export function path(d: string, part: Partial<PathShape>): PathShape {
  return { kind: 'path', d, fill: null, stroke: null, width: 1, dash: null, ...part }
}

export function text(x: number, y: number, words: string, part: Partial<TextShape> = {}): TextShape {
  const plain = { side: 'left', size: 12, weight: 400, italic: false, tone: 'ink', dir: null } as const
  return { kind: 'text', x, y, text: words, ...plain, ...part }
}

export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`
}

export function box(x: number, y: number, width: number, height: number): string {
  return `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`
}

export function circle(x: number, y: number, radius: number): string {
  return `M${n(x - radius)} ${n(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
}

/** The lower half of a circle. */
export function lowerHalf(x: number, y: number, radius: number): string {
  return `M${n(x - radius)} ${n(y)}a${radius} ${radius} 0 0 0 ${2 * radius} 0Z`
}

/**
 * A shape as a mirror shows it, in a picture of a width. Words stay readable: they end where they began. Paths are those
 * of the functions above: `M` and `L` name places, `h` and `a` ways.
 */
export function mirrored(shape: Shape, width: number): Shape {
  if (shape.kind === 'text') {
    return { ...shape, x: n(width - shape.x), side: shape.side === 'left' ? 'right' : 'left' }
  }
  const d = shape.d.replace(/([MLha])([-\d.e ]+)/g, (_, command: string, lengths: string) => {
    return command + mirroredLengths(command, lengths.split(' ').map(Number), width).join(' ')
  })
  return { ...shape, d }
}

function mirroredLengths(command: string, lengths: readonly number[], width: number): readonly number[] {
  if (command === 'h') return lengths.map((length) => -length)
  if (command !== 'a') return lengths.map((length, i) => (i === 0 ? n(width - length) : length))
  const [rx = 0, ry = 0, turn = 0, isLarge = 0, sweep = 0, x = 0, y = 0] = lengths
  // What went round one way goes round the other.
  return [rx, ry, turn, isLarge, 1 - sweep, -x, y]
}

/** To a hundredth: two machines that differ in the last digit write the same file. */
function n(length: number): number {
  return Math.round(length * 100) / 100
}
