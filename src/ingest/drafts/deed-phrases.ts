import { nominalsBefore, phraseAfter, type TokenRange } from '../noun-phrase.ts'
import { isAdverb, isFiniteVerb, isNominal } from '../speech-grammar.ts'
import type { Sentence, Token } from '../speech-tokens.ts'
import { determiners, prepositions } from '../speech-words.ts'

const particle = /^(?:up|down|off|out|over|away)$/
/** How far behind a passive verb its "by" may stand. */
const byReach = 12

/** The phrase that begins at a place, over an adverb in it ("a long speech"), without a preposition that trails it. */
export function phraseFrom(tokens: Sentence, from: number): TokenRange | null {
  const phrase = phraseAfter(tokens, from)
  if (!phrase) return null
  const next = tokens[phrase.to]
  const goesOn = next?.kind === 'word' && isAdverb(next) && isNominal(tokens, phrase.to + 1)
  const rest = goesOn && determiners.has(tokens[phrase.to - 1]?.word ?? '') ? phraseAfter(tokens, phrase.to + 1) : null
  const to = rest?.to ?? phrase.to
  return { from, to: to > from + 1 && prepositions.has(tokens[to - 1]?.word ?? '') ? to - 1 : to }
}

/** The phrase that a verb governs. */
export function objectOf(tokens: Sentence, at: number): TokenRange | null {
  let from = at + 1
  while (tokens[from] && (isAdverb(tokens[from] as Token) || particle.test(tokens[from]?.word ?? ''))) from++
  return phraseFrom(tokens, from)
}

/** Who did it, behind a passive verb. */
export function byPhrase(tokens: Sentence, at: number): TokenRange | null {
  for (let index = at + 1; index < Math.min(tokens.length, at + byReach); index++) {
    if (isFiniteVerb(tokens, index) || /^[;:]$/.test(tokens[index]?.word ?? '')) return null
    if (tokens[index]?.word === 'by') return phraseFrom(tokens, index + 1)
  }
  return null
}

/** "the mayor's long speech": who stands in the possessive before a noun. */
export function ownerOf(tokens: Sentence, at: number): TokenRange | null {
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
    const token = tokens[index] as Token
    if (/^(?:his|her|its|their)$/.test(token.word)) return { from: index, to: index + 1 }
    if (token.possessive) return { from: nominalsBefore(tokens, index + 1), to: index + 1 }
    if (!isNominal(tokens, index)) return null
  }
  return null
}
