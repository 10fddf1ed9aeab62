import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { forAll } from '../corpus/testing.ts'
import { decodeLines } from './text-lines.ts'

const linesOf = (text: string, block: number) => [
  ...(decodeLines({ path: 'a.events.jsonl', bytes: new TextEncoder().encode(text) }, block).lines ?? []),
]

test('the lines are those of the text, whatever the size of a block', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '🚀', '{}'), maxLength: 30 })
  forAll([texts, fc.integer({ min: 1, max: 12 })], (text, block) => {
    expect(linesOf(text, block)).toEqual(text.split('\n'))
  })
})

test('a byte order mark is no part of the first line', () => {
  expect(linesOf('\uFEFFone\ntwo\n', 2)).toEqual(['one', 'two', ''])
})

test('bytes that are not UTF-8 are told with their place', () => {
  const { lines, diagnostic } = decodeLines({ path: 'a.events.jsonl', bytes: Uint8Array.of(123, 125, 10, 255) })
  expect(lines).toBeNull()
  expect(diagnostic).toMatchObject({ file: 'a.events.jsonl', line: 2, column: 1 })
})
