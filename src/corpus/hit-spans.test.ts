import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hitSpans } from './hit-spans.ts'
import { foldText, searchTerms } from './search-text.ts'
import { forAll } from './testing.ts'

const hits = (text: string, query: string) =>
  hitSpans(text, searchTerms(query)).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Talks end in Baghdad', 'end', ['end']],
  ['The end of the end', 'END', ['end', 'end']],
  ['Talks  end\nthere', '"talks end there"', ['Talks  end\nthere']],
  ['President Erdog\u0306an said', 'erdogan', ['Erdog\u0306an']],
  ['It’s the U.S. that leaves', "u.s. it's", ['It’s', 'U.S.']],
  ['overlap', 'over verla', ['overla']],
  ['ﬁre and ﬁne', 'fin', ['ﬁn']],
  ['nothing here', 'there', []],
  ['nothing asked', '', []],
])('in “%s”, “%s” marks %j', (text, query, marked) => {
  expect(hits(text, query)).toEqual(marked)
})

test('spans are in order, apart, and each folds to what has a term', () => {
  forAll([fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 })], (text, query) => {
    const terms = searchTerms(query)
    let last = -1
    for (const { start, end } of hitSpans(text, terms)) {
      expect(start).toBeGreaterThan(last)
      expect(terms.some((term) => foldText(text.slice(start, end)).includes(term))).toBe(true)
      last = end
    }
  })
})
