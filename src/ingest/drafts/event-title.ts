import type { TextSpan } from '../../corpus/model.ts'

const longest = 90

/**
 * The words of a clause that a headline is made of: without its dateline, its time mentions and their prepositions,
 * without bracketed asides and quotation marks.
 */
export function titleWords(text: string, clause: TextSpan, times: readonly TextSpan[]): string {
  let words = ''
  let at = clause.start
  for (const time of times) {
    words += text.slice(at, time.start).replace(/(?:\b(?:on|in|at|during|by|since|until|over|of|the)\s*)+$/i, '')
    at = time.end
  }
  words += text.slice(at, clause.end)
  return words
    .replace(/^(?:who|which|where)\s+/i, '')
    .replace(/^\p{Lu}{3,}[^.“”]{0,60}?\s[-–—]\s+/u, '')
    .replace(/^(?:Following|After|In|During|At|On)\s[^,]{3,40},\s+(?=\p{Lu}|a\s|the\s)/u, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/^(?:and|but|while|that|after|with|however|moreover|meanwhile|then|also)\b[,\s]*/i, '')
    .replace(/[“”"]/g, '')
    .replace(/^[’'‘]?s\s+/, '')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '')
}

/** A headline: the words behind the name that they tell of, if it stands elsewhere; cut at a comma or a word. */
export function headline(words: string, subject: string | null): string {
  const whole = cut(subject === null ? words : `${subject} ${words}`)
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

function cut(title: string): string {
  if (title.length <= longest) return title
  const comma = title.slice(0, longest).lastIndexOf(', ')
  if (comma > 40) return title.slice(0, comma)
  const space = title.slice(0, longest).lastIndexOf(' ')
  return `${title.slice(0, space).replace(/\s+(?:the|a|an|of|to|in|on|and|or|by|for|with|that|as|at)$/i, '')} …`
}
