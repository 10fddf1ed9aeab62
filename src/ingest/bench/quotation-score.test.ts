import { expect, it } from 'vitest'
import type { Quotation } from '../speakers.ts'
import { countSpeakers, speakerShare } from './quotation-score.ts'

const text = '“It held,” said Ann Lee. The mayor said that it had leaked.'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const direct = (words: string, speaker: string | null): Quotation => ({
  ...span(words),
  speaker: speaker === null ? null : span(speaker),
  kind: 'direct',
  topic: false,
})
const marked = { content: [span('“It held,”')], source: [span('Ann Lee')] }

it('takes a speaker for right who shares a word with the source', () => {
  expect(countSpeakers(text, [marked], [direct('“It held,”', 'Lee')])).toEqual({ quoted: 1, right: 1 })
  expect(countSpeakers(text, [marked], [direct('“It held,”', 'The mayor')])).toEqual({ quoted: 1, right: 0 })
})

it('counts a quotation without a speaker, or that was not found, as wrong', () => {
  expect(countSpeakers(text, [marked], [direct('“It held,”', null)])).toEqual({ quoted: 1, right: 0 })
  expect(countSpeakers(text, [marked], [])).toEqual({ quoted: 1, right: 0 })
})

it('asks only for quotations in quotation marks that have a source', () => {
  const indirect = { content: [span('it had leaked')], source: [span('The mayor')] }
  expect(countSpeakers(text, [indirect, { ...marked, source: [] }], [])).toEqual({ quoted: 0, right: 0 })
})

it('asks the quotation that shares most with the marked words', () => {
  const found = [direct('“It', 'The mayor'), direct('“It held,”', 'Lee')]
  expect(countSpeakers(text, [marked], found)).toEqual({ quoted: 1, right: 1 })
})

it('weighs every quotation alike', () => {
  expect(
    speakerShare([
      { quoted: 3, right: 3 },
      { quoted: 1, right: 0 },
    ]),
  ).toBe(0.75)
  expect(speakerShare([])).toBe(0)
})
