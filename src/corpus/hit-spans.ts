import type { TextSpan } from './model.ts'
import { foldText } from './search-text.ts'

/** Where terms, as `searchTerms` gives them, stand in a text: spans of it in order, each hit once, none overlapping. */
export function hitSpans(text: string, terms: readonly string[]): TextSpan[] {
  if (terms.length === 0) return []
  const { folded, origins } = foldWithOrigins(text)
  const hits = terms.flatMap((term) => [...occurrences(folded, term)])
  const spans = hits.map(({ start, end }) => ({ start: origins[start]?.start ?? 0, end: origins[end - 1]?.end ?? 0 }))
  return merged(spans.sort((a, b) => a.start - b.start))
}

/** The folded text, and for each code unit of it which part of the text it comes from. */
function foldWithOrigins(text: string): { folded: string; origins: TextSpan[] } {
  let folded = ''
  const origins: TextSpan[] = []
  let start = 0
  for (const character of text) {
    const end = start + character.length
    const part = foldText(character)
    // A run of blanks is one; what folds to nothing, such as an accent of its own, belongs to what it stands on.
    const isRepeatedBlank = part === ' ' && folded.endsWith(' ')
    if (part === '' || isRepeatedBlank) {
      const last = origins.at(-1)
      if (last) origins[origins.length - 1] = { ...last, end }
    } else {
      folded += part
      for (let unit = 0; unit < part.length; unit++) origins.push({ start, end })
    }
    start = end
  }
  return { folded, origins }
}

function* occurrences(text: string, term: string): Generator<TextSpan> {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) {
    yield { start: at, end: at + term.length }
  }
}

function merged(spans: readonly TextSpan[]): TextSpan[] {
  const apart: TextSpan[] = []
  for (const span of spans) {
    const last = apart.at(-1)
    if (last && span.start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else apart.push(span)
  }
  return apart
}
