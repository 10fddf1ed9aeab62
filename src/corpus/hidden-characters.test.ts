import { expect, test } from 'vitest'
import { characterName, hiddenCharacters, hiddenCharactersIn, lineApart, visibleLine } from './hidden-characters.ts'

const flagOf = (region: string) =>
  `\u{1F3F4}${[...region].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}\u{E007F}`

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

test.each([
  ['a joiner that Persian is spelled with', 'کتاب\u200Cها'],
  ['one after a digit or a sign, before Persian', '5\u200Cساله «کتاب»\u200Cها BBC\u200Cها'],
  ['a joiner that Kurdish ends with', 'ه\u200C و'],
  ['joiners that Hindi and Sinhala are spelled with', 'क्\u200Dष ක්\u200Dෂ'],
  ['a heart that is drawn in colour, or in ink', '\u2764\uFE0F \u2764\uFE0E \u00A9\uFE0F'],
  ['a key of a telephone', '7\uFE0F\u20E3 #\uFE0F\u20E3'],
  ['a family, a pilot, a flag in colours', '👨\u200D👩\u200D👧 👩🏽\u200D✈\uFE0F 🏳\uFE0F\u200D🌈'],
  ['the flags that are spelled with tags', `${flagOf('gbeng')}${flagOf('gbsct')} ${flagOf('gbwls')}`],
  ['a name as its bearer writes it', '葛\u{E0100}城 辻\u{E0101}'],
  ['a letter of Mongolian in one of its shapes', '\u1820\u180B\u1828\u180E\u1820'],
  ['signs of Arabic that are drawn', '\u0600\u06DD\u08E2'],
  ['line ends and tabs', 'a\tb\r\nc'],
])('%s is no hidden character', (_, text) => {
  expect([...hiddenCharactersIn(text)]).toEqual([])
})

test.each([
  ['a joiner among letters that need none', 'ad\u200Dmin \u200Cb 7\u200D7 漢\u200D字', ['U+200D: 3', 'U+200C: 1']],
  ['a joiner between a picture and a letter', '👩\u200Da \u200D👩', ['U+200D: 2']],
  ['what shapes a sign twice', '❤\uFE0F\uFE0F 葛\u{E0100}\u{E0101}', ['U+FE0F: 1', 'U+E0101: 1']],
  ['what shapes no sign', 'a\uFE00 7\uFE0F 葛\uFE0F \u{E0100}a', ['U+FE00: 1', 'U+FE0F: 2', 'U+E0100: 1']],
  ['letters spelled in tags', `${flagOf('no').slice(2)}`, ['U+E006E: 1', 'U+E006F: 1', 'U+E007F: 1']],
  ['a flag that there is not', flagOf('xx'), ['U+E0078: 2', 'U+E007F: 1']],
  ['more tags after a flag', `${flagOf('gbeng')}\u{E0061}`, ['U+E0061: 1']],
  ['a flag that is cut off', flagOf('gbeng').slice(0, -2), ['U+E0067: 2', 'U+E0062: 1', 'U+E0065: 1', 'U+E006E: 1']],
  [
    'letters that are drawn as nothing',
    '\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0',
    ['U+034F', 'U+115F', 'U+1160', 'U+17B4', 'U+17B5', 'U+3164', 'U+FFA0'].map((name) => `${name}: 1`),
  ],
  ['shapes of Mongolian among other letters', 'a\u180B\u180E\u180F', ['U+180B: 1', 'U+180E: 1', 'U+180F: 1']],
  ['what may stand there one day', '\u2065\uFFF0\u{E0FFF}', ['U+2065: 1', 'U+FFF0: 1', 'U+E0FFF: 1']],
])('%s is hidden, and counted', (_, text, counts) => {
  expect([...hiddenCharactersIn(text)].map(([sign, count]) => `${characterName(sign)}: ${count}`)).toEqual(counts)
})

test('what is hidden and what is not is the text again, sign for sign', () => {
  const text = `a\u200B${flagOf('gbeng')}\u{E0041}👩\u200D🚀\uFE0F\uFE0Fb`
  expect(text.split(hiddenCharacters).join('')).toBe(text)
})
