import { nominalsBefore } from '../noun-phrase.ts'
import { reportingVerbs } from '../reporting-verbs.ts'
import { isAdverb, isAuxiliary, isFiniteVerb, isNominal, verbAt } from '../speech-grammar.ts'
import type { Sentence, Token } from '../speech-tokens.ts'
import { conjunctions, determiners, notPasts, prepositions, speakerPronouns, verbalNouns } from '../speech-words.ts'
import { objectOf } from './deed-phrases.ts'
import { irregularDeeds, irregularParticiples, stateVerbs } from './deed-words.ts'

export type Voice = 'active' | 'passive'

const bePattern = /^(?:is|are|was|were|am|be|been|being|'s|’s)$/
const takesBase = /^(?:will|would|can|could|may|might|must|shall|should|cannot|'ll|’ll|d(?:o|oes|id))$|n['’]t$/
const littleWords = [determiners, speakerPronouns, prepositions, conjunctions]
const havePattern = /^(?:has|have|had|having)$/
const leaning = /^(?:by|while|after|before|when|since|,|and|–|—)$/
const subjectPronoun = /^(?:it|he|she|who|which|that)$/
const afterReduced = /^(?:by|from|between|to|in|at|on|with|under|for|against)$/
/** How far before a verb another may stand that shares its auxiliary. */
const sharedReach = 10

/** The auxiliaries and adverbs right before a verb: "had not been". */
export function helpersBefore(tokens: Sentence, at: number): string[] {
  const helpers: string[] = []
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index] as Token
    if (token.kind !== 'word' || !(isAuxiliary(token) || isAdverb(token) || token.word === 'yet')) break
    helpers.push(token.word)
  }
  return helpers
}

/** Whether a word is the verb of a deed, and in which voice; null where it is none. */
export function voiceAt(tokens: Sentence, at: number, helpers: readonly string[]): Voice | null {
  const token = tokens[at]
  if (!token || !isVerbLike(token, at)) return null
  if (havePattern.test(token.word)) return ownsAt(tokens, at) ? 'active' : null
  if (isAuxiliary(token)) return null
  if (/[a-z]{2}ing$/.test(token.word)) {
    return helpers.some((helper) => bePattern.test(helper)) || leansAt(tokens, at) ? 'active' : null
  }
  return (
    (isParticiple(token.word) ? participleVoice(tokens, at, helpers) : null) ??
    (helpers.some((helper) => takesBase.test(helper)) || isPast(tokens, at) || isPresent(tokens, at) ? 'active' : null)
  )
}

function participleVoice(tokens: Sentence, at: number, helpers: readonly string[]): Voice | null {
  if (helpers.some((helper) => bePattern.test(helper))) return 'passive'
  if (helpers.some((helper) => havePattern.test(helper))) return 'active'
  return isReduced(tokens, at, helpers) || sharesBe(tokens, at, helpers) ? 'passive' : null
}

/** A word that might be a verb of a deed: no name, no adverb, none of the little words. */
function isVerbLike(token: Token, at: number): boolean {
  const { kind, word, possessive, capital } = token
  if (kind !== 'word' || possessive || (capital && at > 0) || stateVerbs.has(word)) return false
  return havePattern.test(word) || !(isAdverb(token) || littleWords.some((words) => words.has(word)))
}

function isParticiple(word: string): boolean {
  return (/[a-z]{2}ed$/.test(word) && !notPasts.has(word)) || irregularParticiples.has(word)
}

/** "has a screen", not "has shown". */
function ownsAt(tokens: Sentence, at: number): boolean {
  let next = at + 1
  while (tokens[next] && (isAdverb(tokens[next] as Token) || tokens[next]?.word === 'yet')) next++
  const after = tokens[next]
  return after?.kind === 'word' && after.word !== 'to' && !isParticiple(after.word) && !isAuxiliary(after)
}

/** "by saying", ", ending": a participle that shares the subject of another verb. */
function leansAt(tokens: Sentence, at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return true
  const escort = isAdverb(before) ? tokens[at - 2] : before
  return leaning.test(escort?.word ?? '') && !prepositions.has(tokens[at + 1]?.word ?? '')
}

/** "the deal reached in May": a participle after the noun that it tells of, which another verb has governed. */
export function isReduced(tokens: Sentence, at: number, helpers: readonly string[]): boolean {
  const word = tokens[at]?.word ?? ''
  if (helpers.length > 0 || !isParticiple(word) || !afterReduced.test(tokens[at + 1]?.word ?? '')) return false
  if (tokens[at - 1]?.word === ',') return isNominal(tokens, at - 2)
  if (!isNominal(tokens, at - 1)) return false
  if (tokens[at + 1]?.word === 'by') return true
  const from = nominalsBefore(tokens, at)
  return isFiniteVerb(tokens, from - 1) || prepositions.has(tokens[from - 1]?.word ?? '')
}

/** "was arrested and released": the second verb is as passive as the first. */
function sharesBe(tokens: Sentence, at: number, helpers: readonly string[]): boolean {
  if (!/^(?:and|or|but)$/.test(tokens[at - 1 - helpers.length]?.word ?? '')) return false
  if (objectOf(tokens, at)) return false
  for (let index = at - 2; index > Math.max(0, at - sharedReach); index--) {
    if (isParticiple(tokens[index]?.word ?? ''))
      return helpersBefore(tokens, index).some((word) => bePattern.test(word))
    if (isFiniteVerb(tokens, index)) return false
  }
  return false
}

function isPast(tokens: Sentence, at: number): boolean {
  const { word } = tokens[at] as Token
  const before = tokens[at - 1]
  if (!(irregularDeeds.has(word) || (/[a-z]{2}ed$/.test(word) && !notPasts.has(word)))) return false
  if (!before) return false
  return !(before.possessive || prepositions.has(before.word) || isArticle(before))
}

function isArticle({ word }: Token): boolean {
  return determiners.has(word) && !/^(?:he|she|it|they|this|that|some|all|most|others|both)$/.test(word)
}

/** "the firm says that", "it owns a": a present form is told from a plural by what stands around it. */
function isPresent(tokens: Sentence, at: number): boolean {
  const { word } = tokens[at] as Token
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!before || !/[a-z]{2}[^s]s$/.test(word) || before.kind !== 'word' || before.possessive) return false
  const verb = reportingVerbs.get(word)
  if (verb?.says && !verbalNouns.has(word)) return verbAt(tokens, at) !== null
  if (subjectPronoun.test(before.word)) return true
  if (!isNominal(tokens, at - 1) || (!before.capital && /s$/.test(before.word))) return false
  return after !== undefined && (after.word === 'that' || (determiners.has(after.word) && after.word !== 'that'))
}
