import { fontFamily, type Scene, tones } from './scene.ts'

/** A scene, set into a page that says what it is. Its places are counted from the left, whatever the page's direction. */
export function ScenePicture({ scene }: { readonly scene: Scene }) {
  return (
    <svg
      className="scene-picture"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      aria-hidden="true"
      direction="ltr"
      fontFamily={fontFamily}
    >
      {scene.shapes.map((shape, i) =>
        shape.kind === 'path' ? (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a scene is drawn once and never changes
            key={i}
            d={shape.d}
            fill={shape.fill ? tones[shape.fill] : 'none'}
            stroke={shape.stroke ? tones[shape.stroke] : undefined}
            strokeWidth={shape.width}
            strokeDasharray={shape.dash?.join(' ')}
          />
        ) : (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: a scene is drawn once and never changes
            key={i}
            x={shape.x}
            y={shape.y}
            fontSize={shape.size}
            fontWeight={shape.weight}
            fontStyle={shape.italic ? 'italic' : undefined}
            textAnchor={shape.side === 'right' ? 'end' : undefined}
            fill={tones[shape.tone]}
          >
            {shape.text}
          </text>
        ),
      )}
    </svg>
  )
}
