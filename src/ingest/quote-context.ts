const contextLength = 32

/** Up to 32 code units before a span; never half a surrogate pair. */
export function prefixOf(text: string, start: number): string {
  const from = Math.max(0, start - contextLength)
  return text.slice(isLowSurrogate(text, from) ? from + 1 : from, start)
}

/** Up to 32 code units after a span; never half a surrogate pair. */
export function suffixOf(text: string, end: number): string {
  const to = Math.min(text.length, end + contextLength)
  return text.slice(end, isLowSurrogate(text, to) ? to - 1 : to)
}

// True where a cut before this code unit would split a pair.
function isLowSurrogate(text: string, index: number): boolean {
  return index > 0 && index < text.length && (text.codePointAt(index - 1) ?? 0) > 0xffff
}
