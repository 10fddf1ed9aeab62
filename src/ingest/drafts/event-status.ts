import type { EventStatus } from '../../corpus/model.ts'
import { denyingVerbs, reportingVerbs } from './event-words.ts'

const reporting = new RegExp(
  `\\b(?:${reportingVerbs.join('|')}|(?<!\\b(?:is|are|was|were|been|being|remains?|still|\\wly)\\s)(?:${denyingVerbs.join('|')}))\\b`,
  'i',
)

interface StatusRule {
  readonly status: EventStatus
  readonly pattern: RegExp
  readonly examples: readonly string[]
}

/** The first rule that fits decides. */
export const statusRules: readonly StatusRule[] = [
  {
    status: 'cancelled',
    pattern: /\b(?:cancell?ed|called off|scrapped|abandoned plans?)\b/i,
    examples: ['The meeting was called off.', 'Organisers cancelled the march.'],
  },
  {
    status: 'planned',
    pattern:
      /\b(?:will|shall|would (?!have\b)|is to|are to|to be held|(?:is|are|was|were) (?:due|set|scheduled|expected|planned) (?:to|for|on|imminently)|(?:is|are) expected|plans? to|deadline|upcoming|may (?:take place|be held|come)|anniversary)\b/i,
    examples: [
      'The council will vote.',
      'Results are expected imminently.',
      'the deadline for the transfer',
      'It would close the mill.',
    ],
  },
  {
    // Passive alone: who denies or disputes something does a deed of their own, and "was denied entry" is no dispute.
    status: 'disputed',
    pattern:
      /\b(?:is|are|was|were|been|being|remains?)\s+(?:\p{Ll}+ly\s+|still\s+)?(?:disputed|contradicted|contested(?! by\b)|denied(?=\s+by\b|\s*[.,;]|\s*$))/iu,
    examples: [
      'The shelling was denied by the army.',
      'The result of the vote remains disputed.',
      'The count is contested.',
    ],
  },
  {
    status: 'ongoing',
    pattern: /\b(?:continues?|remains?|(?:is|are) (?:still )?\p{Ll}+ing|(?:has|have) been \p{Ll}+ing)\b/iu,
    examples: ['The strike continues.', 'Crews are searching the river.'],
  },
]

/** What a clause says of its event: planned, ongoing, cancelled, else that it happened. */
export function statusOf(clause: string): EventStatus {
  // What stands in quotation marks, or behind the verb of a report, is said; that it was said has happened.
  const outside = clause.replace(/“[^”]*”?|"[^"]*"?|^[^“]*”/g, ' ').split(reporting)[0] ?? ''
  return statusRules.find(({ pattern }) => pattern.test(outside))?.status ?? 'happened'
}
