import { pictureOf } from '../timeline-image/picture.ts'
import type { Scene } from '../timeline-image/scene.ts'
import { canvasMeter, pngOf } from '../timeline-image/scene-canvas.ts'
import { svgText } from '../timeline-image/svg-text.ts'
import { type ExportView, provenanceOf } from './export-view.ts'

/** The whole drawing as an SVG file. */
export function svgPicture(view: ExportView): string {
  return svgText(sceneOf(view), view.corpus.title)
}

/** The whole drawing as a PNG file: painted by itself, since the content security policy loads no picture from memory. */
export function pngPicture(view: ExportView): Promise<Blob> {
  return pngOf(sceneOf(view))
}

function sceneOf(view: ExportView): Scene {
  const { corpus, lanes } = view
  return pictureOf({ corpus, lanes, widthOf: canvasMeter() }, corpus.title, provenanceOf(view))
}
