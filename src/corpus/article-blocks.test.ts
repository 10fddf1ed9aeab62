import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleBlocks } from './article-blocks.ts'
import { forAll } from './testing.ts'

const text = 'Headline\r\n\r\n  First line. \nRead more\nRead more\n\n\tLast line.\n'
const start = text.indexOf('Read more')
const removed = [{ start, end: start + 'Read more\nRead more'.length, reason: 'links' }]

test('lines are paragraphs without the white space around them', () => {
  const blocks = articleBlocks(text, [])
  expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual([
    'Headline',
    'First line.',
    'Read more',
    'Read more',
    'Last line.',
  ])
  expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['paragraph']))
})

test('a removed part is one block, in its place, with its reason', () => {
  const blocks = articleBlocks(text, removed)
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'removed', 'paragraph'])
  expect(blocks[2]).toEqual({ kind: 'removed', ...removed[0] })
})

test('a part removed from the middle of a line leaves a paragraph on each side', () => {
  const line = 'before (advert) after'
  const blocks = articleBlocks(line, [{ start: 7, end: 15, reason: 'an advert' }])
  expect(blocks.map((block) => line.slice(block.start, block.end))).toEqual(['before', '(advert)', 'after'])
})

test('a text of nothing but white space has no blocks', () => {
  expect(articleBlocks(' \n\t\r\n', [])).toEqual([])
  expect(articleBlocks('', [])).toEqual([])
})

const pieces = fc.constantFrom('word', 'مرحبا', '😀', ' ', '\n', '\r\n', '\t', '\u00A0', '\u2028', '\uFEFF', '.')
const texts = fc.array(pieces, { maxLength: 30 }).map((some) => some.join(''))
// Offsets, in order and two by two, are parts that do not touch each other.
const cases = texts.chain((some) =>
  fc.uniqueArray(fc.nat(some.length), { maxLength: 6 }).map((offsets) => {
    const sorted = offsets.sort((a, b) => a - b)
    const pairs = sorted.flatMap((from, i) => (i % 2 === 0 ? [{ start: from, end: sorted[i + 1] ?? from }] : []))
    return { some, parts: pairs.filter(({ start: from, end }) => end > from).map((pair) => ({ ...pair, reason: 'r' })) }
  }),
)

test('every character but white space is in exactly one block', () => {
  forAll([cases], ({ some, parts }) => {
    const blocks = articleBlocks(some, parts)
    for (let at = 0; at < some.length; at++) {
      const holding = blocks.filter((block) => block.start <= at && at < block.end)
      expect(holding.length).toBeLessThanOrEqual(1)
      if (/\S/.test(some.charAt(at))) expect(holding).toHaveLength(1)
    }
  })
})

test('blocks stand in order, and the removed ones are those given', () => {
  forAll([cases], ({ some, parts }) => {
    const blocks = articleBlocks(some, parts)
    for (const [i, block] of blocks.entries()) expect(block.start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0)
    const kept = blocks.filter((block) => block.kind === 'removed')
    expect(kept).toEqual(parts.map((part) => ({ kind: 'removed', ...part })))
  })
})

test('a paragraph has a visible end on both sides and no line break within', () => {
  forAll([cases], ({ some, parts }) => {
    for (const block of articleBlocks(some, parts)) {
      if (block.kind === 'paragraph') expect(some.slice(block.start, block.end)).toMatch(/^\S(?:[^\r\n]*\S)?$/)
    }
  })
})
