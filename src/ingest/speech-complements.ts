import { clauseEnd, hasWords, topicEnd } from './complement-ends.ts'
import { phraseAfter, type TokenRange } from './noun-phrase.ts'
import type { ReportingVerb } from './reporting-verbs.ts'
import { afterTime, clauseAt } from './speech-clauses.ts'
import { clauseVerbs, infinitiveVerbs, objectVerbs, prepositionVerbs } from './speech-frames.ts'
import { isComma, isFiniteVerb, isNominal, isPassive, tellingVerbAt, verbAt } from './speech-grammar.ts'
import type { Sentence } from './speech-tokens.ts'
import { determiners, prepositions, timeWords } from './speech-words.ts'

const reach = 14
const shortest = 3
const plainSaying = /^(?:say|argue|insist|reveal|acknowledge|conclude)$/
const questionWords = /^(?:whether|if|how|why|what|who|where|when)$/
const addressed = new Set(['tell', 'remind', 'inform', 'assure', 'warn', 'ask', 'urge', 'advise', 'notify', 'convince'])

/** Words told as somebody's. */
export interface Complement extends TokenRange {
  /** They name what somebody speaks of, and do not tell what is said of it. */
  readonly topic: boolean
}

/** What a verb governs that is told as somebody's; null where it governs nothing of the kind. */
export function complementOf(sentence: Sentence, verb: number): Complement | null {
  const telling = tellingVerbAt(sentence, verb)
  if (!telling || isInverted(sentence, verb)) return null
  const clause = clauseStart(sentence, verb, telling)
  if (clause !== null) return complement(sentence, clause, clauseEnd(sentence, clause, verb), false)
  if (isPassive(sentence, verb)) return null
  const topic = topicStart(sentence, verb, telling.base)
  return topic === null ? null : complement(sentence, topic, topicEnd(sentence, topic, verb), true)
}

/** “…,” said Lee: who speaks follows, and nothing that is said. */
function isInverted(sentence: Sentence, verb: number): boolean {
  const before = isComma(sentence[verb - 1]) ? verb - 2 : verb - 1
  const { says, participle } = verbAt(sentence, verb) ?? { says: false, participle: false }
  return says && !participle && sentence[before]?.kind === 'quotation'
}

function complement(sentence: Sentence, from: number, to: number, topic: boolean): Complement | null {
  return hasWords(sentence, from, to, 2) ? { from, to, topic } : null
}

/** Where the clause begins that a verb governs; null where it governs none. */
function clauseStart(sentence: Sentence, verb: number, telling: ReportingVerb): number | null {
  const agent = agentAfter(sentence, verb)
  const from = afterTime(sentence, agent ? agent.to : verb + 1)
  const infinitive = sentence[from]?.word === 'not' ? from + 1 : from
  if (sentence[infinitive]?.word === 'to') return infinitiveVerbs.has(telling.base) ? from : null
  if (!telling.says && !clauseVerbs.has(telling.base)) return null
  const that = thatAfter(sentence, verb, telling.base)
  if (that !== null) return that
  if (questionWords.test(sentence[from]?.word ?? '')) return from
  if (addressed.has(telling.base)) return afterAddressee(sentence, from)
  if (clauseAt(sentence, from)) return from
  return plainSaying.test(telling.base) && saysMore(sentence, verb, from) ? from : null
}

/** “asked by Lee whether” */
export function agentAfter(sentence: Sentence, verb: number): TokenRange | null {
  return sentence[verb + 1]?.word === 'by' ? phraseAfter(sentence, verb + 2) : null
}

/** “Lee said even the dam holds”: whose own subject stands before it, a verb of saying has a clause whatever begins it. */
function saysMore(sentence: Sentence, verb: number, from: number): boolean {
  const before = sentence[verb - 1]
  if (before?.kind !== 'word' && !(isComma(before) && sentence[from]?.capital === false)) return false
  if (isPassive(sentence, verb)) return false
  const first = sentence[from]
  if (first?.kind !== 'word' || /^(?:and|but|or|as|to|so|at|with)$/.test(first.word) || prepositions.has(first.word))
    return false
  let end = from
  while (end < sentence.length && sentence[end]?.kind !== 'sign') end++
  return end - from >= shortest
}

/** “told the court he was ill”, “asked Lee to go” */
function afterAddressee(sentence: Sentence, from: number): number | null {
  const addressee = phraseAfter(sentence, from)
  if (!addressee) return null
  const start = afterTime(sentence, addressee.to)
  const first = sentence[start]?.word ?? ''
  if (first === 'to' || (first === 'not' && sentence[start + 1]?.word === 'to')) return start
  return questionWords.test(first) || clauseAt(sentence, start) ? start : null
}

/** “said on Monday in an interview that …” */
function thatAfter(sentence: Sentence, verb: number, base: string): number | null {
  for (let index = verb + 1; index < Math.min(sentence.length, verb + reach); index++) {
    const token = sentence[index]
    if (token?.kind !== 'word' && !(isComma(token) && addressed.has(base))) return null
    if (token?.word === 'that') {
      const next = sentence[index + 1]
      return next && !timeWords.has(next.word) && (isNominal(sentence, index + 1) || next.kind === 'word')
        ? index
        : null
    }
    if (isFiniteVerb(sentence, index)) return null
  }
  return null
}

/** “denounced the plan”, “called for calm” */
function topicStart(sentence: Sentence, verb: number, base: string): number | null {
  const from = afterTime(sentence, verb + 1)
  const first = sentence[from]
  if (!first || first.kind === 'sign') return null
  if (prepositionVerbs[first.word]?.has(base)) return startsTopic(sentence, from + 1) ? from + 1 : null
  return objectVerbs.has(base) && startsTopic(sentence, from) ? from : null
}

/** A noun, a question or a quotation stands here, which somebody can speak of. */
export function startsTopic(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  if (!token || token.kind === 'sign') return false
  if (token.kind === 'quotation' || questionWords.test(token.word)) return true
  return isNominal(sentence, index) || determiners.has(token.word) || /[a-z]{2}ing$/.test(token.word)
}
