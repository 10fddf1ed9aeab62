import { isAdverb, isComma, isContracted, isFiniteVerb, isNominal, isRelative } from './speech-grammar.ts'
import type { Sentence } from './speech-tokens.ts'
import { clauseOpeners, prepositions, timeWords } from './speech-words.ts'
import { beforeAuxiliaries } from './verb-subject.ts'

const reach = 14
const longestFront = 60
/** Adverbs that a clause may begin with. */
const neverTime = /^(?:there|here|both|all|even|not)$/

/** Where the words of time and the adverbs end that begin at a place: “on Monday also”. */
export function afterTime(sentence: Sentence, from: number): number {
  let index = from
  while (index < sentence.length) {
    const token = sentence[index]
    if (token?.kind !== 'word' || neverTime.test(token.word)) break
    const onDay = token.word === 'on' && timeWords.has(sentence[index + 1]?.word ?? '')
    if (!onDay && !timeWords.has(token.word) && !isAdverb(token)) break
    index++
  }
  return index
}

/** A subject with its verb stands here. */
export function clauseAt(sentence: Sentence, from: number): boolean {
  const first = sentence[from]
  if (!first || !(isNominal(sentence, from) || first.word === 'there')) return false
  if (isContracted(first)) return true
  for (let index = from + 1; index < Math.min(sentence.length, from + reach); index++) {
    const token = sentence[index]
    if (!token || token.kind === 'quotation' || /^[,;:.]$/.test(token.word)) return false
    if (isFiniteVerb(sentence, index)) return true
  }
  return false
}

/** “When she said so, …”: the sentence begins with the clause that the verb stands in. */
export function isFronted(sentence: Sentence, verb: number): boolean {
  const first = sentence[0]
  if (!first || verb > longestFront) return false
  if (!clauseOpeners.has(first.word) && !prepositions.has(first.word) && !/[a-z]{2}(?:ing|ed)$/.test(first.word))
    return false
  for (let index = 1; index < verb; index++) if (isComma(sentence[index])) return false
  return true
}

/** “Lee, who said so, …” */
export function isAside(sentence: Sentence, verb: number): boolean {
  const end = beforeAuxiliaries(sentence, verb)
  return isRelative(sentence[end - 1]) && isComma(sentence[end - 2])
}
