/**
 * The words of a text as they are compared: letters and digits in small letters (NFKC), a blank between two words. Two
 * texts have the same where they differ only in quotation marks, blanks, other signs and capitals; a text of signs has
 * none.
 */
export function comparedWords(text: string): string {
  const small = text.normalize('NFKC').toLowerCase()
  // The classes of Unicode are slow to match: they are asked only of what is not ASCII.
  // A thousand at a time: a pattern with `u` remembers each of them, and a hostile text has millions.
  const letters = small.replace(/[^\0-\x7f]+/g, (others) => others.replace(/[^\p{L}\p{N}]{1,1000}/gu, ' '))
  return letters.replace(/[^a-z0-9\x80-\uffff]+/g, ' ').trim()
}
