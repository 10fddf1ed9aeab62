// Letters that keyboards and printers of Arabic, Persian and Kurdish give for one another, and digits.
const variants: ReadonlyMap<string, string> = new Map(
  [
    'يىیېێے',
    'كکڪ',
    'هةەھہ',
    'اٱ',
    'رڕ',
    'لڵ',
    'وۆۇ',
    '0٠۰',
    '1١۱',
    '2٢۲',
    '3٣۳',
    '4٤۴',
    '5٥۵',
    '6٦۶',
    '7٧۷',
    '8٨۸',
    '9٩۹',
  ]
    .map((letters) => [...letters])
    .flatMap(([usual = '', ...others]) => others.map((other) => [other, usual] as const)),
)
const variant = /[\u0649-\u06D5\u06F0-\u06F9\u0629\u0660-\u0669]/g
// Stretches a word (tatweel), or joins and turns letters unseen.
const unseen = /[\u0640\u061C\u200C-\u200F\u202A-\u202E\u2066-\u2069]/g

/**
 * Lower case, without diacritics, with straight quotes and single spaces, one form of each Arabic letter and western
 * digits, so that typed words find printed ones.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(unseen, '')
    .replace(variant, (letter) => variants.get(letter) ?? letter)
    .toLowerCase()
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, ' ')
}

/** The parts of a query that must all be found: words, and phrases in double quotes. */
export function searchTerms(query: string): string[] {
  const terms = foldText(query).matchAll(/"([^"]+)"|[^\s"]+/g)
  return [...terms].map((match) => (match[1] ?? match[0]).trim()).filter((term) => term !== '')
}
