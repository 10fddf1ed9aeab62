import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, searchTerms } from './search-text.ts'
import { forAll } from './testing.ts'

test.each([
  ['Erdoğan', 'erdogan'],
  ['NIĞDE', 'nigde'],
  ['İstanbul', 'istanbul'],
  ['Café', 'cafe'],
  ['Cafe\u0301', 'cafe'],
  ['it’s', "it's"],
  ['‘Inherent Resolve’', "'inherent resolve'"],
  ['“ensuring Daesh’s defeat”', '"ensuring daesh\'s defeat"'],
  ['„Ziel“', '"ziel"'],
  ['two\u00A0\n words', 'two words'],
  ['ﬁre', 'fire'],
  ['بَغداد', 'بغداد'],
  ['كردستان', 'كردستان'],
  ['کوردستان', 'كوردستان'],
  ['أمریکی', 'امريكي'],
  ['مدرسة', 'مدرسه'],
  ['هه\u200Cولێر', 'ههولير'],
  ['هەڵۆ', 'ههلو'],
  ['بغـــداد', 'بغداد'],
  ['می\u200Cگوید', 'ميگويد'],
  ['٣١ ۱۴۰۰', '31 1400'],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test.each([
  ['', []],
  ['  \t ', []],
  ['"', []],
  ['""', []],
  ['" "', []],
  ['talks end', ['talks', 'end']],
  ['  Talks\n END ', ['talks', 'end']],
  ['"talks end" isis', ['talks end', 'isis']],
  ['“Talks end”', ['talks end']],
  ['before"talks end"after', ['before', 'talks end', 'after']],
  ['"never closed', ['never', 'closed']],
  ['it’s', ["it's"]],
])('the terms of “%s” are %j', (query, terms) => {
  expect(searchTerms(query)).toEqual(terms)
})

test('a text is found by every term that a reader copies from it', () => {
  forAll([fc.string({ unit: 'grapheme' })], (text) => {
    const folded = foldText(text)
    for (const term of searchTerms(text)) expect(folded).toContain(term)
  })
})

test('terms are never empty, and folded once they stay as they are', () => {
  forAll([fc.string({ unit: 'grapheme' })], (query) => {
    for (const term of searchTerms(query)) {
      expect(term.trim()).not.toBe('')
      expect(foldText(term)).toBe(term)
    }
  })
})
