import { englishLanguage, type Language } from '../language/language.ts'
import { pictureOf } from '../timeline-image/picture.ts'
import type { Scene } from '../timeline-image/scene.ts'
import { canvasMeter, pngOf } from '../timeline-image/scene-canvas.ts'
import { svgText } from '../timeline-image/svg-text.ts'
import { type ExportView, provenanceOf } from './export-view.ts'

/** The whole drawing as an SVG file. */
export function svgPicture(view: ExportView, language: Language = englishLanguage): string {
  return svgText(sceneOf(view, language), view.corpus.title)
}

/** The whole drawing as a PNG file: painted by itself, since the content security policy loads no picture from memory. */
export function pngPicture(view: ExportView, language: Language = englishLanguage): Promise<Blob> {
  return pngOf(sceneOf(view, language))
}

function sceneOf(view: ExportView, language: Language): Scene {
  const { corpus, lanes } = view
  return pictureOf({ corpus, lanes, widthOf: canvasMeter() }, corpus.title, provenanceOf(view, language), language)
}
