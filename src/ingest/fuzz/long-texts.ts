/** Pieces that a hostile article may consist of, over and over; each goes for one way of reading a text. */
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
]

/** A text of that many UTF-16 code units, or the next whole piece less. */
export function longText(piece: string, length: number): string {
  return piece.repeat(Math.floor(length / piece.length))
}
