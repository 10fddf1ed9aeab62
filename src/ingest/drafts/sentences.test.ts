import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sentencesOf } from './sentences.ts'

const parts = (text: string) => sentencesOf(text, []).map(({ start, end }) => text.slice(start, end))

it.each([
  [['Maj. Gen. Ada M. Brek spoke.', 'She left.']],
  [['The U.S. army stayed until Dec. 9, 2021.', 'It left later.']],
  [['“It is over,” she said.', '“We go home.”']],
  [['One line', 'another line']],
])('tells the sentences of %j', (sentences) => {
  expect(parts(sentences.join(sentences[0]?.endsWith('line') ? '\n' : ' '))).toEqual(sentences)
})

it('cuts at a blank what is longer than any sentence', () => {
  const words = 'the dam, the mill, '.repeat(1000).trim()
  const found = parts(words)
  expect(found.join(' ')).toBe(words)
  expect(found.filter((part) => part.length > 2000)).toEqual([])
  expect(found.length).toBeLessThan(15)
  expect(parts('😀'.repeat(3001)).every((part) => /^(?:😀)+$/u.test(part))).toBe(true)
})

it('leaves out removed parts', () => {
  const text = 'First one.\nRead More: something\nSecond one.'
  expect(sentencesOf(text, [{ start: 11, end: 31, reason: 'a link' }]).map((s) => text.slice(s.start, s.end))).toEqual([
    'First one.',
    'Second one.',
  ])
})

it('keeps every word of the text in one sentence, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '”', '1', 'é', '😀') }), (text) => {
      const found = sentencesOf(text, [])
      const kept = found.map(({ start, end }) => text.slice(start, end)).join('')
      expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})
