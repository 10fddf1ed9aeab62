/**
 * Pieces that a hostile article may consist of, over and over; each goes for one way of reading a text. In the place of
 * letters in braces stands another word of these each time; of a `#` in braces, another of small letters behind a capital.
 */
export const longPieces: readonly (readonly [name: string, piece: string])[] = [
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['lines of blanks', ' \r\n\t'],
  ['straight quotation marks', '"'],
  ['opening quotation marks', '“'],
  ['pairs of quotation marks', '“a” '],
  ['apostrophes', 'a’'],
  ['digits', '1'],
  ['days', '2021-12-29 '],
  ['letters and full stops', 'a.'],
  ['brackets', '(['],
  ['hyphens', 'a-'],
  ['mixed scripts', 'aаα中ع'],
  ['combining marks', 'e\u0301\u0302'],
  ['pairs of surrogates', '😀'],
  ['names', 'Ada Brek '],
  ['sentences', 'The mayor said on Monday that it was closed in May 2019. '],
  ['speech', '“It has to go,” Ada Brek said on Monday.\n'],
  ['clauses', 'that he said that '],
  ['times', 'on Monday the day before '],
  ['addresses', 'https://a.example/'],
  ['signs of Markdown', '# '],
  ['events of one day', 'Ada Brek {#}ed the {#}um on Monday. '],
  ['pronouns', 'Ada Brek closed the {#}um. “It has to go,” she said on Monday. '],
  ['many actors', 'Ada {#}ov told the {#} Council on Monday that the dam was closed. '],
  ['actors who begin alike', 'The Ministry of {#} closed the dam on Monday. '],
  ['actors without Latin letters', 'Mr Ш{абвгдежз} closed the dam on Monday. '],
  ['acronyms of one actor', 'The Dam Council (A{ABCDEFG}) met on Monday to close the dam. '],
  ['spellings of one name', 'Mayor Bad{aeiou}b Dal closed the dam on Monday. '],
  ['speakers', 'Mayor {#} Dal spoke. “It has to go,” she said on Monday. '],
  [
    'folded lines',
    'Read more: The {#} Council closed the dam\nThe {#} Council closed the dam on Monday, said the mayor.\n',
  ],
  ['deeds of one day', 'Mr {#} attacked Mr {#}dal on Monday. '],
  ['abbreviations', 'It was closed by Mr. and Mrs. '],
  ['dates of one sentence', 'in May 2019 and '],
  ['actors of one sentence', 'the {#} Council closed the dam on Monday and '],
  ['clauses of one sentence', 'the {#} Council, which closed the dam, '],
]

/** A text of that many UTF-16 code units, or the next whole piece less. */
export function longText(piece: string, length: number): string {
  if (piece.search(word) === -1) return piece.repeat(Math.floor(length / piece.length))
  const pieces: string[] = []
  for (let n = 0, left = length; left > 0; n++) {
    const next = piece.replace(word, (_, letters) => (letters === '#' ? `B${wordOf(n)}` : wordOf(n, letters)))
    left -= next.length
    if (left >= 0) pieces.push(next)
  }
  return pieces.join('')
}

const word = /\{(#|\p{L}+)\}/gu
const alphabet = 'abcdefghijklmnopqrstuvwxyz'

/** A word for each number, as its digits. */
export function wordOf(number: number, letters = alphabet): string {
  const digits = [...number.toString(letters.length)].map((digit) => letters.charAt(Number.parseInt(digit, 36)))
  return digits.join('')
}
