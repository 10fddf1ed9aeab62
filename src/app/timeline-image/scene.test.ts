import { expect, test } from 'vitest'
import { box, circle, line, lowerHalf, mirrored, path, text } from './scene.ts'

const mirroredPath = (d: string, width: number) => {
  const shape = mirrored(path(d, {}), width)
  return shape.kind === 'path' ? shape.d : null
}

test('a mirror turns lines, boxes and circles round, and what lies below stays below', () => {
  expect(mirroredPath(line(10, 5, 30, 7), 100)).toBe('M90 5L70 7')
  expect(mirroredPath(box(10, 5, 20, 8), 100)).toBe('M90 5h-20v8h20Z')
  // From its right end to its left one, the other way round: by way of the lowest point still.
  expect(mirroredPath(lowerHalf(20, 5, 4), 100)).toBe('M84 5a4 4 0 0 1 -8 0Z')
})

test('what is mirrored twice is as it was', () => {
  for (const d of [line(-3.25, 5, 30.5, 7), box(10, 5, -20.5, 8), circle(40, 9, 4.5), lowerHalf(40, 9, 3.5)]) {
    const shape = path(d, { fill: 'ink' })
    expect(mirrored(mirrored(shape, 90), 90)).toEqual(shape)
  }
  expect(mirrored(mirrored(text(12, 9, 'A drill'), 90), 90)).toEqual(text(12, 9, 'A drill'))
})

test('words are not turned round: they end where they began', () => {
  expect(mirrored(text(12, 9, 'A drill'), 90)).toEqual(text(78, 9, 'A drill', { side: 'right' }))
})
