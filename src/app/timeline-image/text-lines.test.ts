import { expect, test } from 'vitest'
import { linesOf } from './text-lines.ts'

const atMost = (length: number) => (line: string) => [...line].length <= length

test.each<[string, number, number, string[]]>([
  ['one two three', 9, 2, ['one two', 'three']],
  ['one two three', 20, 2, ['one two three']],
  ['one two three four', 8, 2, ['one two', 'three f…']],
  ['incomprehensibilities', 8, 3, ['incompr…']],
  ['an incomprehensibility', 8, 3, ['an', 'incompr…']],
  ['🚀🚀🚀🚀🚀🚀', 4, 1, ['🚀🚀🚀…']],
  ['', 8, 2, []],
])('%j in lines of %i, at most %i', (text, length, most, lines) => {
  expect(linesOf(text, most, atMost(length))).toEqual(lines)
})
