import { SaidError } from '../language/said-error.ts'
import { fontFamily, type Scene, type TextMeter, tones } from './scene.ts'

/** Two dots a unit, where browsers can hold the picture: Safari's canvas ends at 16 million dots, others' at 16 384 a side. */
const wantedScale = 2
const mostDots = 16_777_216
const longestSide = 16_384
/** Below it, letters cannot be read. */
const leastScale = 0.75

/** Measures text as a canvas would paint it. */
export function canvasMeter(): TextMeter {
  const context = document.createElement('canvas').getContext('2d')
  return (text, size, weight) => {
    if (!context) return text.length * size * 0.6
    context.font = fontOf(size, weight, false)
    return context.measureText(text).width
  }
}

/** The picture as a PNG file; an error where there is more in it than a browser can paint. */
export function pngOf(scene: Scene): Promise<Blob> {
  const { width, height } = scene
  const scale = Math.min(wantedScale, longestSide / height, Math.sqrt(mostDots / (width * height)))
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (scale < leastScale) return Promise.reject(new SaidError((say) => say('fault.pictureTooLong')))
  if (!context) return Promise.reject(new SaidError((say) => say('fault.notPainted')))
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  context.scale(scale, scale)
  paint(scene, context)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new SaidError((say) => say('fault.noPicture')))),
      'image/png',
    )
  })
}

function paint({ width, height, shapes }: Scene, context: CanvasRenderingContext2D): void {
  // Places are counted from the left, whatever the page's direction.
  context.direction = 'ltr'
  context.fillStyle = tones.paper
  context.fillRect(0, 0, width, height)
  for (const shape of shapes) {
    if (shape.kind === 'text') {
      context.font = fontOf(shape.size, shape.weight, shape.italic)
      context.fillStyle = tones[shape.tone]
      context.textAlign = shape.side
      context.fillText(shape.text, shape.x, shape.y)
      continue
    }
    const outline = new Path2D(shape.d)
    context.setLineDash([...(shape.dash ?? [])])
    context.lineWidth = shape.width
    if (shape.fill) {
      context.fillStyle = tones[shape.fill]
      context.fill(outline)
    }
    if (shape.stroke) {
      context.strokeStyle = tones[shape.stroke]
      context.stroke(outline)
    }
  }
}

function fontOf(size: number, weight: number, italic: boolean): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${fontFamily}`
}
