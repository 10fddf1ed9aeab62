import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { text } from './scene.ts'
import { ScenePicture } from './scene-picture.tsx'

afterEach(cleanup)

test('words begin where the scene has them, in a page that is read from the right too', () => {
  const scene = { width: 100, height: 20, shapes: [text(10, 12, 'A drill')] }
  const { container } = render(
    <div dir="rtl">
      <ScenePicture scene={scene} />
    </div>,
  )
  expect(container.querySelector('svg')?.getAttribute('direction')).toBe('ltr')
})
