import { useMessages } from '../language/language-context.ts'
import type { PictureSlices } from '../timeline-image/picture.ts'
import { ScenePicture } from '../timeline-image/scene-picture.tsx'

/** The drawing for paper: laid out as a table, since a browser repeats the head of one on each page and cuts no row. */
export function PrintedDrawing({ slices }: { readonly slices: PictureSlices }) {
  const { axis, rows, legend } = slices
  const say = useMessages()
  return (
    <div className="print-drawing" role="img" aria-label={say('app.drawing')}>
      <div className="print-axis">
        <ScenePicture scene={axis} />
      </div>
      <div className="print-rows">
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are drawn once and never change
          <ScenePicture key={i} scene={row} />
        ))}
        <div className="print-legend">
          {legend.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are drawn once and never change
            <ScenePicture key={i} scene={row} />
          ))}
        </div>
      </div>
    </div>
  )
}
