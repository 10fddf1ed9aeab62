import type { TextSpan } from '../../corpus/model.ts'
import { reportingVerbs, strongPasts } from './event-words.ts'

/**
 * `main`: stands alone. `said`: what somebody is reported to have said. `relative`: says more of what stands before it.
 * `resumed`: goes on after a relative clause, without its subject. `earlier`: named as lying before the main clause.
 */
export type ClauseKind = 'main' | 'said' | 'relative' | 'resumed' | 'earlier'

export interface Clause extends TextSpan {
  readonly kind: ClauseKind
}

interface Cut {
  readonly kind: ClauseKind
  /** Finds where a clause begins: at the end of the match. Lookaheads are bounded, so that it stays linear. */
  readonly pattern: RegExp
  readonly example: string
}

const finite = `(?:is|are|has|have|will|may|[a-z]{2,}ed|${strongPasts.join('|')})`

export const clauseCuts: readonly Cut[] = [
  {
    kind: 'said',
    pattern: new RegExp(`\\b(?:${reportingVerbs.join('|')})\\b[^.;“”]{0,60}?\\sthat\\s`, 'gi'),
    example: 'The mayor said on Monday that |the bridge was closed.',
  },
  { kind: 'relative', pattern: /,\s+(?=(?:who|which|where|whom)\b)/g, example: 'Ann Lee, |who chairs the council.' },
  { kind: 'resumed', pattern: new RegExp(`,\\s+(?=${finite}\\b)`, 'g'), example: 'The club, |which lost, |left.' },
  {
    kind: 'main',
    pattern: /,\s+(?=with\b[^,;]{4,80}\bbeing\b)/g,
    example: 'Talks began, |with the first round being held in May.',
  },
  { kind: 'main', pattern: /;\s+/g, example: 'One left; |one stayed.' },
  {
    kind: 'main',
    pattern: new RegExp(`,\\s+(?=(?:and|but|while)\\s+(?:[\\w’'-]{1,20}\\s+){1,4}?${finite}\\b)`, 'g'),
    example: 'Votes were counted, |and final results are expected.',
  },
  {
    kind: 'earlier',
    pattern: new RegExp(`,?\\s+(?=after\\s+(?:the\\s+)?\\p{Lu}[\\p{L}’'-]{1,30}\\s+${finite}\\b)`, 'gu'),
    example: 'It was formed in 2014, |after Rome took the port.',
  },
]

/** Cuts a sentence into clauses that cover it in order; offsets are of the text. A sentence without a joint is one. */
export function clausesOf(text: string, sentence: TextSpan): Clause[] {
  const words = text.slice(sentence.start, sentence.end)
  const joints = clauseCuts
    .flatMap(({ kind, pattern }) =>
      // Most sentences have none of them: to search is cheap, to match all is not.
      (words.search(pattern) === -1 ? [] : [...words.matchAll(pattern)]).map((match) => ({
        kind,
        at: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.at - b.at)
  const clauses: Clause[] = []
  let start = 0
  let kind: ClauseKind = 'main'
  for (const joint of [...joints, { kind: 'main' as const, at: words.length }]) {
    // A verb behind a comma resumes a clause only where a relative one has interrupted it.
    if (joint.at <= start || (joint.kind === 'resumed' && kind !== 'relative')) continue
    clauses.push({ ...trimmed(words, start, joint.at, sentence.start), kind })
    start = joint.at
    kind = joint.kind
  }
  return clauses
}

function trimmed(words: string, start: number, end: number, offset: number): TextSpan {
  const clause = words.slice(start, end).replace(/(?:[\s,;]|\bthat\b)+$/i, '')
  return { start: offset + start, end: offset + start + clause.length }
}
