import { expect, it } from 'vitest'
import { partsToLoad } from './parts-ahead.ts'

it.each([
  ['rows of one part', [3, 4, 255], [0]],
  ['rows where one part ends', [255, 256, 257], [0, 1]],
  ['rows that a filter brought together', [3, 300, 9000], []],
  ['no rows', [], []],
] as const)('%s', (_, places, parts) => {
  expect(partsToLoad(places)).toEqual(parts)
})
