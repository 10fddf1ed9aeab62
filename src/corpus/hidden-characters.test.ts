import { expect, test } from 'vitest'
import { hiddenCharactersIn, lineApart, visibleLine } from './hidden-characters.ts'

test.each([
  ['Ada\nBrek ', 'Ada Brek'],
  ['\uFEFFAda', 'U+FEFFAda'],
  ['a\u2028b', 'aU+2028b'],
  ['moc.\u202Eexample', 'moc.U+202Eexample'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
])('%j is “%s” on one line', (text, line) => {
  expect(visibleLine(text)).toBe(line)
})

test.each([
  ['Rudaw', 'Rudaw'],
  ['روداو', '\u2068روداو\u2069'],
  ['\u202Ewadur', 'U+202Ewadur'],
  ['הארץ \u2069 says', '\u2068הארץ U+2069 says\u2069'],
])('%j stands among other words as %j', (text, apart) => {
  expect(lineApart(text)).toBe(apart)
})

test('hidden characters are counted, each for itself', () => {
  expect([...hiddenCharactersIn('a\u200Bb\u202Ec\u200B\n')]).toEqual([
    ['\u200B', 2],
    ['\u202E', 1],
  ])
  expect(hiddenCharactersIn('می\u200Cخواهم').size).toBe(0)
})
