import { picturesOf } from '../timeline-image/picture.ts'
import type { Scene } from '../timeline-image/scene.ts'
import { canvasMeter, pngOf } from '../timeline-image/scene-canvas.ts'
import { svgText } from '../timeline-image/svg-text.ts'
import { type ExportView, provenanceOf } from './export-view.ts'

/** The whole drawing as an SVG file. */
export function svgPicture(view: ExportView): string {
  return svgText(pictureOf(view), view.corpus.title)
}

/** The whole drawing as a PNG file: painted by itself, since the content security policy loads no picture from memory. */
export function pngPicture(view: ExportView): Promise<Blob> {
  return pngOf(pictureOf(view))
}

function pictureOf(view: ExportView): Scene {
  const { corpus, lanes } = view
  const [scene] = picturesOf({
    corpus,
    lanes,
    widthOf: canvasMeter(),
    title: corpus.title,
    notes: provenanceOf(view),
  })
  if (!scene) throw new Error('there is no event to draw')
  return scene
}
