import { expect, it } from 'vitest'
import { readAttributions } from './attributions.ts'

const text = '😀 “It held,” Lee said.'
const standoff = [
  'T1\tContent 2 12\t“It held,”',
  'T2\tSource 13 16\tLee',
  'T3\tCue 17 21\tsaid',
  'T4\tAttribution 17 21\tsaid',
  'E1\tAttribution:T4 Content:T1 Cue:T3 Source:T2',
].join('\n')

it('reads who says what, in UTF-16 code units', () => {
  const [attribution] = readAttributions(text, standoff)
  const words = (spans: readonly { start: number; end: number }[] = []) => spans.map((s) => text.slice(s.start, s.end))
  expect(words(attribution?.content)).toEqual(['“It held,”'])
  expect(words(attribution?.source)).toEqual(['Lee'])
})

it('reads what lies in pieces, and what has several parts of a kind', () => {
  const pieces =
    'T1\tContent 0 2;5 7\tab cd\nT2\tContent 9 10\tx\nT3\tAttribution 3 4\ts\nE1\tAttribution:T3 Content:T1 Content2:T2'
  expect(readAttributions('0123456789', pieces)).toEqual([
    {
      content: [
        { start: 0, end: 2 },
        { start: 5, end: 7 },
        { start: 9, end: 10 },
      ],
      source: [],
    },
  ])
})

it('leaves out what attributes nothing', () => {
  expect(readAttributions(text, 'T1\tSource 0 1\tx\nT2\tAttribution 0 1\tx\nE1\tAttribution:T2 Source:T1')).toEqual([])
})
