import { clauseEnd, hasWords, topicEnd } from './complement-ends.ts'
import { nominalsBefore, type TokenRange } from './noun-phrase.ts'
import { type Complement, startsTopic } from './speech-complements.ts'
import { adjectiveFrames, nounFrames } from './speech-frames.ts'
import { isAdverb, isAuxiliary, isNominal } from './speech-grammar.ts'
import type { Sentence } from './speech-tokens.ts'
import { adverbs, determiners } from './speech-words.ts'
import { subjectOf } from './verb-subject.ts'

const ownerReach = 3
const copula = /^(?:is|are|was|were|be|been|being|am|remain|remains|remained|feel|feels|felt)$/
const lightVerb =
  /^(?:made|makes?|gave|gives?|raised|raises?|has|have|had|issued|issues?|delivered|repeated|voiced|reiterated)$/
const possessivePronouns = /^(?:his|her|their|its|my|our|your)$/

/** What is told as somebody's, and the words that name who. */
export interface Remark extends Complement {
  readonly speaker: TokenRange | null
}

/** What a noun or an adjective at a place governs that is told as somebody's: “her claim that it rains”. */
export function remarkAt(sentence: Sentence, index: number): Remark | null {
  const token = sentence[index]
  const link = sentence[index + 1]?.word ?? ''
  if (token?.kind !== 'word' || token.capital || token.possessive) return null
  const speaker = adjectiveFrames[link]?.has(token.word)
    ? bearerOf(sentence, index)
    : nounFrames[link]?.has(token.word)
      ? ownerOf(sentence, index)
      : null
  if (!speaker) return null
  const whole = link === 'that' || link === 'to'
  const from = whole ? index + 1 : index + 2
  if (!whole && !startsTopic(sentence, from)) return null
  const to = whole ? clauseEnd(sentence, from, index) : topicEnd(sentence, from, index)
  return hasWords(sentence, from, to, whole ? 3 : 2) ? { from, to, speaker, topic: !whole } : null
}

/** “She is sure that …”; “made clear that …” */
function bearerOf(sentence: Sentence, adjective: number): TokenRange | null {
  let verb = adjective - 1
  const word = (index: number) => sentence[index]?.word ?? ''
  while (verb > 0 && (adverbs.has(word(verb)) || /ly$|^(?:not|very|so|as|more|less)$/.test(word(verb)))) verb--
  if (sentence[adjective]?.word === 'clear') {
    const made = word(verb) === 'it' ? verb - 1 : verb
    return /^(?:made|makes?|making)$/.test(word(made)) ? subjectOf(sentence, made) : null
  }
  if (copula.test(word(verb))) return subjectOf(sentence, verb)
  // “he's sure”
  const token = sentence[verb]
  return token && token.end - token.start > token.word.length && isNominal(sentence, verb)
    ? { from: verb, to: verb + 1 }
    : null
}

/** “her claim that”, “Lee's plan to”, “Lee made a promise to” */
function ownerOf(sentence: Sentence, noun: number): TokenRange | null {
  let index = noun - 1
  for (; index >= Math.max(0, noun - ownerReach); index--) {
    const token = sentence[index]
    if (token?.kind !== 'word') return null
    if (token.possessive) return { from: nominalsBefore(sentence, index + 1), to: index + 1 }
    if (possessivePronouns.test(token.word)) return { from: index, to: index + 1 }
    if (lightVerb.test(token.word)) return subjectOf(sentence, index)
    if (!isNominal(sentence, index) && !determiners.has(token.word) && !isAdverb(token) && !isAuxiliary(token))
      return null
  }
  return null
}
