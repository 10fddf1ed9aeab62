import type { TextSpan } from '../../corpus/model.ts'

const longest = 90

/** Where and when a report was written, before its first sentence: “ORRIN, 6 March - ”. */
export const dateline = /^\p{Lu}{3,}[^.“”]{0,60}?\s[-–—]\s+/u

/**
 * A headline for a clause out of its own words: without its dateline, its time mentions and their prepositions, without
 * bracketed asides and what trails behind a comma, cut at a word.
 */
export function titleOf(text: string, clause: TextSpan, times: readonly TextSpan[], subject: string | null): string {
  let title = ''
  let at = clause.start
  for (const time of times) {
    title += text.slice(at, time.start).replace(/(?:\b(?:on|in|at|during|by|since|until|over|of|for|the)\s*)+$/i, '')
    at = time.end
  }
  title += text.slice(at, clause.end)
  title =
    `${subject ? `${subject} ` : ''}${title.replace(subject ? /^(?:who|which|where|he|she|it)\s+/i : /^(?:who|which|where)\s+/i, '')}`
      .replace(dateline, '')
      .replace(/^(?:Following|After|In|During|At|On)\s[^,]{3,40},\s+(?=\p{Lu}|a\s|the\s)/u, '')
      .replace(/\([^)]{0,400}\)|\[[^\]]{0,400}\]/g, '')
      .replace(/^(?:and|but|while|that|after|with|however|moreover|meanwhile|then|also)\b[,\s]*/i, '')
      .replace(/[“”"]/g, '')
      .replace(/^[’'‘]?s\s+/, '')
      .replace(/(?<!\s)\s+([,.;:])/g, '$1')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;:.–—-]+|(?<![\s,;:.–—-])[\s,;:.–—-]+$/g, '')
  return capitalised(cut(title))
}

function cut(title: string): string {
  if (title.length <= longest) return title
  const comma = title.slice(0, longest).lastIndexOf(', ')
  if (comma > 40) return title.slice(0, comma)
  const space = title.slice(0, longest).lastIndexOf(' ')
  return `${title.slice(0, space).replace(/(?<!\s)\s+(?:the|a|an|of|to|in|on|and|or|by|for|with|that|as|at)$/i, '')} …`
}

function capitalised(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1)
}
