/**
 * Pieces that a hostile article may consist of, over and over; each goes for one way of reading a text. In the place of a
 * `#` in braces stands another word each time.
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
]

/** A text of that many UTF-16 code units, or the next whole piece less. */
export function longText(piece: string, length: number): string {
  if (!piece.includes('{#}')) return piece.repeat(Math.floor(length / piece.length))
  const pieces: string[] = []
  for (let n = 0, left = length; left > 0; n++) {
    const next = piece.replaceAll('{#}', wordOf(n))
    left -= next.length
    if (left >= 0) pieces.push(next)
  }
  return pieces.join('')
}

/** "Bab": a word for each number, with a capital, since names have one. */
function wordOf(number: number): string {
  const letters = [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
  return `B${letters.join('')}`
}
