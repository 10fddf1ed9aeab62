/** Lower case, without diacritics, with straight quotes and single spaces, so that typed words find printed ones. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
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
