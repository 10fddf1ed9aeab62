import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparedWords } from './compared-words.ts'

it.each([
  ['“The dam”, she said – twice.', 'the dam she said twice'],
  ['  Ångström’s CAFÉ\t№ 7 ', 'ångström s café no 7'],
  ['Ｗｉｄｅ ﬁgures… ½', 'wide figures 1 2'],
  ['水坝。Orrin𠮷,关闭', '水坝 orrin𠮷 关闭'],
  ['* * *', ''],
])('%s is compared as %s', (text, words) => {
  expect(comparedWords(text)).toBe(words)
})

it('leaves letters and digits of any script, one blank between two words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words =
        text
          .normalize('NFKC')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      expect(comparedWords(text)).toBe(words.join(' '))
    }),
  )
})
