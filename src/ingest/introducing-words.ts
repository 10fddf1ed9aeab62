import { phraseBefore, type TokenRange } from './noun-phrase.ts'
import { isComma, isNominal, isPassive, isRelative, verbAt } from './speech-grammar.ts'
import type { Sentence } from './speech-tokens.ts'
import { conjunctions, speechNouns } from './speech-words.ts'
import { beforeAuxiliaries, subjectOf } from './verb-subject.ts'

const reach = 60
const remarkReach = 20
const ownerReach = 4
const introducers = /^(?:that|is|are|was|were|:)$/
const possessivePronouns = /^(?:his|her|their|its|my|our)$/

/** The verb that a quotation hangs on: the nearest before it, or the saying whose clause holds that one. */
export function introducingVerb(sentence: Sentence, quotation: number): number | null {
  const spoken = /^[,:]$/.test(sentence[quotation - 1]?.word ?? '')
  const floor = Math.max(0, quotation - reach)
  let chosen: number | null = null
  let aside: number | null = null
  for (let index = quotation - 1; index >= floor && !endsSearch(sentence, index, chosen, spoken); index--) {
    const verb = verbAt(sentence, index)
    if (!verb) continue
    if (chosen === null && isRestrictive(sentence, index)) aside ??= index
    else if (chosen === null || (verb.says && governs(sentence, index, chosen))) chosen = index
  }
  return chosen ?? aside
}

function endsSearch(sentence: Sentence, index: number, chosen: number | null, spoken: boolean): boolean {
  if (chosen === null) return false
  if (spoken && verbAt(sentence, chosen)?.says) return true
  return breaksClause(sentence, index) || opensMain(sentence, index, chosen)
}

/** A saying may hold another verb's clause, unless it stands in an aside before that verb: “Lee, who said so, called it”. */
function governs(sentence: Sentence, verb: number, inner: number): boolean {
  return !isPassive(sentence, verb) && !isRelative(sentence[verb - 1]) && !isComma(sentence[inner - 1])
}

/** “criticised those who call it so”: without a comma, the clause only says which people are meant. */
function isRestrictive(sentence: Sentence, verb: number): boolean {
  const end = beforeAuxiliaries(sentence, verb)
  return sentence[end - 1]?.word === 'who' && !isComma(sentence[end - 2])
}

/** A new clause, beside the one before and not inside it. */
function breaksClause(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  if (!token) return true
  if (/^[;:]$/.test(token.word)) return true
  if (/^(?:who|while|when|where|after|before|because|although|though)$/.test(token.word)) return true
  return conjunctions.has(token.word) && sentence[index - 1]?.word === ','
}

/** “When it broke, Lee said …”: the comma before a verb's own subject. */
function opensMain(sentence: Sentence, index: number, verb: number): boolean {
  return isComma(sentence[index]) && isNominal(sentence, index + 1) && subjectOf(sentence, verb)?.from === index + 1
}

/** “her remark that”, “Lee's answer was”: whose the noun of speech is that a quotation hangs on. */
export function ownerOfRemark(sentence: Sentence, quotation: number, verb: number): TokenRange | null {
  for (let index = quotation - 1; index > Math.max(verb, quotation - remarkReach); index--) {
    const isRemark = speechNouns.has(sentence[index]?.word ?? '') && introducers.test(sentence[index + 1]?.word ?? '')
    const owner = isRemark ? ownerOf(sentence, index) : null
    if (owner) return owner
  }
  return null
}

function ownerOf(sentence: Sentence, noun: number): TokenRange | null {
  for (let index = noun - 1; index >= Math.max(0, noun - ownerReach) && isNominal(sentence, index); index--) {
    if (sentence[index]?.possessive) return phraseBefore(sentence, index + 1)
    // “repeated her claim that”: the verb tells who.
    if (possessivePronouns.test(sentence[index]?.word ?? '')) {
      return verbAt(sentence, index - 1) ? null : { from: index, to: index + 1 }
    }
  }
  return null
}
