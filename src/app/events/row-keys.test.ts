import { expect, test } from 'vitest'
import { rowAfterKey } from './row-keys.ts'

test.each([
  ['ArrowDown', 4, 5],
  ['ArrowUp', 4, 3],
  ['.', 4, 5],
  [',', 4, 3],
  ['Home', 4, 0],
  ['End', 4, 9],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
])('%s leads from row %i to row %i of ten', (key, at, to) => {
  expect(rowAfterKey(key, at, 10, true)).toBe(to)
})

test('a key that writes a character leads nowhere once these are turned off', () => {
  expect(rowAfterKey('.', 4, 10, false)).toBeNull()
  expect(rowAfterKey('ArrowDown', 4, 10, false)).toBe(5)
})

test.each(['Enter', ' ', 'Tab', 'j', 'Escape', 'PageDown', 'ArrowRight', 'constructor'])(
  '%s is the browser’s',
  (key) => {
    expect(rowAfterKey(key, 4, 10, true)).toBeNull()
  },
)
