import type { TextSpan } from '../../corpus/model.ts'
import { deedPattern, denyingVerbs, reportingVerbs, strongPasts } from './event-words.ts'

/**
 * `main`: stands alone. `said`: what somebody is reported to have said. `denied`: what somebody
 * says is not so. `relative`: says more of what stands before it.
 * `resumed`: goes on after a relative clause, without its subject. `earlier`: named as lying before the main clause.
 * `joined`: tells another deed at another time, perhaps of the same subject.
 */
export type ClauseKind = 'main' | 'said' | 'denied' | 'relative' | 'resumed' | 'earlier' | 'joined'

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
  // First: "rejected claims that" is a denial.
  {
    kind: 'denied',
    pattern: new RegExp(`\\b(?:${denyingVerbs.join('|')})\\b[^.,;“”]{0,60}?\\sthat\\s`, 'gi'),
    example: 'The ministry rejected claims that |its men shelled the town.',
  },
  {
    kind: 'said',
    pattern: new RegExp(`\\b(?:${reportingVerbs.join('|')})\\b[^.;“”]{0,60}?\\sthat\\s`, 'gi'),
    example: 'The mayor said on Monday that |the bridge was closed.',
  },
  {
    kind: 'said',
    pattern:
      /\b(?:said|says|announced|confirmed|added)\s+(?:(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+)?(?=(?:it|he|she|they|there|its|their)\s)/g,
    example: 'The firm said on Friday |it would sell the mill.',
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
    pattern: new RegExp(`(?:,|(?<![,\\s]))\\s+(?=after\\s+(?:the\\s+)?\\p{Lu}[\\p{L}’'-]{1,30}\\s+${finite}\\b)`, 'gu'),
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

/** Words that a clause begins with: a time, a subject, or a verb that takes the subject before. */
const clauseStart = new RegExp(
  `^(?:(?:in|on|by|at|from|since|after|he|she|it|they|the|an?|its|his|her|their|later|soon|\\p{L}+ly|${finite})\\b|\\p{Lu})`,
  'u',
)
const joint = /(?:,|(?<![,\s]))\s+(?:and|but|then)\s+/gi

/**
 * Cuts a clause between two times where each part tells a deed: "He opened a shop in 1976, and in 1984 he sold it." The
 * times are those of the clause that could be placed.
 */
export function clausesByTime(text: string, clause: Clause, times: readonly TextSpan[]): Clause[] {
  for (const [i, time] of times.slice(1).entries()) {
    const from = times[i]?.end ?? clause.start
    const joints = [...text.slice(from, time.start).matchAll(joint)].toReversed()
    for (const { 0: words, index } of joints) {
      const left = { start: clause.start, end: from + index, kind: clause.kind }
      const right = { start: from + index + words.length, end: clause.end, kind: 'joined' as const }
      const [before = '', after = ''] = [left, right].map(({ start, end }) => text.slice(start, end))
      if (!(deedPattern.test(before) && deedPattern.test(after) && clauseStart.test(after))) continue
      return [left, ...clausesByTime(text, right, times.slice(i + 1))]
    }
  }
  return [clause]
}

function trimmed(words: string, start: number, end: number, offset: number): TextSpan {
  const clause = words.slice(start, end).replace(/(?<![\s,;])(?:[\s,;]|\bthat\b)+$/i, '')
  return { start: offset + start, end: offset + start + clause.length }
}
